// SPDX-License-Identifier: EPL-2.0
package advice.dsl.facts;

import java.util.List;
import java.util.Set;

/**
 * A service that may be asked for information or advice.
 *
 * @param service  its name, as the profile or the family gives it
 * @param asked    what it is asked for, {@code information} and {@code advice}; none where it is not asked
 * @param optional whether asking it is a choice for this purpose
 * @param rows     the rows that decided
 * @param open     the facts that the document does not say and that would decide otherwise
 */
public record Source(String service, List<String> asked, boolean optional, List<Row> rows, Set<Fact> open) {

    public boolean isAsked() {
        return !asked.isEmpty();
    }

    /** Whether no row decides as yet, since that hangs on what the document does not say. */
    boolean isOpen() {
        return rows.isEmpty() && !open.isEmpty();
    }
}
