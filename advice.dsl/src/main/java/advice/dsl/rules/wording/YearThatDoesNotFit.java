// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.wording;

import com.google.auto.service.AutoService;

import advice.dsl.facts.FilledWording;
import advice.dsl.model.Provision;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** The year of {@code until end of March [year]}: the month as it next ends on or after the start. */
@PracticeStandard(
    rows = "PROV-15",
    source = "Swindon 2022, Appendix: suggested specifications for ongoing social care provisions",
    level = Level.WARNING,
    summary = "The year of this wording does not follow from the start",
    why = """
        Hours are given pro rata to the end of the funding year; with another year the family is promised too much or nothing.
        """)
@AutoService(Rule.class)
public final class YearThatDoesNotFit extends Rule<Provision> {

    @Override
    protected void check(Provision provision, Report report) {
        report.facts().filled(provision).ifPresent(filled -> {
            for (var gap : filled.gaps(FilledWording.OtherYear.class)) {
                report.at(gap.line())
                        .saying("The next end of " + gap.month() + " after the start is in " + gap.expected() + ", not in " + gap.said())
                        .remedy("Write " + gap.expected() + ", or leave the line out: it fills itself from the start.")
                        .fix("Write `" + gap.line().getKey() + " " + gap.expected() + "`",
                                report.replacing(gap.line(), gap.line().getKey() + " " + gap.expected()));
            }
        });
    }
}
