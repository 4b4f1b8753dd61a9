// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.needs;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Reading;
import advice.dsl.model.Need;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Holding advice is what this route asks for. */
@PracticeStandard(
    rows = "NEED-13",
    source = {"Swindon 2022, Assessment of need", "Swindon 2022, Overview of processes for contributing social care information and advice"},
    level = Level.ERROR,
    mayDepart = false,
    summary = "Support was declined although the threshold for statutory intervention is met",
    remedy = "Stop here and take it to a statutory assessment; meanwhile the advice is `kind holding advice`.",
    why = """
        Where a child is at risk the family's no does not settle the matter.
        """)
@AutoService(Rule.class)
public final class DeclinedThoughThresholdMet extends Rule<Need> {

    @Override
    protected void check(Need need, Report report) {
        var threshold = Elements.part(need, "threshold");
        if (Elements.says(need, "declined") && threshold.isPresent() && !report.facts().kind().equals("holding advice")
                && DeclinedWithoutItsThreeParts.isMet(Reading.of(threshold.get()))) {
            report.at(threshold.get()).saying("Support for " + Elements.called(need)
                    + " was declined although the threshold for statutory intervention is met");
        }
    }
}
