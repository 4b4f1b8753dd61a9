// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.consent;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Reading;
import advice.dsl.model.Oversight;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;
import advice.dsl.rules.Status;

/** Asked of whoever signs, beside the comment on the analysis. */
@PracticeStandard(
    rows = "SIGN-04",
    source = "Swindon 2022, Social care advice",
    level = Level.ERROR,
    missing = true,
    due = Status.FINAL,
    summary = "Whoever signs has not commented on the plan: the uptake of the provision required",
    remedy = "Add `plan` and the comment.",
    why = """
        What nobody takes up helps nobody; the manager says how it stands.
        """)
@AutoService(Rule.class)
public final class PlanNotCommentedOn extends Rule<Oversight> {

    @Override
    protected void check(Oversight oversight, Report report) {
        if (Signing.isAsked(report.facts()) && Elements.text(oversight, "plan").isBlank()) {
            var name = Reading.of(oversight).text("by");
            var breach = report.at(oversight).saying((name.isBlank() ? "Whoever signs" : name) + " has not commented on the plan: the uptake of the provision required");
            if (!Elements.says(oversight, "plan")) {
                breach.fix("Add the comment", report.lineUnder(oversight, "plan \"\""));
            }
        }
    }
}
