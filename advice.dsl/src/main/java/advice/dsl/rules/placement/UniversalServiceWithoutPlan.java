// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.placement;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Authority;
import advice.dsl.facts.Elements;
import advice.dsl.facts.Thread;
import advice.dsl.model.Provision;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** By the profile's list of services that are open to everybody. */
@PracticeStandard(
    rows = "H2-08",
    source = "NCT, section 5",
    level = Level.SUGGESTION,
    summary = "A service for everybody stands in H2, and no plan holds it",
    remedy = "Say in which `plan` it stands, or record the need as `met by` this service.",
    why = """
        What every family can have needs no plan to secure it, unless a child in need, child protection or care plan makes it part of the help.
        """)
@AutoService(Rule.class)
public final class UniversalServiceWithoutPlan extends Rule<Provision> {

    @Override
    protected void check(Provision provision, Report report) {
        var provider = Elements.text(provision, "provider");
        if (!Thread.section(provision).equals("H2") || Elements.says(provision, "as") || !Elements.text(provision, "plan").isBlank()
                || report.facts().authority().flatMap(a -> a.standing(provider)).filter(s -> s == Authority.Standing.UNIVERSAL).isEmpty()) {
            return;
        }
        report.at(Elements.part(provision, "provider").orElseThrow()).saying("`" + provider + "` is there for everybody, and "
                + Elements.called(provision) + " names no plan that holds it");
    }
}
