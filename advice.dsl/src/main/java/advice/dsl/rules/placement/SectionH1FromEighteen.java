// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.placement;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Thread;
import advice.dsl.model.Provision;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** The age is counted on the day the provision starts; for one given now, on the day of completion. */
@PracticeStandard(
    rows = "H1-01",
    source = {"Swindon 2022, Ongoing social care provision", "NCT, section 5"},
    table = "place",
    level = Level.ERROR,
    mayDepart = false,
    summary = "Provision for somebody of 18 or over stands in H1",
    why = """
        Section 2 of the 1970 Act, on which H1 rests, is for children; from the 18th birthday the Care Act takes its place.
        """)
@AutoService(Rule.class)
public final class SectionH1FromEighteen extends Rule<Provision> {

    @Override
    protected void check(Provision provision, Report report) {
        if (report.facts().isTooOldForAPlan()) {
            return;
        }
        var stands = Thread.section(provision);
        report.facts().authority().map(a -> Places.of(a, provision, report)).filter(p -> p.isWrong(stands) && p.isByAge()).ifPresent(place -> {
            var breach = report.at(provision).citing(place.row().source())
                    .saying(Elements.calledFirst(provision) + " stands in " + stands + " and belongs in " + place.section() + " at that age")
                    .remedy(place.why());
            place.move(report).ifPresent(edit -> breach.fix("Move it to " + place.section(), edit));
        });
    }
}
