// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.provision;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.model.Provision;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** One of the two, not both. */
@PracticeStandard(
    rows = "PROV-14",
    source = "Swindon 2022, Outcomes related to social care provision",
    level = Level.ERROR,
    missing = true,
    summary = "This provision does not say whether it is given now",
    remedy = "Say `current` or `planned`.",
    why = """
        What the family has and what it may get are not the same.
        """)
@AutoService(Rule.class)
public final class CurrentOrPlannedNotSaid extends Rule<Provision> {

    @Override
    protected void check(Provision provision, Report report) {
        var current = Elements.part(provision, "current");
        var planned = Elements.part(provision, "planned");
        if (current.isEmpty() && planned.isEmpty()) {
            report.at(provision).saying(Elements.calledFirst(provision) + " does not say whether it is given now or planned")
                    .fix("It is given now", report.lineUnder(provision, "current"))
                    .fix("It is planned", report.lineUnder(provision, "planned"));
        } else if (current.isPresent() && planned.isPresent()) {
            report.atKey(planned.get()).saying(Elements.calledFirst(provision) + " is said to be both given now and planned");
        }
    }
}
