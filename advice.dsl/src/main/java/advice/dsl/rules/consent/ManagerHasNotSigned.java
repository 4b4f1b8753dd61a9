// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.consent;

import java.util.Locale;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Facts;
import advice.dsl.facts.Reading;
import advice.dsl.model.Document;
import advice.dsl.model.Oversight;
import advice.dsl.model.Writer;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;
import advice.dsl.rules.Status;

/** Where the child is open, or where that is not said and the writer is not of the Early Help Hub: somebody whose role is a manager's,
 * or whom the writer names as manager. Whether it is the writer in person is another standard. */
@PracticeStandard(
    rows = "SIGN-01",
    source = "Swindon 2022, Social care advice",
    level = Level.ERROR,
    missing = true,
    due = Status.FINAL,
    summary = "The writer's manager has not reviewed and signed the advice",
    remedy = "Add `oversight by` the manager, with role and day.",
    why = """
        A second pair of eyes, and somebody who answers for the service.
        """)
@AutoService(Rule.class)
public final class ManagerHasNotSigned extends Rule<Document> {

    @Override
    protected void check(Document document, Report report) {
        if (!Signing.isAsked(report.facts()) || Signing.isForTheHub(report.facts())) {
            return;
        }
        var oversight = Elements.first(document, Oversight.class);
        if (oversight.isEmpty()) {
            report.at(document);
            return;
        }
        var line = Reading.of(oversight.get());
        var name = line.text("by");
        var manager = Elements.first(document, Writer.class).map(w -> Elements.text(w, "manager")).orElse("");
        if (!line.text().toLowerCase(Locale.ROOT).contains("manager") && (manager.isBlank() || !Facts.isSamePerson(name, manager))) {
            report.at(oversight.get()).saying("The advice is signed by " + (name.isBlank() ? "nobody named" : name)
                    + (line.text().isBlank() ? "" : ", " + line.text()) + ", and not by the writer's manager");
        } else if (name.isBlank() || line.date("on").isEmpty()) {
            report.at(oversight.get()).saying("The manager's signature has " + (name.isBlank() ? "no name" : "no day"));
        }
    }
}
