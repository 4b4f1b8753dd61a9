// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.care;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.model.Child;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;
import advice.dsl.rules.Status;

/** Also that there is none. */
@PracticeStandard(
    rows = "CIC-07",
    source = {"Swindon 2022, Education Health Care Needs Assessment (including re-assessment)", "NCT, section 7 (d)"},
    level = Level.ERROR,
    missing = true,
    due = Status.FOR_AGREEMENT,
    summary = "The child's legal status is not said",
    remedy = "Add `status none`, or the status: `section 20`, `section 31`, `special guardianship`, `adopted`, `care leaver`.",
    why = """
        Who is asked, who must agree and whose contacts are needed hang on it.
        """)
@AutoService(Rule.class)
public final class LegalStatusNotSaid extends Rule<Child> {

    @Override
    protected void check(Child child, Report report) {
        if (report.facts().isAdvice() && Elements.reading(child, "status").wholePhrase().isBlank()) {
            var breach = report.at(child);
            if (!Elements.says(child, "status")) {
                breach.fix("There is none", report.lineUnder(child, "status none"));
            }
        }
    }
}
