// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.consent;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Section;
import advice.dsl.model.Document;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;
import advice.dsl.rules.Status;

/** Under 16 on the day of agreement, else on completion; each person's own answer is another standard.
 * Nobody without parental responsibility can agree in a parent's place. */
@PracticeStandard(
    rows = "CON-01",
    source = "Swindon 2022, Social care advice",
    level = Level.ERROR,
    missing = true,
    due = Status.FINAL,
    mayDepart = false,
    summary = "Nobody with parental responsibility has agreed to what is shared",
    remedy = "Record each `consent by` a parent: explicit or implied, on which day, and where it is recorded.",
    why = """
        Under 16 those with parental responsibility decide what is told about the child.
        """)
@AutoService(Rule.class)
public final class NoParentAgreed extends Rule<Document> {

    @Override
    protected void check(Document document, Report report) {
        var consents = report.facts().consents();
        if (report.facts().requires(Section.CONSENT) && consents.isForParents().orElse(false) && consents.ofParents().isEmpty()) {
            report.atChild();
        }
    }
}
