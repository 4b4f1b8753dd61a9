// SPDX-License-Identifier: EPL-2.0
package advice.dsl.facts;

import java.util.Optional;

/**
 * Where a provision goes.
 *
 * @param answer  the row that decided; for a provision that is held back, the row that decides afterwards
 * @param section {@code H1} or {@code H2}; {@code ""} where it goes into neither, or nothing is decided
 * @param heldBy  the row that holds it back for now
 */
public record Placement(Answer answer, String section, Optional<Row> heldBy) {

    static Placement of(Answer answer, Optional<Row> heldBy) {
        return new Placement(answer, answer.row().map(Placement::section).orElse(""), heldBy);
    }

    /** The section that a row names, {@code ""} where it names neither. */
    public static String section(Row row) {
        return row.has("h1") ? "H1" : row.has("h2") ? "H2" : "";
    }

    static boolean isHolding(Row row) {
        return row.begins("held");
    }

    /** Whether a row says that it is not recorded as provision at all. */
    public boolean isNeither() {
        return answer.row().filter(r -> r.has("neither")).isPresent();
    }

    public boolean isHeld() {
        return heldBy.isPresent();
    }
}
