// SPDX-License-Identifier: EPL-2.0
package advice.dsl.checklist;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import advice.dsl.library.Entry;

/**
 * A question of the checklist: a judgement that only a person can make.
 *
 * @param id       as the checklist of a document names it, {@code achievable}
 * @param asks     who is asked
 * @param rows     the rows of the guidance that it asks about
 * @param question in plain words, a whole sentence
 * @param when     the condition under which it applies, in the words of a profile; {@code ""} for always
 */
public record Prompt(String id, Asks asks, List<String> rows, String question, String when) {

    private static final String WHEN = "when";

    private static final List<Prompt> SHIPPED = Entry.shipped("inventory/prompts.txt").stream().map(Prompt::of).toList();

    /** Who answers a question. */
    public enum Asks {
        WRITER, MANAGER, AUDITOR;

        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** All questions, in the order of the chapters. */
    public static List<Prompt> all() {
        return SHIPPED;
    }

    /** The question of that id. */
    public static Optional<Prompt> called(String id) {
        return SHIPPED.stream().filter(p -> p.id.equals(id)).findFirst();
    }

    private static Prompt of(Entry entry) {
        var columns = entry.columns();
        var asks = Stream.of(Asks.values()).filter(a -> a.word().equals(columns.get(1))).findFirst().orElseThrow();
        var question = entry.lines().stream().filter(l -> !l.startsWith(WHEN + " ")).reduce((a, b) -> a + " " + b).orElse("");
        return new Prompt(columns.get(0), asks, List.of(columns.get(2).split(",\\s*")), question, entry.after(WHEN).orElse(""));
    }
}
