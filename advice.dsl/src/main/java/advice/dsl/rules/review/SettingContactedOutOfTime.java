// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.review;

import java.time.temporal.ChronoUnit;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.model.Advice;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Six to twelve weeks are 42 to 84 days. That nobody was contacted is not looked at here. */
@PracticeStandard(
    rows = "AR-08",
    source = "Swindon 2022, Annual Review",
    about = "annual review",
    level = Level.SUGGESTION,
    summary = "The setting was contacted too early or too late before the meeting",
    why = """
        Six to twelve weeks ahead the day is fixed and there is still time to ask, with consent, and to write.
        """)
@AutoService(Rule.class)
public final class SettingContactedOutOfTime extends Rule<Advice> {

    private static final int LATEST = 42;
    private static final int EARLIEST = 84;

    @Override
    protected void check(Advice advice, Report report) {
        var contacted = report.facts().day("contacted");
        var meeting = report.facts().day("meeting");
        if (contacted.isEmpty() || meeting.isEmpty()) {
            return;
        }
        var days = ChronoUnit.DAYS.between(contacted.get(), meeting.get());
        if (days < LATEST || days > EARLIEST) {
            report.at(Elements.part(advice, "contacted").orElseThrow()).saying("The setting was contacted "
                    + (days < 0 ? "after the meeting" : days + (days == 1 ? " day" : " days") + " before the meeting") + "; six to twelve weeks before is asked for");
        }
    }
}
