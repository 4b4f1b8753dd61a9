// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.involvement;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Reading;
import advice.dsl.facts.Section;
import advice.dsl.model.Document;
import advice.dsl.model.InvolvementNotShared;
import advice.dsl.model.Nothing;
import advice.dsl.model.PreviousInvolvement;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** The statement for the uncovered time; a refusal to share the record stands in its place. */
@PracticeStandard(
    rows = {"INFO-01", "INV-08"},
    source = {"Swindon 2022, Social care information", "Swindon 2022, Involvement"},
    level = Level.ERROR,
    missing = true,
    summary = "The record of involvement does not say that it covers the time since birth",
    remedy = "Add each `previous involvement`, then `no other involvement since birth`.",
    why = """
        A gap may be a quiet year or a lost record, and only the statement tells which.
        """)
@AutoService(Rule.class)
public final class ChildhoodNotCovered extends Rule<Document> {

    @Override
    protected void check(Document document, Report report) {
        if (!report.facts().requires(Section.PREVIOUS_INVOLVEMENT) || !Elements.all(document, InvolvementNotShared.class).isEmpty()
                || Elements.all(document, Nothing.class).stream().map(Reading::of).anyMatch(r -> r.has("involvement"))) {
            return;
        }
        var entries = Elements.all(document, PreviousInvolvement.class);
        var breach = entries.isEmpty() ? report.at(document).saying("Nothing is said of earlier involvement since birth")
                : report.at(entries.get(entries.size() - 1)).saying("The record of earlier involvement does not say that it covers the time since birth");
        breach.fix("Say that there was no other", entries.isEmpty() ? report.elementAtTheEnd("no other involvement since birth")
                : report.elementAfter(entries.get(entries.size() - 1), "no other involvement since birth"));
    }
}
