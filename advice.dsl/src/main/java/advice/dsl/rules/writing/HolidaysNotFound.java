// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.writing;

import java.util.stream.Collectors;

import com.google.auto.service.AutoService;

import advice.dsl.facts.WorkingDays;
import advice.dsl.model.Holidays;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Looked up as {@code holidays/NAME.txt} beside the profile, in the project, the shared folder and the library. */
@PracticeStandard(
    level = Level.ERROR,
    mayDepart = false,
    summary = "There is no file of these holidays",
    why = """
        Deadlines are counted in working days; without the holidays a day that nobody works is counted.
        """)
@AutoService(Rule.class)
public final class HolidaysNotFound extends Rule<Holidays> {

    @Override
    protected void check(Holidays holidays, Report report) {
        if (holidays.getName() == null) {
            return;
        }
        var days = WorkingDays.named(holidays.getName(), report.facts().document().eResource(), report.facts().library());
        if (days.isEmpty()) {
            report.at(holidays).saying("There is no file holidays/" + holidays.getName() + ".txt")
                    .remedy("Put one beside the profile: a date and a name on each line. England is shipped.");
        } else if (!days.get().unread().isEmpty()) {
            var lines = days.get().unread().stream().map(u -> String.valueOf(u.line())).distinct().collect(Collectors.joining(", "));
            report.at(holidays).level(Level.WARNING).saying("Not every line of holidays/" + holidays.getName() + ".txt begins with a date: " + lines)
                    .remedy("Write each as `2026-12-25 Christmas Day`, and comments after `//`.");
        }
    }
}
