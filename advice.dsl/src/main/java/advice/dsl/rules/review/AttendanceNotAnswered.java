// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.review;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.model.Advice;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Of whoever writes; that there is no meeting yet is another standard. */
@PracticeStandard(
    rows = "AR-04",
    source = "NCT, section 8",
    about = "annual review",
    level = Level.WARNING,
    missing = true,
    summary = "Nothing says whether the writer comes to the meeting",
    remedy = "Add `attending yes` to the meeting, or `attending no because` why.",
    why = """
        Advice that nobody can ask about is read once; whoever wrote it is expected at the review.
        """)
@AutoService(Rule.class)
public final class AttendanceNotAnswered extends Rule<Advice> {

    @Override
    protected void check(Advice advice, Report report) {
        var meeting = Elements.part(advice, "meeting");
        var line = Elements.reading(advice, "meeting");
        if (meeting.isEmpty()) {
            return;
        }
        if (!line.has("yes") && !line.has("no")) {
            report.at(meeting.get()).fix("The writer comes", report.after(meeting.get(), " attending yes"));
        } else if (line.has("no") && line.text("because").isBlank()) {
            report.at(meeting.get()).saying("The writer does not come to the meeting, and nothing says why");
        }
    }
}
