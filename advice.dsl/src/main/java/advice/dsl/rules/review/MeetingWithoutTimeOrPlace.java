// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.review;

import java.util.ArrayList;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.model.Advice;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Its day is asked for by another standard. */
@PracticeStandard(
    rows = "AR-07",
    source = "Swindon 2022, Annual Review",
    about = "annual review",
    level = Level.WARNING,
    missing = true,
    summary = "The meeting has no time or no place",
    remedy = "Add `at` and the place, `time` and the hour.",
    why = """
        Day, time and place are confirmed and passed on, so that whoever is asked can be there.
        """)
@AutoService(Rule.class)
public final class MeetingWithoutTimeOrPlace extends Rule<Advice> {

    @Override
    protected void check(Advice advice, Report report) {
        var meeting = Elements.part(advice, "meeting");
        var line = Elements.reading(advice, "meeting");
        if (meeting.isEmpty() || line.date().isEmpty()) {
            return;
        }
        var missing = new ArrayList<String>();
        if (line.text("time").isBlank()) {
            missing.add("at what time");
        }
        if (line.text("at").isBlank()) {
            missing.add("where");
        }
        if (!missing.isEmpty()) {
            report.at(meeting.get()).saying("The advice does not say " + Report.listed(missing, "and") + " the meeting is");
        }
    }
}
