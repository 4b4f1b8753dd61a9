// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.provision;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.model.Provision;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** "Reviewed annually" alone does not satisfy it. */
@PracticeStandard(
    rows = "PROV-04",
    source = "NCT, section 5",
    level = Level.ERROR,
    missing = true,
    summary = "This provision has neither an end nor a next review",
    remedy = "Add `ends` or `reviewed` and the day.",
    why = """
        Support that nobody is due to look at goes on unchanged, or stops unnoticed.
        """)
@AutoService(Rule.class)
public final class ProvisionWithoutEnd extends Rule<Provision> {

    @Override
    protected void check(Provision provision, Report report) {
        var reviewed = Elements.reading(provision, "reviewed");
        if (Elements.reading(provision, "ends").date().isEmpty() && reviewed.date().isEmpty()) {
            report.at(provision).saying(Elements.calledFirst(provision)
                    + (reviewed.has("annually") ? " is reviewed annually, but no day is given" : " has neither an end nor a next review"));
        }
    }
}
