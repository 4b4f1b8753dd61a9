// SPDX-License-Identifier: EPL-2.0
package advice.dsl.days;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.stream.Collectors;

import advice.dsl.facts.When;
import advice.dsl.facts.WorkingDays;

/** Days and the time between them in words. */
public final class Counting {

    /** Days further apart are told in years and months; nobody counts the working days of a childhood. */
    private static final int FAR = 400;

    private final WorkingDays workingDays;

    public Counting(WorkingDays workingDays) {
        this.workingDays = workingDays;
    }

    /** {@code Monday 2 March 2026}. */
    public static String day(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK) + " " + When.print(day);
    }

    /** How long it is from one day to a later one: {@code 16 days (12 working days)}. */
    public String between(LocalDate from, LocalDate to) {
        return isNear(from, to) ? count(ChronoUnit.DAYS.between(from, to), "day") + " (" + working(from, to) + ")" : working(from, to);
    }

    /** The same in working days alone: {@code 12 working days}. */
    public String working(LocalDate from, LocalDate to) {
        if (isNear(from, to)) {
            return count(workingDays.between(from, to), "working day");
        }
        var period = Period.between(from, to);
        return count(period.getYears(), "year") + (period.getMonths() == 0 ? "" : " and " + count(period.getMonths(), "month"));
    }

    /** Whether the days between two can be counted. */
    public static boolean isNear(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other)) <= FAR;
    }

    /** Where a day lies as seen from another that has a name: {@code 16 days (12 working days) before the meeting}. */
    public String seenFrom(LocalDate other, String name, LocalDate day) {
        return day.equals(other) ? name
                : day.isBefore(other) ? between(day, other) + " before " + name : between(other, day) + " after " + name;
    }

    /** {@code bank holidays skipped: Good Friday 3 April}; {@code ""} where none lies between. */
    public String skipped(LocalDate from, LocalDate to) {
        return workingDays.holidays(from, to).entrySet().stream().map(holiday -> holiday.getValue() + " on " + When.print(holiday.getKey()))
                .collect(Collectors.joining(", "));
    }

    /** What a day is where it is not worked: {@code a bank holiday, Good Friday}; {@code ""} where it is. */
    public String idle(LocalDate day) {
        return workingDays.holiday(day).map(name -> "a bank holiday, " + name).orElse(workingDays.isWorkingDay(day) ? "" : "a weekend");
    }

    /** {@code 1 day}, {@code 12 days}. */
    public static String count(long number, String word) {
        return number + " " + word + (number == 1 ? "" : "s");
    }
}
