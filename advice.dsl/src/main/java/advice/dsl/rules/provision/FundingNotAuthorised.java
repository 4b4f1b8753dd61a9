// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.provision;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.When;
import advice.dsl.model.Provision;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** On or before the day of completion. */
@PracticeStandard(
    rows = "PROV-07",
    source = "NCT, section 5",
    level = Level.ERROR,
    missing = true,
    summary = "The funding of this provision is not authorised",
    remedy = "Hold it back until the panel has decided; then add `funded by` whom `on` which day.",
    why = """
        A family that reads of support nobody has agreed to pay for is let down twice.
        """)
@AutoService(Rule.class)
public final class FundingNotAuthorised extends Rule<Provision> {

    @Override
    protected void check(Provision provision, Report report) {
        var funded = Elements.part(provision, "funded");
        var line = Elements.reading(provision, "funded");
        var on = line.date("on").or(line::date);
        var completed = report.facts().completed();
        if (funded.isEmpty() || line.after("by").isEmpty()) {
            var breach = report.at(provision).saying("Nobody is recorded as having authorised the funding of " + Elements.called(provision));
            if (funded.isEmpty()) {
                breach.fix("Add who authorised it", report.lineUnder(provision, "funded by \"\""));
            }
        } else if (on.isEmpty()) {
            report.at(funded.get()).saying("The day is missing on which the funding of " + Elements.called(provision) + " was authorised");
        } else if (completed.isPresent() && on.get().first().isAfter(completed.get())) {
            report.at(funded.get()).saying("The funding of " + Elements.called(provision) + " was authorised " + on.get().inSentence()
                    + ", after the advice was completed on " + When.print(completed.get()));
        }
    }
}
