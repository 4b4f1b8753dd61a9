// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.plan;

import java.time.temporal.ChronoUnit;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Reading;
import advice.dsl.facts.When;
import advice.dsl.model.Child;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Reviews of other plans within four weeks of the annual review, and not on its day. */
@PracticeStandard(
    rows = "EHCP-03",
    source = "NCT, section 1",
    about = "annual review",
    level = Level.SUGGESTION,
    summary = "Two review meetings are close together",
    remedy = "Ask whether both can be held together; if not, nothing needs to change.",
    why = """
        One meeting in place of two spares the family telling everything again.
        """)
@AutoService(Rule.class)
public final class MeetingsThatCouldBeOne extends Rule<Child> {

    private static final int CLOSE = 28;

    @Override
    protected void check(Child child, Report report) {
        var meeting = report.facts().day("meeting");
        for (var plan : Elements.parts(child, "plans")) {
            var review = Reading.of(plan).date("review").filter(When::isDay).map(When::first);
            if (meeting.isEmpty() || review.isEmpty()) {
                continue;
            }
            var days = Math.abs(ChronoUnit.DAYS.between(meeting.get(), review.get()));
            if (days > 0 && days <= CLOSE) {
                report.at(plan).saying("This review is " + days + (days == 1 ? " day" : " days") + " from the annual review on " + When.print(meeting.get()));
            }
        }
    }
}
