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

/** Proposes the section that the authority's table gives, where it gives one. */
@PracticeStandard(
    rows = {"H2-03", "H2-04", "H2-05"},
    source = {"Swindon 2022, Ongoing social care provision", "NCT, section 5"},
    level = Level.ERROR,
    missing = true,
    mayDepart = false,
    summary = "The provision stands in neither H1 nor H2",
    remedy = "Write `in H1` or `in H2` after its name.",
    why = """
        The section decides what a family can rely on and where it prints.
        """)
@AutoService(Rule.class)
public final class ProvisionWithoutSection extends Rule<Provision> {

    @Override
    protected void check(Provision provision, Report report) {
        if (!Thread.section(provision).isEmpty() || !report.facts().isAdvice()) {
            return;
        }
        var breach = report.at(provision).saying("Nothing says whether " + Elements.called(provision) + " stands in H1 or H2");
        report.facts().authority().map(a -> Places.of(a, provision, report)).filter(Places::isDecided).ifPresent(place -> {
            breach.remedy("It belongs in " + place.section() + ". " + place.why()).citing(place.row().source());
            if (provision.getName() != null && provision.getItems().isEmpty()) {
                breach.fix("Put it in " + place.section(), report.afterName(provision, " in " + place.section()));
            }
        });
    }
}
