// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.care;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.model.Carer;
import advice.dsl.model.Child;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Under a care order: a foster carer or residential link worker who can be reached, or why there is none. */
@PracticeStandard(
    rows = "CIC-02",
    source = "NCT, section 7 (d)",
    level = Level.ERROR,
    missing = true,
    summary = "Nobody is named who cares for the child and can be reached",
    remedy = "Add a `carer` with `contact`, or `carer` with `none because`.",
    why = """
        Whoever lives with the child knows the evenings and the nights, and is asked for their view.
        """)
@AutoService(Rule.class)
public final class CarersContactMissing extends Rule<Child> {

    @Override
    protected void check(Child child, Report report) {
        if (!Elements.reading(child, "status").wholePhrase().contains("section 31")) {
            return;
        }
        var carers = Elements.all(report.facts().document(), Carer.class);
        if (carers.isEmpty()) {
            report.at(child).saying("The child is under a care order, and the advice names no foster carer or link worker");
        } else if (carers.stream().allMatch(c -> Elements.text(c, "contact").isBlank() && Elements.reading(c, "none").text("because").isBlank())) {
            report.at(carers.get(0)).saying("Nothing says how the carer can be reached")
                    .fix("Add how to reach them", report.lineUnder(carers.get(0), "contact \"\""));
        }
    }
}
