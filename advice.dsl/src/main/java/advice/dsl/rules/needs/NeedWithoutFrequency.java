// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.needs;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Thread;
import advice.dsl.facts.Thread.Disposition;
import advice.dsl.model.Need;
import advice.dsl.rules.Level;
import advice.dsl.rules.Lexicon;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Only needs in section D; a frequency in the statement counts, "often" and "sometimes" do not. */
@PracticeStandard(
    rows = "NEED-04",
    source = "Swindon 2022, Assessment of need",
    level = Level.ERROR,
    missing = true,
    summary = "This need does not say how often it shows",
    remedy = "Add `frequency`, such as `frequency \"Three times each night\"`.",
    why = """
        "Often" may be once a month or ten times a day, and the provision depends on which.
        """)
@AutoService(Rule.class)
public final class NeedWithoutFrequency extends Rule<Need> {

    @Override
    protected void check(Need need, Report report) {
        if (Thread.disposition(need) != Disposition.SECTION_D || !Elements.text(need, "frequency").isBlank()
                || Lexicon.FREQUENCY.matcher(Elements.statementText(need)).find()) {
            return;
        }
        var breach = report.at(need).saying(Elements.calledFirst(need) + " does not say how often it shows");
        if (!Elements.says(need, "frequency")) {
            breach.fix("Add how often", report.lineUnder(need, "frequency \"\""));
        }
    }
}
