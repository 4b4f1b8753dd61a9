// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.timing;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.When;
import advice.dsl.model.Advice;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Where a deadline is the later of two days and the later one leaves no time before the meeting. Silent once the advice is there in time. */
@PracticeStandard(
    rows = {"TIM-04", "AR-09"},
    source = {"Swindon 2022, Social care advice", "Swindon 2022, Annual Review"},
    table = "deadline",
    level = Level.WARNING,
    summary = "The day on which it falls due is too late for the meeting",
    why = """
        "Whichever is latest" lets advice arrive after the meeting; nobody there has read it then.
        """)
@AutoService(Rule.class)
public final class DueTooLateToBeRead extends Rule<Advice> {

    @Override
    protected void check(Advice advice, Report report) {
        var facts = report.facts();
        var deadline = facts.authority().flatMap(a -> a.deadline(facts));
        var meeting = facts.day("meeting");
        var part = Elements.part(advice, "meeting");
        if (deadline.isEmpty() || meeting.isEmpty() || part.isEmpty() || deadline.get().due().isEmpty()) {
            return;
        }
        var due = deadline.get().due().get();
        var inTime = deadline.get().candidates().stream().filter(c -> c.before() && c.day().isPresent()).findFirst();
        if (inTime.isEmpty() || !due.isAfter(inTime.get().day().get())
                || facts.completed().filter(c -> !c.isAfter(inTime.get().day().get())).isPresent()) {
            return;
        }
        var days = due.toEpochDay() - meeting.get().toEpochDay();
        var when = days > 0 ? days + (days == 1 ? " day" : " days") + " after the meeting" : days == 0 ? "on the day of the meeting"
                : "only " + CompletedTooLate.late(due, meeting.get(), facts) + " before the meeting";
        report.at(part.get()).saying("It falls due on " + When.print(due) + ", " + when)
                .remedy("To be read in time it must be there by " + When.print(inTime.get().day().get()) + ", " + inTime.get().rule()
                        + "; aim for that day, or ask for another day for the meeting.")
                .citing(deadline.get().row().source());
    }
}
