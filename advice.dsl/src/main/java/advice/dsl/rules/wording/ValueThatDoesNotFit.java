// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.wording;

import com.google.auto.service.AutoService;

import advice.dsl.facts.FilledWording;
import advice.dsl.model.Provision;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** A month where a day belongs, a choice that is not among the options, a slot that is said twice. */
@PracticeStandard(
    rows = {"STYLE-10", "STYLE-11"},
    level = Level.ERROR,
    mayDepart = false,
    summary = "This does not fit the slot of the agreed wording",
    why = """
        The agreed sentence reads wrongly with it, or says something that was never agreed.
        """)
@AutoService(Rule.class)
public final class ValueThatDoesNotFit extends Rule<Provision> {

    @Override
    protected void check(Provision provision, Report report) {
        report.facts().filled(provision).ifPresent(filled -> {
            for (var gap : filled.gaps(FilledWording.Wrong.class)) {
                var breach = report.at(gap.line()).saying(gap.fact()).remedy(gap.remedy());
                gap.better().ifPresent(line -> breach.fix("Write `" + line + "`", report.replacing(gap.line(), line)));
            }
        });
    }
}
