// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.placement;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Fact;
import advice.dsl.facts.Thread;
import advice.dsl.model.Provision;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;
import advice.dsl.rules.Rules;

/**
 * The authority's table of places decides; the message says by which row, and what would change it.
 * That it goes into neither section, or is held back, are standards of their own, and so is H1 from the 18th birthday.
 */
@PracticeStandard(
    rows = {"H1-02", "H1-03", "H1-05", "H1-06", "H1-07", "H1-08", "H1-10", "H2-07"},
    source = {"Swindon 2022, Ongoing social care provision", "Swindon 2022, Appendix: suggested specifications for ongoing social care provisions",
        "NCT, section 5"},
    table = "place",
    level = Level.ERROR,
    summary = "The provision stands in the wrong section",
    why = """
        What stands in H1 can be enforced; what stands in H2 binds less. A family must be able to rely on the right one.
        """)
@AutoService(Rule.class)
public final class ProvisionInTheWrongSection extends Rule<Provision> {

    @Override
    protected void check(Provision provision, Report report) {
        var stands = Thread.section(provision);
        report.facts().authority().map(a -> Places.of(a, provision, report)).filter(p -> p.isWrong(stands) && !p.isByAge() && !isToldOfTheWording(provision, p, report))
                .ifPresent(place -> {
            var assumed = place.unsaid();
            var called = Elements.calledFirst(provision);
            var breach = report.at(provision).citing(place.row().source()).level(stands.equals("H1") ? Level.ERROR : Level.WARNING);
            if (stands.equals("H1") && assumed.isPresent()) {
                breach.saying(called + " stands in H1 and does not say " + assumed.get().question())
                        .remedy(place.why() + " Say it under the provision: " + assumed.get().told() + "; else move it to " + place.section() + ".");
                if (assumed.get() == Fact.SECTION_2) {
                    breach.fix("Say that it results from section 2", report.lineUnder(provision, "basis section 2"));
                }
            } else {
                breach.saying(called + " stands in " + stands + " and belongs in " + place.section())
                        .remedy(place.why() + place.whatWouldChange(stands));
            }
            place.move(report).ifPresent(edit -> breach.fix("Move it to " + place.section(), edit));
        });
    }

    /** Where the agreed wording belongs in that section too, the standard on wordings says so, and it is one fault. */
    private static boolean isToldOfTheWording(Provision provision, Places place, Report report) {
        return report.facts().filled(provision).filter(filled -> filled.agreed().section().equals(place.section())).isPresent()
                && Rules.shipped().rule("wording-in-wrong-section").filter(report.facts()::asks).isPresent();
    }
}
