// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.consent;

import java.util.Locale;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Reading;
import advice.dsl.model.Document;
import advice.dsl.model.Oversight;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;
import advice.dsl.rules.Status;

/** Where the child is not open, or where that is not said and the Early Help Hub writes. */
@PracticeStandard(
    rows = "SIGN-02",
    source = "Swindon 2022, Social care advice",
    level = Level.ERROR,
    missing = true,
    due = Status.FINAL,
    summary = "A social worker in the Early Help Hub has not reviewed and signed the advice",
    remedy = "Add `oversight by` the social worker in the Early Help Hub, with role and day.",
    why = """
        Where no team knows the child, the hub's social worker looks for risk before the advice leaves.
        """)
@AutoService(Rule.class)
public final class HubHasNotSigned extends Rule<Document> {

    @Override
    protected void check(Document document, Report report) {
        if (!Signing.isAsked(report.facts()) || !Signing.isForTheHub(report.facts())) {
            return;
        }
        var oversight = Elements.first(document, Oversight.class);
        if (oversight.isEmpty()) {
            report.at(document);
            return;
        }
        var line = Reading.of(oversight.get());
        var role = line.text().toLowerCase(Locale.ROOT);
        if (!role.contains("social worker") || !role.contains("hub")) {
            report.at(oversight.get()).saying("The child is not open, and the advice is signed by "
                    + (line.text().isBlank() ? "somebody without a role" : "a " + line.text()) + ", not by a social worker in the Early Help Hub");
        } else if (line.text("by").isBlank() || line.date("on").isEmpty()) {
            report.at(oversight.get()).saying("The signature has " + (line.text("by").isBlank() ? "no name" : "no day"));
        }
    }
}
