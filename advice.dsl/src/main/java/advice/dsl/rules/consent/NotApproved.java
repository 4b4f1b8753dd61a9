// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.consent;

import java.util.ArrayList;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Reading;
import advice.dsl.model.Approval;
import advice.dsl.model.Document;
import advice.dsl.model.Quality;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;
import advice.dsl.rules.Status;

/** After the quality check. Which role approves is not clear in the guidance, so that it is recorded is enough. */
@PracticeStandard(
    rows = "SIGN-10",
    source = {"NCT, section 3", "NCT, section 7 (f)"},
    level = Level.WARNING,
    missing = true,
    due = Status.FINAL,
    summary = "Nobody is recorded as having approved the advice",
    remedy = "Add `approval by` whom, with role and day.",
    why = """
        Approval comes before the advice is saved and returned; who gave it, and in what role, must be seen.
        """)
@AutoService(Rule.class)
public final class NotApproved extends Rule<Document> {

    @Override
    protected void check(Document document, Report report) {
        if (!Signing.isAsked(report.facts()) || Signing.isLeftOpen(report.facts()) || Elements.first(document, Quality.class).isEmpty()) {
            return;
        }
        var approval = Elements.first(document, Approval.class);
        if (approval.isEmpty()) {
            report.at(Elements.first(document, Quality.class).get()).saying("The quality is checked, and nobody is recorded as having approved the advice");
            return;
        }
        var line = Reading.of(approval.get());
        var missing = new ArrayList<String>();
        if (line.text("by").isBlank()) {
            missing.add("name");
        }
        if (line.text().isBlank()) {
            missing.add("role");
        }
        if (line.date("on").isEmpty()) {
            missing.add("day");
        }
        if (!missing.isEmpty()) {
            report.at(approval.get()).saying("The approval has no " + Report.listed(missing, "and no"));
        }
    }
}
