// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.timing;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.model.Advice;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Who updates it and when; that it is in time is another standard. */
@PracticeStandard(
    rows = {"TIM-07", "PATH-14"},
    source = "Swindon 2022, Overview of processes for contributing social care information and advice",
    about = "holding advice",
    level = Level.WARNING,
    missing = true,
    summary = "Holding advice does not say who updates it and when",
    why = """
        Holding advice stands in for advice that is still to come; without a name and a day it may never come.
        """)
@AutoService(Rule.class)
public final class HoldingAdviceWithoutUpdate extends Rule<Advice> {

    @Override
    protected void check(Advice advice, Report report) {
        var found = Elements.part(advice, "statutory");
        var line = Elements.reading(advice, "statutory");
        var owner = !line.text("owner").isBlank();
        var day = line.date("update").isPresent();
        if (found.isEmpty()) {
            report.at(Elements.part(advice, "kind").orElseThrow())
                    .saying("Holding advice does not say which statutory assessment it waits for, who updates it and when")
                    .remedy("Add `statutory assessment found on` its day, `owner` who updates it, `update` when.");
        } else if (!owner || !day) {
            report.at(found.get())
                    .saying(owner ? "Nothing says when the holding advice is to be updated" : day ? "Nobody is named who updates the holding advice"
                            : "Nothing says who updates the holding advice, and when")
                    .remedy(owner ? "Add `update` and the day on which it is expected."
                            : day ? "Add `owner` and who updates it." : "Add `owner` and who updates it, `update` and the day.");
        }
    }
}
