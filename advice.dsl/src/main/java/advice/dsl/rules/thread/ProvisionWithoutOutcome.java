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
    rows = "GT-03",
    source = {"Swindon 2022, Outcomes related to social care provision", "NCT, section 4"},
    level = Level.ERROR,
    missing = true,
    mayDepart = false,
    summary = "This provision works towards no outcome",
    remedy = "Say under it which outcome it `achieves`.",
    why = """
        Without an outcome nobody can say, a year later, whether the support helped.
        """)
@AutoService(Rule.class)
public final class ProvisionWithoutOutcome extends Rule<Provision> {

    @Override
    protected void check(Provision provision, Report report) {
        if (!Elements.references(provision, "achieves").isEmpty() || Thread.endsWithTheAdvice(provision)) {
            return;
        }
        var breach = report.at(provision).saying(Elements.calledFirst(provision) + " works towards no outcome");
        report.facts().thread().outcomes().stream().filter(outcome -> outcome.getName() != null).limit(5)
                .forEach(outcome -> breach.fix("It achieves " + outcome.getName(), report.lineUnder(provision, "achieves " + outcome.getName())));
    }
}
