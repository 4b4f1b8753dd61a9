// SPDX-License-Identifier: EPL-2.0
package advice.dsl.facts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** What a table decides in given circumstances. */
public final class Answer {

    private final Optional<Row> row;
    private final Set<Fact> open;
    private final Set<Fact> assumed;
    private final Supplier<List<Change>> search;
    private List<Change> changes;

    /** @param search looks for what would change the answer; it tries the table again and again, so it is asked only where somebody wants to know */
    Answer(Optional<Row> row, Set<Fact> open, Set<Fact> assumed, Supplier<List<Change>> search) {
        this.row = row;
        this.open = open;
        this.assumed = assumed;
        this.search = search;
    }

    /** The row that decided; empty where none did. */
    public Optional<Row> row() {
        return row;
    }

    /** The facts that the document does not say, without which the answer is not certain. */
    public Set<Fact> open() {
        return open;
    }

    /** The facts that the deciding row tests and that were taken from the document's silence. */
    public Set<Fact> assumed() {
        return assumed;
    }

    /** What single change of the circumstances would give another answer. */
    public List<Change> changes() {
        if (changes == null) {
            changes = search.get();
        }
        return changes;
    }

    /**
     * A change of one fact that would give another answer.
     *
     * @param fact the fact
     * @param line the fact as it would be, a clause: {@code it is not overnight}
     * @param row  the row that would decide then
     */
    public record Change(Fact fact, String line, Row row) {
    }

    /** Whether a row decides, whatever else might be said. */
    public boolean isCertain() {
        return row.isPresent() && open.isEmpty();
    }
}
