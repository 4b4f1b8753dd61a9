// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.consent;

import java.util.ArrayList;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.model.Document;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** The full name; the name of the element is the writer's own. */
@PracticeStandard(
    rows = "DOC-04",
    source = {"Swindon 2022, Education Health Care Needs Assessment (including re-assessment)", "NCT, section 2"},
    level = Level.ERROR,
    missing = true,
    mayDepart = false,
    summary = "The child's name or date of birth is missing",
    remedy = "Add `name` and `born` under `child`.",
    why = """
        The advice must not be filed with another child's; and what is asked depends on the age.
        """)
@AutoService(Rule.class)
public final class ChildWithoutNameOrBirth extends Rule<Document> {

    @Override
    protected void check(Document document, Report report) {
        var facts = report.facts();
        if (!facts.isAdvice()) {
            return;
        }
        if (facts.child().isEmpty()) {
            report.at(document).saying("The advice does not say about which child it is");
            return;
        }
        var child = facts.child().get();
        var missing = new ArrayList<String>();
        if (Elements.text(child, "name").isBlank()) {
            missing.add("full name");
        }
        if (!Elements.says(child, "born")) {
            missing.add("date of birth");
        }
        if (!missing.isEmpty()) {
            report.at(child).saying("The " + Report.listed(missing, "and") + " of " + (child.getName() == null ? "the child" : child.getName()) + (missing.size() > 1 ? " are missing" : " is missing"));
        }
    }
}
