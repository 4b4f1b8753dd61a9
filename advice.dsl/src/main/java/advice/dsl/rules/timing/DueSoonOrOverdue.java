// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.timing;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Deadline;
import advice.dsl.facts.When;
import advice.dsl.model.Advice;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Until the day of completion is given; soon is within five working days. */
@PracticeStandard(
    rows = "TIM-15",
    source = "Swindon 2022, Social care advice",
    table = "deadline",
    level = Level.SUGGESTION,
    summary = "The document is due soon, or overdue",
    remedy = "Complete it and add `completed` and the day.",
    why = """
        A day that somebody sees coming is kept more often than one that has passed.
        """)
@AutoService(Rule.class)
public final class DueSoonOrOverdue extends Rule<Advice> {

    private static final int SOON = 5;

    @Override
    protected void check(Advice advice, Report report) {
        var facts = report.facts();
        var due = facts.authority().flatMap(a -> a.deadline(facts)).filter(d -> d.answer().isCertain()).flatMap(Deadline::due);
        if (due.isEmpty() || facts.completed().isPresent() || facts.advice().filter(first -> first == advice).isEmpty()) {
            return;
        }
        var left = facts.workingDays().between(report.today(), due.get());
        if (due.get().isBefore(report.today())) {
            report.atKeyword(advice).level(Level.WARNING).saying("It was due on " + When.print(due.get()) + ", "
                    + CompletedTooLate.late(due.get(), report.today(), facts) + " ago");
        } else if (left <= SOON) {
            report.atKeyword(advice).saying("It is due on " + When.print(due.get()) + (due.get().equals(report.today()) ? ", today"
                    : ", " + (left == 0 ? "before the next working day" : left == 1 ? "one working day from today" : left + " working days from today")));
        }
    }
}
