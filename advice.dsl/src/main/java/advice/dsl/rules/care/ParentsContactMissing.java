// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.care;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.model.Child;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Of a child in care: at least one parent with parental responsibility who can be reached. The contact is never printed. */
@PracticeStandard(
    rows = {"CIC-01", "CIC-02", "CIC-03"},
    source = "NCT, section 7 (d)",
    level = Level.ERROR,
    missing = true,
    summary = "No parent with parental responsibility can be reached",
    remedy = "Add a `parent` who has parental responsibility, with `contact`.",
    why = """
        Parents of a child in care are consulted too, and the form for their views has to be sent somewhere.
        """)
@AutoService(Rule.class)
public final class ParentsContactMissing extends Rule<Child> {

    @Override
    protected void check(Child child, Report report) {
        var status = Elements.reading(child, "status").wholePhrase();
        if (!status.contains("section 20") && !status.contains("section 31")) {
            return;
        }
        var parents = report.facts().withParentalResponsibility();
        if (parents.isEmpty()) {
            report.at(child).saying("The child is in care, and the advice names no parent with parental responsibility");
        } else if (parents.stream().allMatch(p -> Elements.text(p, "contact").isBlank())) {
            report.at(parents.get(0)).saying("The child is in care, and nothing says how a parent with parental responsibility can be reached")
                    .fix("Add how to reach them", report.lineUnder(parents.get(0), "contact \"\""));
        }
    }
}
