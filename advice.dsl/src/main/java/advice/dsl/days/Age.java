// SPDX-License-Identifier: EPL-2.0
package advice.dsl.days;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import advice.dsl.facts.Facts;
import advice.dsl.facts.When;

/**
 * How old the child is on the document's own day, in words.
 *
 * @param words {@code 14 years, year 10}
 * @param on    the day
 */
public record Age(String words, LocalDate on) {

    private static final int LAST_YEAR = 13;

    /** Empty where no day of birth is said, or one to come. */
    public static Optional<Age> of(Facts facts) {
        var day = facts.asOf();
        return facts.ageOn(day).filter(age -> age >= 0).map(age -> new Age(Stream.of(Optional.of(Counting.count(age, "year")), schoolYear(facts, day))
                .flatMap(Optional::stream).collect(Collectors.joining(", ")), day));
    }

    private static Optional<String> schoolYear(Facts facts, LocalDate day) {
        return facts.schoolYearOn(day).filter(year -> year >= 0 && year <= LAST_YEAR).map(year -> year == 0 ? "reception" : "year " + year);
    }

    /** {@code on 26 March 2026}. */
    public String day() {
        return "on " + When.print(on);
    }
}
