// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.plan;

import java.util.List;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Reading;
import advice.dsl.model.Child;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;
import advice.dsl.rules.Status;

/** Whether there is a plan, and where the purpose hangs on it that it was read. For closing advice the route asks whether there is one. */
@PracticeStandard(
    rows = "EHCP-01",
    source = "Swindon 2022, Use and consideration of EHCPs",
    level = Level.WARNING,
    missing = true,
    due = Status.FOR_AGREEMENT,
    summary = "Nothing says that the plan was read",
    remedy = "Add `read` and the day on which you read the plan.",
    why = """
        What the plan says now is where a review begins; advice that does not know it says things twice or against it.
        """)
@AutoService(Rule.class)
public final class PlanNotRead extends Rule<Child> {

    private static final List<String> BUILDS_ON_IT = List.of("annual review", "closure", "re-assessment");

    @Override
    protected void check(Child child, Report report) {
        var purpose = report.facts().purpose();
        var plan = Elements.part(child, "plan");
        if (plan.isEmpty()) {
            if (!purpose.equals("closure") && report.facts().isAdvice()) {
                report.at(child).saying("Nothing says whether the child has an education, health and care plan")
                        .remedy("Add `plan none`, or `plan issued` the day, with `read` the day on which you read it.")
                        .level(BUILDS_ON_IT.contains(purpose) ? Level.WARNING : Level.SUGGESTION);
            }
        } else if (BUILDS_ON_IT.contains(purpose) && !Reading.of(plan.get()).has("none") && Reading.of(plan.get()).date("read").isEmpty()) {
            report.at(plan.get()).saying("Nothing says that the plan was read");
        }
    }
}
