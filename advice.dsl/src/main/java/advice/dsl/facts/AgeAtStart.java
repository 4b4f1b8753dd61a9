// SPDX-License-Identifier: EPL-2.0
package advice.dsl.facts;

import java.time.LocalDate;
import java.util.Optional;

import advice.dsl.model.Provision;

/**
 * How old the child is when a provision starts, against the ages that agreed wordings are for.
 *
 * @param start      the day it starts, or that of completion where it is given already or does not say
 * @param born       when the child was born
 * @param careLeaver whether a care leaver's ages count
 * @param atSchool   whether the child is of school age by then
 */
public record AgeAtStart(LocalDate start, LocalDate born, boolean careLeaver, boolean atSchool) {

    /** Empty where nobody says when the child was born. */
    public static Optional<AgeAtStart> of(Provision provision, Facts facts) {
        return facts.born().map(born -> {
            var start = Elements.reading(provision, "starts").date().map(When::first)
                    .filter(s -> !Elements.says(provision, "current") || s.isAfter(facts.asOf())).orElse(facts.asOf());
            return new AgeAtStart(start, born,
                    facts.child().filter(c -> Elements.reading(c, "status").wholePhrase().contains("care leaver")).isPresent(),
                    facts.schoolYearOn(start).filter(year -> year >= 0).isPresent());
        });
    }

    /** In completed years. */
    public int years() {
        return Facts.age(born, start);
    }

    /** The day on which the child reaches the age that the wording is up to, where it names one. */
    public Optional<LocalDate> closes(AgreedWording agreed) {
        return limit(agreed).map(age -> Facts.reaches(born, age));
    }

    /** The age that the wording is up to, where it names one. */
    public Optional<Integer> limit(AgreedWording agreed) {
        return agreed.terms().endsBeforeAge(careLeaver);
    }

    /** Whether the age that the wording is up to is reached by the start. */
    public boolean isTooOldFor(AgreedWording agreed) {
        return closes(agreed).filter(day -> !start.isBefore(day)).isPresent();
    }

    /** Whether the wording ends with the start of school, which has come by then. */
    public boolean isPastSchoolStart(AgreedWording agreed) {
        return atSchool && agreed.terms().endsWithSchool();
    }
}
