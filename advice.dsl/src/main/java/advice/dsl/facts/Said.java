// SPDX-License-Identifier: EPL-2.0
package advice.dsl.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a document says of one fact. */
public sealed interface Said {

    /** Yes or no. */
    record Flag(boolean yes) implements Said {
    }

    /** An age or a school year. */
    record Number(int number) implements Said {
    }

    /** One or more values or names, as written. */
    record Names(List<String> names) implements Said {
    }

    /** A day seen from a later one; no day where it never came. */
    record Period(Optional<LocalDate> day, LocalDate seenFrom) implements Said {
    }

    static Said yes() {
        return new Flag(true);
    }

    static Said no() {
        return new Flag(false);
    }
}
