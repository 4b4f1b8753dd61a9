// SPDX-License-Identifier: EPL-2.0
package advice.dsl.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import advice.dsl.model.Term;

/**
 * Words to avoid, as a wording file says them: where, instead of what, and why.
 * Capitals and the width of spaces do not count, and only whole words are meant.
 */
public final class TermToAvoid {

    private final Term term;
    private final Pattern avoided;
    private final Pattern allowed;

    private TermToAvoid(Term term, Pattern avoided, Pattern allowed) {
        this.term = term;
        this.avoided = avoided;
        this.allowed = allowed;
    }

    /** Empty for a term that names no words. */
    public static Optional<TermToAvoid> of(Term term) {
        return pattern(term, "avoid").map(avoided -> new TermToAvoid(term, avoided, pattern(term, "allow").orElse(null)));
    }

    private static Optional<Pattern> pattern(Term term, String key) {
        var phrases = Elements.parts(term, key).stream().flatMap(p -> Reading.of(p).bareTexts().stream())
                .map(t -> t.getValue() == null ? "" : t.getValue().strip()).filter(t -> !t.isEmpty()).toList();
        return phrases.isEmpty() ? Optional.empty() : Optional.of(Pattern.compile(phrases.stream()
                .map(phrase -> List.of(phrase.split("\\s+")).stream().map(Pattern::quote).collect(Collectors.joining("\\s+")))
                .collect(Collectors.joining("|", "(?<![\\p{L}\\d])(?:", ")(?![\\p{L}\\d])")), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    public Term term() {
        return term;
    }

    /** The kinds of element it is looked for in, by keyword; everywhere where it names none. */
    public List<String> places() {
        return Reading.of(term).phrases().stream().map(p -> p.replaceFirst("^in ", "")).filter(p -> !p.isBlank() && !p.equals("advice")).toList();
    }

    /** Where the words stand in a text, those left out that stand inside what is allowed. */
    public List<MatchResult> in(String text) {
        var found = new ArrayList<MatchResult>();
        var hits = avoided.matcher(text);
        while (hits.find()) {
            if (!isAllowed(text, hits)) {
                found.add(hits.toMatchResult());
            }
        }
        return found;
    }

    private boolean isAllowed(String text, MatchResult hit) {
        return allowed != null && allowed.matcher(text).results()
                .anyMatch(a -> a.start() <= hit.start() && hit.end() <= a.end());
    }

    /** What to say instead, {@code ""} where the term does not say. */
    public String instead() {
        return Elements.text(term, "say");
    }

    /** The paragraph it comes from, {@code ""} where the term does not say. */
    public String source() {
        return Elements.text(term, "source");
    }
}
