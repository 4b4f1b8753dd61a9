// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.consent;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Consents;
import advice.dsl.facts.Facts;
import advice.dsl.facts.Reading;
import advice.dsl.model.Child;
import advice.dsl.model.Consent;
import advice.dsl.model.Parent;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** The child's own agreement is not meant; a refusal by others may be recorded. */
@PracticeStandard(
    rows = "CON-13",
    source = "Swindon 2022, Social care advice",
    level = Level.ERROR,
    mayDepart = false,
    summary = "Somebody without parental responsibility is entered as agreeing for the child",
    remedy = "Take it out; or, if it is so, say under the person that they have parental responsibility.",
    why = """
        Only those with parental responsibility may agree to what is shared about a child.
        """)
@AutoService(Rule.class)
public final class ConsentWithoutParentalResponsibility extends Rule<Consent> {

    @Override
    protected void check(Consent consent, Report report) {
        var given = report.facts().consents().all().stream().filter(g -> g.element() == consent && g.agreed()).findFirst();
        var by = given.flatMap(Consents.Given::by);
        if (by.isEmpty() || by.get() instanceof Child || by.get() instanceof Parent parent && Facts.hasParentalResponsibility(parent)) {
            return;
        }
        var reference = Reading.of(consent).references("by").get(0);
        report.at(reference).saying(by.get().getName() + " is entered as agreeing, and has no parental responsibility");
    }
}
