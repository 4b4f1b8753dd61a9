// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.timing;

import java.time.LocalDate;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Deadline;
import advice.dsl.facts.Elements;
import advice.dsl.facts.Facts;
import advice.dsl.facts.When;
import advice.dsl.model.Advice;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** The day comes from the profile's table of deadlines, and so does how grave it is. */
@PracticeStandard(
    rows = {"TIM-01", "TIM-02", "TIM-03", "TIM-05", "TIM-06", "TIM-07", "TIM-08", "TIM-09", "TIM-10", "TIM-11"},
    source = {"Swindon 2022, Social care information", "Swindon 2022, Social care advice", "NCT, section 3", "NCT, section 7 (b)",
        "NCT, section 7 (c)", "NCT, section 8"},
    table = "deadline",
    level = Level.ERROR,
    summary = "The document was completed after it was due",
    why = """
        The SEND Service must decide in time, with or without the advice; what comes late may not be read.
        """)
@AutoService(Rule.class)
public final class CompletedTooLate extends Rule<Advice> {

    @Override
    protected void check(Advice advice, Report report) {
        var facts = report.facts();
        var completed = facts.completed();
        var deadline = facts.authority().flatMap(a -> a.deadline(facts)).filter(d -> d.answer().isCertain());
        if (completed.isEmpty() || deadline.isEmpty() || !deadline.get().isLate(completed.get())) {
            return;
        }
        var row = deadline.get().row();
        var due = deadline.get().due().orElseThrow();
        report.at(Elements.part(advice, "completed").orElseThrow())
                .saying("It was due on " + When.print(due) + " and completed " + late(due, completed.get(), facts) + " later")
                .remedy("The day is " + rule(deadline.get()) + ". If the day of completion is right, tell whoever asked.")
                .level(Level.of(deadline.get().late()).orElse(Level.ERROR))
                .citing(row.source());
    }

    /** Counted in working days; in days where only a weekend or a holiday lies between. */
    static String late(LocalDate due, LocalDate completed, Facts facts) {
        var working = facts.workingDays().between(due, completed);
        var days = (int) (completed.toEpochDay() - due.toEpochDay());
        return working > 0 ? count(working, "working day") : count(days, "day");
    }

    private static String count(int number, String word) {
        return number + " " + word + (number == 1 ? "" : "s");
    }

    private static String rule(Deadline deadline) {
        var moved = deadline.movedBy().map(r -> ", unless the day on the request form is earlier").orElse("");
        return deadline.rule() + moved + (deadline.row().id().isEmpty() ? "" : " (row " + deadline.row().id() + ")");
    }
}
