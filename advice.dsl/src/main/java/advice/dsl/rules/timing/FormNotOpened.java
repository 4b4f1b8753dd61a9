// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.timing;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Reading;
import advice.dsl.facts.When;
import advice.dsl.model.Advice;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;
import advice.dsl.rules.Status;

/** Soon is within five working days; the standards give no number. */
@PracticeStandard(
    rows = "TIM-13",
    source = "Swindon 2022, Social care advice",
    level = Level.SUGGESTION,
    missing = true,
    due = Status.FOR_AGREEMENT,
    summary = "The recording form was not opened soon after the request",
    why = """
        Until the form is opened and allocated nobody answers for it, and the time runs.
        """)
@AutoService(Rule.class)
public final class FormNotOpened extends Rule<Advice> {

    private static final int SOON = 5;

    @Override
    protected void check(Advice advice, Report report) {
        var facts = report.facts();
        var asked = facts.day("received").or(() -> facts.day("requested"));
        if (facts.kind().equals("information") || asked.isEmpty()) {
            return;
        }
        var opened = Elements.part(advice, "opened");
        if (opened.isEmpty()) {
            report.atKeyword(advice).saying("The advice does not say when the recording form was opened and allocated")
                    .remedy("Add `opened` and the day.")
                    .fix("Add the day", report.lineUnder(advice, "opened "));
            return;
        }
        var days = Reading.of(opened.get()).date().map(When::first).map(day -> facts.workingDays().between(asked.get(), day)).orElse(0);
        if (days > SOON) {
            report.at(opened.get()).saying("The recording form was opened " + days + " working days after the request")
                    .remedy("If the day is right there is nothing to do; the time left is that much shorter.");
        }
    }
}
