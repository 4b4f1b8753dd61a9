// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.consent;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Consents;
import advice.dsl.facts.Elements;
import advice.dsl.facts.Facts;
import advice.dsl.facts.Reading;
import advice.dsl.facts.Section;
import advice.dsl.facts.When;
import advice.dsl.model.Capacity;
import advice.dsl.model.Document;
import advice.dsl.model.Element;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;
import advice.dsl.rules.Status;

/** A parent agreed before the birthday, and the advice is sent, or else completed, on it or after. Where the young person cannot decide, the record of that is another standard. */
@PracticeStandard(
    rows = "CON-10",
    source = "Swindon 2022, Social care advice",
    level = Level.WARNING,
    due = Status.FINAL,
    summary = "The young person has turned 16 since a parent agreed",
    remedy = "Ask the young person too, and record their `consent`.",
    why = """
        From 16 it is for the young person to say what is told about them, and the birthday came before the advice was sent.
        """)
@AutoService(Rule.class)
public final class TurnedSixteenSinceConsent extends Rule<Document> {

    @Override
    protected void check(Document document, Report report) {
        var facts = report.facts();
        var consents = facts.consents();
        var day = facts.day("submitted").orElse(facts.asOf());
        if (!facts.requires(Section.CONSENT) || consents.childAgreed() || facts.ageOn(day).filter(a -> a >= Consents.OWN_DECISION).isEmpty()
                || Elements.all(document, Capacity.class).stream().anyMatch(c -> Reading.of(c).has("no"))) {
            return;
        }
        consents.ofParents().stream().filter(g -> g.on().flatMap(facts::ageOn).filter(a -> a < Consents.OWN_DECISION).isPresent()).findFirst()
                .ifPresent(g -> report.at(g.element()).saying(g.by().map(Element::getName).orElse("A parent") + " agreed on "
                        + When.print(g.on().get()) + ", and " + facts.childName() + " turned 16 on "
                        + When.print(Facts.reaches(facts.born().get(), Consents.OWN_DECISION))));
    }
}
