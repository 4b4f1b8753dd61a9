// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.consent;

import java.util.ArrayList;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Reading;
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
            var breach = report.at(document).saying("The advice does not say about which child it is");
            facts.advice().ifPresent(advice -> Reading.of(advice).references("for").stream().findFirst().map(Elements::writtenName)
                    .ifPresent(name -> breach.fix("Begin the child " + name, report.elementAfter(advice, "child " + name + "\n    name        \"\""))));
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
            var breach = report.at(child).saying("The " + Report.listed(missing, "and") + " of " + (child.getName() == null ? "the child" : child.getName()) + (missing.size() > 1 ? " are missing" : " is missing"));
            if (!Elements.says(child, "name")) {
                breach.fix("Add the full name", report.lineUnder(child, "name \"\""));
            }
        }
    }
}
