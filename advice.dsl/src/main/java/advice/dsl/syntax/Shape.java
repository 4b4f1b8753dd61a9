// SPDX-License-Identifier: EPL-2.0
package advice.dsl.syntax;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What may follow a keyword or a property's key on its own line.
 *
 * @param bare       the values that stand without an introducing word
 * @param connectors the introducing words, each with the values it takes; empty values for a word that stands alone
 * @param meaning    what the word is for, one sentence without full stop
 * @param lines      the vocabulary's own notation of what follows, for each of its lines that begin with the word
 * @param meanings   what each of those lines is for
 */
public record Shape(Values bare, Map<String, Values> connectors, String meaning, List<String> lines, List<String> meanings) {

    /** What may follow a word of which nothing is known. */
    public static final Shape NOTHING_KNOWN = new Shape(Values.NONE, Map.of(), "");

    private static final String NEVER_PRINTED = "(never printed)";
    private static final String BY_THE_TOOL = "Written by the tool";
    private static final String ONE_OF = "one of: ";

    public Shape(Values bare, Map<String, Values> connectors, String meaning) {
        this(bare, connectors, meaning, List.of(), List.of());
    }

    /** The kinds of value that may stand in one place; {@code names} lists keywords of elements, {@code afar} those found in other files. */
    public record Values(Set<Kind> kinds, List<String> names, Set<String> afar) {
        public static final Values NONE = new Values(Set.of(), List.of(), Set.of());

        public boolean take(Kind kind) {
            return kinds.contains(kind);
        }

        public boolean isEmpty() {
            return kinds.isEmpty();
        }
    }

    /** A kind of value. */
    public enum Kind {
        NAME, PROSE, DATE, NUMBER, WORDS
    }

    /** The words to choose from, where the meaning lists them. */
    public List<String> choices() {
        var from = meaning.toLowerCase(Locale.ROOT).indexOf(ONE_OF);
        return from < 0 ? List.of() : List.of(meaning.substring(from + ONE_OF.length()).split("; "));
    }

    /** Whether what follows the word reaches no form. */
    public boolean isNeverPrinted() {
        return meaning.contains(NEVER_PRINTED);
    }

    /** Whether nobody writes what follows the word by hand. */
    public boolean isWrittenByTheTool() {
        return meaning.startsWith(BY_THE_TOOL);
    }

    public boolean introduces(String word) {
        return connectors.containsKey(word);
    }

    /** The values that {@code connector} takes; the bare ones for {@code null}. */
    public Values after(String connector) {
        return connector == null ? bare : connectors.getOrDefault(connector, Values.NONE);
    }
}
