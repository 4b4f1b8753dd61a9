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

/** Where the young person is not open, and 16 or over on the day of completion. */
@PracticeStandard(
    rows = {"INV-24", "INV-23"},
    source = "Swindon 2022, Social care advice",
    level = Level.ERROR,
    missing = true,
    summary = "The young person has not informed the advice in person",
    remedy = "Add the `method` by which it was done, with whatever support was needed, or `engagement by` the young person and why not.",
    why = """
        From 16 it is the young person's own assessment; somebody else's account does not stand in for it.
        """)
@AutoService(Rule.class)
public final class YoungPersonNotHeard extends Rule<Document> {

    @Override
    protected void check(Document document, Report report) {
        var facts = report.facts();
        var methods = Methods.of(document);
        if (facts.open().orElse(true) || methods.isEmpty() || facts.kind().equals("information") || Methods.saysNoneBecause(document)
                || facts.ageAsOf().filter(age -> age >= Consents.OWN_DECISION).isEmpty()
                || methods.stream().anyMatch(m -> Methods.isWithChild(m, facts.childName()))
                || Methods.tookNoPart(document, Child.class)) {
            return;
        }
        report.atChild().saying("Nothing shows that " + facts.childName() + ", who is " + facts.ageAsOf().get() + ", informed the advice in person");
    }
}
