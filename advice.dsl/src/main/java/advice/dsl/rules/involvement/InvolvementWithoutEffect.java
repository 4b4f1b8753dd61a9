// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.involvement;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Reading;
import advice.dsl.model.CurrentInvolvement;
import advice.dsl.model.Element;
import advice.dsl.model.PreviousInvolvement;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Information, whose record tells in a sentence what each involvement brought about; for advice the services themselves report. */
@PracticeStandard(
    rows = "INFO-02",
    source = "Swindon 2022, Social care information",
    level = Level.WARNING,
    missing = true,
    summary = "This involvement does not say what came of it",
    remedy = "Add `effect` and what it changed for the child.",
    why = """
        A list of services tells only that the family was busy; what each changed tells what would help now.
        """)
@AutoService(Rule.class)
public final class InvolvementWithoutEffect extends Rule<Element> {

    @Override
    protected void check(Element element, Report report) {
        if ((element instanceof PreviousInvolvement || element instanceof CurrentInvolvement) && report.facts().kind().equals("information")
                && Elements.parts(element, "effect").stream().allMatch(p -> Reading.of(p).text().isBlank())) {
            var breach = report.atKeyword(element).saying("`" + Reading.of(element).text("involvement") + "` does not say what came of it");
            if (!Elements.says(element, "effect")) {
                breach.fix("Add what came of it", report.lineUnder(element, "effect \"\""));
            }
        }
    }
}
