// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.placement;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Section;
import advice.dsl.facts.Thread;
import advice.dsl.model.Child;
import advice.dsl.rules.Level;
import advice.dsl.rules.Lexicon;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** From the 18th birthday, of somebody who is said to be eligible under the Care Act. */
@PracticeStandard(
    rows = "H2-06",
    source = "NCT, section 5",
    level = Level.ERROR,
    missing = true,
    summary = "The adult care and support plan is not taken into H2",
    remedy = "Add a provision in H2 with `basis Care Act`, and what the care and support plan holds.",
    why = """
        From 18 the care and support plan says what the young person can count on; left out of H2 it is lost to the plan.
        """)
@AutoService(Rule.class)
public final class CareAndSupportPlanMissing extends Rule<Child> {

    @Override
    protected void check(Child child, Report report) {
        var facts = report.facts();
        var eligible = Elements.reading(child, "care");
        if (!eligible.has("eligible") || eligible.has("not") || facts.ageAsOf().filter(a -> a >= 18).isEmpty() || !facts.requires(Section.PROVISION)
                || facts.thread().provisions().stream().anyMatch(p -> Thread.section(p).equals("H2")
                        && (Elements.reading(p, "basis").wholePhrase().equals("care act") || Lexicon.CARE_ACT.matcher(Elements.text(p, "plan")).find()))) {
            return;
        }
        report.at(child).saying(facts.childName() + " is eligible under the Care Act, and H2 does not hold the care and support plan");
    }
}
