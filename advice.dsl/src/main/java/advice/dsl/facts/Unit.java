// SPDX-License-Identifier: EPL-2.0
package advice.dsl.facts;

import java.time.LocalDate;
import java.util.Optional;

/** A unit of time as a table counts it: a week is seven calendar days, a month is held to the month's end. */
enum Unit {
    WORKING_DAYS("working day"), DAYS("day"), WEEKS("week"), MONTHS("month");

    private final String word;

    Unit(String word) {
        this.word = word;
    }

    static Optional<Unit> of(String word) {
        return switch (word) {
            case "day", "days" -> Optional.of(DAYS);
            case "week", "weeks" -> Optional.of(WEEKS);
            case "month", "months" -> Optional.of(MONTHS);
            default -> Optional.empty();
        };
    }

    LocalDate after(LocalDate day, int count, WorkingDays workingDays) {
        return switch (this) {
            case WORKING_DAYS -> workingDays.after(day, count);
            case DAYS -> day.plusDays(count);
            case WEEKS -> day.plusWeeks(count);
            case MONTHS -> day.plusMonths(count);
        };
    }

    LocalDate before(LocalDate day, int count, WorkingDays workingDays) {
        return this == WORKING_DAYS ? workingDays.before(day, count) : after(day, -count, workingDays);
    }

    /** {@code 1 week}, {@code 11 working days}. */
    String say(int count) {
        return count + " " + word + (count == 1 ? "" : "s");
    }
}
