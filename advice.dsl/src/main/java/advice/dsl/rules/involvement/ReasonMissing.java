// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.involvement;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Section;
import advice.dsl.model.Document;
import advice.dsl.model.Reason;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** The purpose, and the section that states it. */
@PracticeStandard(
    rows = "INV-01",
    source = "Swindon 2022, Involvement",
    level = Level.ERROR,
    missing = true,
    summary = "The advice does not say why it is given",
    remedy = "Add `purpose` under `advice`, and a `reason` that names it.",
    why = """
        The reader must know at once what is being decided with this advice.
        """)
@AutoService(Rule.class)
public final class ReasonMissing extends Rule<Document> {

    @Override
    protected void check(Document document, Report report) {
        var facts = report.facts();
        if (!facts.requires(Section.REASON)) {
            return;
        }
        var purpose = !facts.purpose().isBlank() || facts.kind().equals("information");
        var reason = Elements.first(document, Reason.class).filter(r -> !Elements.statementText(r).isBlank()).isPresent();
        if (!purpose) {
            report.at(document).saying(reason ? "The advice does not say what it is for: a needs assessment, an annual review, a closure or a tribunal"
                    : "The advice says neither what it is for nor why it is given");
        } else if (!reason) {
            report.at(document).saying("The section that says why advice is given is missing")
                    .fix("Add the reason", report.elementAtTheEnd("reason\n    \"\""));
        }
    }
}
