// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.needs;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Reading;
import advice.dsl.facts.Thread;
import advice.dsl.facts.Thread.Disposition;
import advice.dsl.model.Element;
import advice.dsl.model.Need;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Only needs in section D; either impact is enough. */
@PracticeStandard(
    rows = "NEED-06",
    source = "Swindon 2022, Assessment of need",
    level = Level.ERROR,
    missing = true,
    summary = "This need does not say what it does to the child or the family",
    remedy = "Add `impact on` the child or `impact on family`.",
    why = """
        The impact is why the need matters: without it nobody can weigh what would help.
        """)
@AutoService(Rule.class)
public final class NeedWithoutImpact extends Rule<Need> {

    @Override
    protected void check(Need need, Report report) {
        if (Thread.disposition(need) != Disposition.SECTION_D
                || Elements.parts(need, "impact").stream().anyMatch(part -> !Reading.of(part).text().isBlank())) {
            return;
        }
        var child = report.facts().child().map(Element::getName).orElse(null);
        var breach = report.at(need)
                .saying(Elements.calledFirst(need) + " does not say what it does to " + (child == null ? "the child" : child) + " or the family");
        if (child != null && !Elements.says(need, "impact")) {
            breach.fix("Add the impact on " + child, report.lineUnder(need, "impact on " + child + " \"\""));
        }
        if (!Elements.says(need, "impact")) {
            breach.fix("Add the impact on the family", report.lineUnder(need, "impact on family \"\""));
        }
    }
}
