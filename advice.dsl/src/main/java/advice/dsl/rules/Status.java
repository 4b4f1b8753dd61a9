// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules;

import java.util.Locale;
import java.util.Optional;

/** How far a document has come. */
public enum Status {
    DRAFT, FOR_AGREEMENT, FINAL, SIGNED_OFF, SUBMITTED;

    /** As it is written: {@code for agreement}. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    public static Optional<Status> of(String words) {
        for (var status : values()) {
            if (status.words().equals(words)) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }

    public boolean isAtLeast(Status other) {
        return compareTo(other) >= 0;
    }
}
