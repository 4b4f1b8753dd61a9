// SPDX-License-Identifier: EPL-2.0
package advice.dsl.facts;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a table decides in given circumstances.
 *
 * @param row     the row that decided; empty where none did
 * @param open    the facts that the document does not say, without which the answer is not certain
 * @param assumed the facts that the deciding row tests and that were taken from the document's silence
 * @param changes what single change of the circumstances would give another answer
 */
public record Answer(Optional<Row> row, Set<Fact> open, Set<Fact> assumed, List<Change> changes) {

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
