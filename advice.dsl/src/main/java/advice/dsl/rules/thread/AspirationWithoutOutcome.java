// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.thread;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Section;
import advice.dsl.facts.Thread;
import advice.dsl.model.Aspiration;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Only where change is wanted and support agreed to; the other group asks for nothing. */
@PracticeStandard(
    rows = "GT-05",
    source = "Swindon 2022, Views, interests and aspirations",
    level = Level.WARNING,
    missing = true,
    summary = "This aspiration leads to no outcome",
    remedy = "Let an outcome move `towards` it, or say `no outcome because` and why.",
    why = """
        The child has said what they hope for and agreed to help with it; the advice owes an answer.
        """)
@AutoService(Rule.class)
public final class AspirationWithoutOutcome extends Rule<Aspiration> {

    @Override
    protected void check(Aspiration aspiration, Report report) {
        var facts = report.facts();
        if (!facts.requires(Section.OUTCOMES) || !Thread.wantedAndAgreed(aspiration)
                || !facts.thread().outcomesFor(aspiration).isEmpty() || !Elements.reading(aspiration, "no").text("because").isBlank()) {
            return;
        }
        report.at(aspiration)
                .saying("Change is wanted and support agreed to, yet " + Elements.called(aspiration) + " leads to no outcome")
                .fix("Say why nothing follows from it", report.lineUnder(aspiration, "no outcome because \"\""));
    }
}
