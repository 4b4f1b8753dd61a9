// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.consent;

import org.eclipse.emf.ecore.EObject;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Facts;
import advice.dsl.facts.Reading;
import advice.dsl.model.Approval;
import advice.dsl.model.Element;
import advice.dsl.model.Oversight;
import advice.dsl.model.Part;
import advice.dsl.model.Quality;
import advice.dsl.model.Seals;
import advice.dsl.model.Writer;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Oversight, quality check and approval alike, and a seal. */
@PracticeStandard(
    rows = "SIGN-07",
    source = {"Swindon 2022, Social care advice", "NCT, section 7 (f)"},
    level = Level.ERROR,
    mayDepart = false,
    summary = "The writer has signed the advice",
    remedy = "Let somebody else review and sign it.",
    why = """
        Nobody sees the gaps in their own text.
        """)
@AutoService(Rule.class)
public final class SignedByTheWriter extends Rule<Element> {

    @Override
    protected void check(Element element, Report report) {
        if (element instanceof Oversight || element instanceof Quality || element instanceof Approval) {
            look(element, Reading.of(element), report);
        } else if (element instanceof Seals) {
            Elements.parts(element, "signed").forEach(line -> look(line, Reading.of(line), report));
        }
    }

    private static void look(EObject signature, Reading line, Report report) {
        var writer = Elements.first(report.facts().document(), Writer.class).map(Elements::statementText).orElse("");
        var name = line.text("by");
        if (!name.isBlank() && Facts.isSamePerson(name, writer)) {
            (signature instanceof Part part ? report.atKey(part) : report.at(signature)).saying(name + " has written the advice and signed it too");
        }
    }
}
