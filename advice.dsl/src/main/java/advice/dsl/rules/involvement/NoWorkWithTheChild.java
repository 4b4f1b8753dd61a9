// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.involvement;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Consents;
import advice.dsl.model.Child;
import advice.dsl.model.Document;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/**
 * Where the child is not open and under 16; from 16 another standard speaks.
 * Without any method that is what is missing.
 */
@PracticeStandard(
    rows = "INV-23",
    source = "Swindon 2022, Social care advice",
    level = Level.WARNING,
    missing = true,
    summary = "Nobody has worked with the child",
    remedy = "Add `method direct work` with the child `for views`, or `engagement by` the child and why not.",
    why = """
        What a child says of home depends on who asks, and whether anybody did.
        """)
@AutoService(Rule.class)
public final class NoWorkWithTheChild extends Rule<Document> {

    @Override
    protected void check(Document document, Report report) {
        var facts = report.facts();
        var methods = Methods.of(document);
        if (facts.open().orElse(true) || methods.isEmpty() || Methods.saysNoneBecause(document)
                || facts.ageAsOf().filter(age -> age >= Consents.OWN_DECISION).isPresent()
                || methods.stream().anyMatch(m -> Methods.isDirectWork(m) && Methods.isWithChild(m, facts.childName()))
                || Methods.tookNoPart(document, Child.class)) {
            return;
        }
        report.atChild().saying("Nothing shows direct work with " + facts.childName() + " on life at home and in the community");
    }
}
