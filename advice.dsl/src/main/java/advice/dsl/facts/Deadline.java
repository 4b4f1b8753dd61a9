// SPDX-License-Identifier: EPL-2.0
package advice.dsl.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * When a document falls due.
 *
 * @param row        the row that decided
 * @param due        the day; empty where a day it is counted from is missing, or a person enters it
 * @param target     the last working day on or before it, to aim for
 * @param rule       how it is counted, as one reads it
 * @param candidates the days among which the row chooses, or the one it gives
 * @param computed   the day by the row alone, before the date on a form or another row that comes after moved it
 * @param movedBy    the row that moved it
 * @param decidedBy  the day from which it is counted in the end, of several the one that decided; empty where there is no day
 * @param weighed    the days that rows coming after weigh against it, such as the one on a form
 * @param missing    the days it is counted from that the document does not give
 * @param answer     how the row was found, and what would give another
 */
public record Deadline(Row row, Optional<LocalDate> due, Optional<LocalDate> target, String rule, List<Candidate> candidates,
        Optional<LocalDate> computed, Optional<Row> movedBy, Optional<Trigger> decidedBy, List<Trigger> weighed, List<Trigger> missing, Answer answer) {

    /**
     * One of the days among which a rule chooses.
     *
     * @param rule   how it is counted
     * @param day    the day, empty where what it is counted from is missing
     * @param from   the day from which it counts
     * @param before whether it is counted back from a day to come, such as a meeting
     */
    public record Candidate(String rule, Optional<LocalDate> day, Optional<Trigger> from, boolean before) {
    }

    /** Whether no rule gives a day and a person enters one. */
    public boolean isByPerson() {
        return due.isEmpty() && missing.isEmpty();
    }

    /** Whether a document completed on that day is late. */
    public boolean isLate(LocalDate completed) {
        return due.filter(completed::isAfter).isPresent();
    }

    /** How grave the profile says it is to be late: {@code error}, {@code warning}, {@code suggestion}, or {@code ""}. */
    public String late() {
        return Elements.reading(row.element(), "late").wholePhrase();
    }
}
