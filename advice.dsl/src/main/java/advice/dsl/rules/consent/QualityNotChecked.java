// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.consent;

import java.util.Locale;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Reading;
import advice.dsl.model.Document;
import advice.dsl.model.Quality;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;
import advice.dsl.rules.Status;

/** By the table of the authority, where it says who authorises; where it leaves that open, the role is asked for by another standard. */
@PracticeStandard(
    rows = "SIGN-09",
    source = {"NCT, section 3", "NCT, section 9"},
    level = Level.ERROR,
    missing = true,
    due = Status.FINAL,
    summary = "The team manager has not checked the quality of the advice",
    remedy = "Add `quality checked by` the team manager, with role and day.",
    why = """
        The team manager answers for what leaves the team.
        """)
@AutoService(Rule.class)
public final class QualityNotChecked extends Rule<Document> {

    @Override
    protected void check(Document document, Report report) {
        if (!Signing.isAsked(report.facts()) || Signing.isLeftOpen(report.facts())) {
            return;
        }
        var quality = Elements.first(document, Quality.class);
        if (quality.isEmpty()) {
            report.atChild();
            return;
        }
        var line = Reading.of(quality.get());
        var name = line.text("by");
        if (!line.text().toLowerCase(Locale.ROOT).contains("team manager")) {
            report.at(quality.get()).saying("The quality is checked by " + (name.isBlank() ? "nobody named" : name)
                    + (line.text().isBlank() ? "" : ", " + line.text()) + ", and not by the team manager");
        } else if (name.isBlank() || line.date("on").isEmpty()) {
            report.at(quality.get()).saying("The quality check has " + (name.isBlank() ? "no name" : "no day"));
        }
    }
}
