// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.thread;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Thread;
import advice.dsl.model.Provision;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Off for provision that closing or review advice takes away; a link that means nothing is reported at the link. */
@PracticeStandard(
    rows = "GT-02",
    source = {"Swindon 2022, Assessment of need", "Swindon 2022, Ongoing social care provision", "NCT, section 5"},
    level = Level.ERROR,
    missing = true,
    mayDepart = false,
    summary = "This provision meets no need",
    remedy = "Say under it which need it `meets`.",
    why = """
        A provision that answers no need cannot be justified, and is the first to be cut.
        The family cannot tell what it is for.
        """)
@AutoService(Rule.class)
public final class ProvisionWithoutNeed extends Rule<Provision> {

    @Override
    protected void check(Provision provision, Report report) {
        if (!Elements.references(provision, "meets").isEmpty() || Thread.endsWithTheAdvice(provision)) {
            return;
        }
        var breach = report.at(provision).saying(Elements.calledFirst(provision) + " meets no need");
        report.facts().thread().inSectionD().stream().filter(need -> need.getName() != null).limit(5)
                .forEach(need -> breach.fix("It meets " + need.getName(), report.lineUnder(provision, "meets " + need.getName())));
    }
}
