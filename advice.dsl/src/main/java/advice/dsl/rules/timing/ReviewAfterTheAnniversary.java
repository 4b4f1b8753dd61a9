// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.timing;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Facts;
import advice.dsl.facts.When;
import advice.dsl.model.Advice;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Each year by the day on which the first plan was issued; counted from the day of the request. */
@PracticeStandard(
    rows = "TIM-16",
    source = "NCT, section 8",
    about = "annual review",
    level = Level.SUGGESTION,
    summary = "The review is planned for after the day by which it is due",
    remedy = "Ask the setting for an earlier day.",
    why = """
        A plan that is not looked at within the year tells of a younger child.
        """)
@AutoService(Rule.class)
public final class ReviewAfterTheAnniversary extends Rule<Advice> {

    @Override
    protected void check(Advice advice, Report report) {
        var facts = report.facts();
        var issued = facts.child().flatMap(c -> Elements.reading(c, "plan").date("issued")).filter(When::isDay).map(When::first);
        var asked = facts.day("requested").or(() -> facts.day("received"));
        var meeting = facts.day("meeting");
        if (issued.isEmpty() || asked.isEmpty() || meeting.isEmpty()
                || issued.get().isAfter(asked.get())) {
            return;
        }
        var years = asked.get().getYear() - issued.get().getYear();
        var anniversary = Facts.reaches(issued.get(), years);
        var due = anniversary.isBefore(asked.get()) ? Facts.reaches(issued.get(), years + 1) : anniversary;
        if (meeting.get().isAfter(due)) {
            var breach = Elements.part(advice, "meeting").map(report::at).orElseGet(() -> report.atKeyword(advice));
            breach.saying("The plan was issued on " + When.print(issued.get()) + " and is reviewed by " + When.print(due)
                    + "; the meeting is on " + When.print(meeting.get()));
        }
    }
}
