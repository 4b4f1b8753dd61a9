// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.care;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Reading;
import advice.dsl.model.Child;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Of a child with a plan. A placement that is planned draws the case officer in; one made in an emergency is told of afterwards. */
@PracticeStandard(
    rows = {"CIC-04", "CIC-05"},
    source = "Swindon 2022, Use and consideration of EHCPs",
    level = Level.WARNING,
    missing = true,
    summary = "Nothing says that the EHCP case officer knows of the placement",
    remedy = "Add `officer` and the day on which the case officer was drawn in or told.",
    why = """
        A move can end a school place. The case officer can look for home and school together only if told.
        """)
@AutoService(Rule.class)
public final class CaseOfficerNotTold extends Rule<Child> {

    @Override
    protected void check(Child child, Report report) {
        if (!Elements.reading(child, "plan").has("issued")) {
            return;
        }
        for (var placement : Elements.parts(child, "placement")) {
            var line = Reading.of(placement);
            if (line.date("officer").isEmpty()) {
                report.at(placement).saying(line.has("emergency") ? "The child was placed in an emergency, and nothing says that the EHCP case officer was told"
                        : "A placement is planned, and nothing says that the EHCP case officer takes part in the decision");
            }
        }
    }
}
