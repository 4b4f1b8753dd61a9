// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.privacy;

import java.util.ArrayList;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Reading;
import advice.dsl.facts.Section;
import advice.dsl.model.Document;
import advice.dsl.model.Sharing;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;
import advice.dsl.rules.Status;

/** What is shared with whom, and why; where somebody refused, the basis for that is another standard. */
@PracticeStandard(
    rows = "SHARE-08",
    source = "NCT, Useful resources",
    level = Level.WARNING,
    missing = true,
    due = Status.FINAL,
    summary = "The decision to share is not recorded",
    remedy = "Add `sharing decided on` the day `by` whom `with` whom `because` why.",
    why = """
        Whoever asks later why this was shared must find an answer.
        """)
@AutoService(Rule.class)
public final class SharingDecisionNotRecorded extends Rule<Document> {

    @Override
    protected void check(Document document, Report report) {
        if (!report.facts().requires(Section.CONSENT) || !report.facts().consents().refusals().isEmpty()) {
            return;
        }
        var sharing = Elements.first(document, Sharing.class);
        if (sharing.isEmpty()) {
            report.atChild();
            return;
        }
        var line = Reading.of(sharing.get());
        var missing = new ArrayList<String>();
        if (line.text("with").isBlank()) {
            missing.add("with whom it is shared");
        }
        if (line.text("because").isBlank()) {
            missing.add("why");
        }
        if (!missing.isEmpty()) {
            report.at(sharing.get()).saying("The decision to share does not say " + Report.listed(missing, "and"));
        }
    }
}
