// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.completion;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import advice.dsl.syntax.Near;

/** How what was typed is found in what is offered, the closest first. */
enum Match {

    /** It begins so. */
    BEGINNING,
    /** A word in it begins so. */
    WORD,
    /** It holds it. */
    WITHIN,
    /** It, or its first word, begins so but for a slip. */
    MISSPELT;

    /** Fewer letters are within too much. */
    private static final int WITHIN_FROM = 3;

    /** Letter case does not count. */
    static Optional<Match> of(String typed, String offered) {
        var begun = typed.strip().toLowerCase(Locale.ROOT);
        if (begun.isEmpty()) {
            return Optional.of(BEGINNING);
        }
        var words = offered.toLowerCase(Locale.ROOT);
        var at = words.indexOf(begun);
        if (at <= 0) {
            return at < 0 ? Optional.empty() : Optional.of(BEGINNING);
        }
        for (; at > 0; at = words.indexOf(begun, at + 1)) {
            if (!Character.isLetterOrDigit(words.codePointBefore(at))) {
                return Optional.of(WORD);
            }
        }
        return begun.length() >= WITHIN_FROM ? Optional.of(WITHIN) : Optional.empty();
    }

    /** Whether it begins so but for a slip. */
    static Optional<Match> near(String typed, String offered) {
        var begun = typed.strip().toLowerCase(Locale.ROOT);
        var words = offered.toLowerCase(Locale.ROOT);
        if (begun.length() < WITHIN_FROM) {
            return Optional.empty();
        }
        var sameLength = words.substring(0, words.offsetByCodePoints(0, Math.min(begun.codePointCount(0, begun.length()),
                words.codePointCount(0, words.length()))));
        return Near.to(begun, List.of(sameLength, words.split("[ \u00a0]", 2)[0])).map(meant -> MISSPELT);
    }
}
