// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.provision;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Thread;
import advice.dsl.model.Child;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Said once at the child, however many provisions stand in H1. */
@PracticeStandard(
    rows = "H1-09",
    source = {"Swindon 2022, Ongoing social care provision", "NCT, section 4"},
    level = Level.ERROR,
    missing = true,
    mayDepart = false,
    summary = "There is provision in H1, and no disability is recorded",
    remedy = "Add `disability` and what is recorded; or move the provision to H2.",
    why = """
        H1 rests on the Chronically Sick and Disabled Persons Act 1970, which is about disabled people.
        """)
@AutoService(Rule.class)
public final class H1WithoutDisability extends Rule<Child> {

    @Override
    protected void check(Child child, Report report) {
        var inH1 = report.facts().thread().provisions().stream().filter(p -> Thread.section(p).equals("H1")).findFirst();
        if (inH1.isPresent() && Elements.text(child, "disability").isBlank()) {
            var breach = report.at(child).saying(Elements.calledFirst(inH1.get()) + " stands in H1, and no disability is recorded");
            if (!Elements.says(child, "disability")) {
                breach.fix("Add the disability", report.lineUnder(child, "disability \"\""));
            }
        }
    }
}
