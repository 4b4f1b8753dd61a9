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

/** Asked of whoever signs. */
@PracticeStandard(
    rows = "SIGN-03",
    source = "Swindon 2022, Social care advice",
    level = Level.ERROR,
    missing = true,
    due = Status.FINAL,
    summary = "Whoever signs has not commented on the analysis: the provision required",
    remedy = "Add `analysis` and the comment.",
    why = """
        The manager stands behind the judgement, and says so in words.
        """)
@AutoService(Rule.class)
public final class AnalysisNotCommentedOn extends Rule<Oversight> {

    @Override
    protected void check(Oversight oversight, Report report) {
        if (Signing.isAsked(report.facts()) && Elements.text(oversight, "analysis").isBlank()) {
            var name = Reading.of(oversight).text("by");
            var breach = report.at(oversight).saying((name.isBlank() ? "Whoever signs" : name) + " has not commented on the analysis: the provision required");
            if (!Elements.says(oversight, "analysis")) {
                breach.fix("Add the comment", report.lineUnder(oversight, "analysis \"\""));
            }
        }
    }
}
