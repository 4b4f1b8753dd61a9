// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.consent;

import java.util.ArrayList;

import org.eclipse.emf.ecore.EObject;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Reading;
import advice.dsl.facts.Section;
import advice.dsl.model.Document;
import advice.dsl.model.Element;
import advice.dsl.model.Sharing;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;
import advice.dsl.rules.Status;

/** In a document that is final although somebody refused: the decision to share all the same, who took it, when, and on what basis. */
@PracticeStandard(
    rows = "CON-12",
    source = "NCT, Useful resources",
    level = Level.ERROR,
    missing = true,
    due = Status.FINAL,
    summary = "Somebody refused, and nothing says on what basis it is shared all the same",
    remedy = "Add `sharing decided on` the day `by` whom `because` of what basis; else do not share.",
    why = """
        To share without consent can be right, when a child is at risk; then somebody has to answer for it.
        """)
@AutoService(Rule.class)
public final class SharedWithoutBasis extends Rule<Document> {

    @Override
    protected void check(Document document, Report report) {
        var refusals = report.facts().consents().refusals();
        var sharing = Elements.first(document, Sharing.class);
        if (refusals.isEmpty() || !report.facts().requires(Section.CONSENT)) {
            return;
        }
        var who = refusals.get(0).by().map(Element::getName).orElse("Somebody");
        var line = sharing.map(Reading::of).orElse(Reading.NOTHING);
        var missing = new ArrayList<String>();
        if (line.text("because").isBlank()) {
            missing.add("on what basis it is shared all the same");
        }
        if (line.text("by").isBlank()) {
            missing.add("who decided that");
        }
        if (line.date("on").isEmpty()) {
            missing.add("when");
        }
        if (!missing.isEmpty()) {
            report.at(sharing.<EObject>map(s -> s).orElse(refusals.get(0).element())).saying(who + " refused, and nothing says " + Report.listed(missing, "and"));
        }
    }
}
