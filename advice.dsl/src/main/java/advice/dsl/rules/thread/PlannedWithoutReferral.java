// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.thread;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.model.Provision;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** A reason why no referral is made yet answers it too. */
@PracticeStandard(
    rows = "GT-11",
    source = "Swindon 2022, Ongoing social care provision",
    level = Level.ERROR,
    missing = true,
    summary = "This provision is planned, and no referral is recorded",
    remedy = "Add `referred` and the day, or `referred not because` and why.",
    why = """
        A planned service that nobody was asked for does not begin.
        """)
@AutoService(Rule.class)
public final class PlannedWithoutReferral extends Rule<Provision> {

    @Override
    protected void check(Provision provision, Report report) {
        var referred = Elements.reading(provision, "referred");
        if (Elements.says(provision, "planned") && referred.date().isEmpty() && referred.text("because").isBlank()) {
            var breach = report.at(provision).saying(Elements.calledFirst(provision) + " is planned, and no referral is recorded");
            var line = Elements.part(provision, "referred");
            if (!referred.has("because")) {
                breach.fix("Say why there is none", line.filter(l -> referred.has("not")).map(l -> report.after(l, " because \"\""))
                        .orElseGet(() -> report.lineUnder(provision, "referred not because \"\"")));
            }
        }
    }
}
