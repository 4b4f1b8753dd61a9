// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.involvement;

import java.util.ArrayList;

import com.google.auto.service.AutoService;

import advice.dsl.model.Carer;
import advice.dsl.model.Child;
import advice.dsl.model.Document;
import advice.dsl.model.Parent;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** At least one item of method with the child and one with the family, or why not. Without any method that is what is missing. */
@PracticeStandard(
    rows = "INV-26",
    source = {"NCT, section 2", "NCT, section 3", "NCT, section 7 (e)"},
    level = Level.ERROR,
    missing = true,
    summary = "Nothing shows that child and family took part",
    remedy = "Add the `method` by which each took part, or `engagement by` whoever did not, and why.",
    why = """
        The law asks that they take part as fully as they can, and that one can see it.
        """)
@AutoService(Rule.class)
public final class ChildOrFamilyTookNoPart extends Rule<Document> {

    @Override
    protected void check(Document document, Report report) {
        var facts = report.facts();
        var methods = Methods.of(document);
        if (methods.isEmpty() || Methods.saysNoneBecause(document)) {
            return;
        }
        var missing = new ArrayList<String>();
        if (methods.stream().noneMatch(m -> Methods.isWithChild(m, facts.childName())) && !Methods.tookNoPart(document, Child.class)) {
            missing.add(facts.childName().isBlank() ? "the child" : facts.childName());
        }
        if (methods.stream().noneMatch(Methods::isWithFamily) && !Methods.tookNoPart(document, Parent.class)
                && !Methods.tookNoPart(document, Carer.class)) {
            missing.add("the family");
        }
        if (!missing.isEmpty()) {
            report.atChild().saying("Nothing shows that " + Report.listed(missing, "and") + " took part");
        }
    }
}
