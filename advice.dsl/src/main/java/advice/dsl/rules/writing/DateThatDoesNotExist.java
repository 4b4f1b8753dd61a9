// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.writing;

import java.util.regex.Pattern;

import com.google.auto.service.AutoService;

import advice.dsl.facts.When;
import advice.dsl.model.Figure;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** A day that the calendar lacks, or a date only half written. */
@PracticeStandard(
    level = Level.ERROR,
    mayDepart = false,
    summary = "There is no such date",
    remedy = "Write the year, month and day, `2026-03-02`, or day, month and year, `2/3/2026`.",
    why = """
        Deadlines, ages and the order of events are worked out from dates.
        """)
@AutoService(Rule.class)
public final class DateThatDoesNotExist extends Rule<Figure> {

    private static final Pattern LIKE_A_DATE = Pattern.compile("\\d{4}-[\\d-]*|\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{1,4}");

    @Override
    protected void check(Figure figure, Report report) {
        var written = figure.getText();
        if (LIKE_A_DATE.matcher(written).matches() && When.of(written).isEmpty()) {
            report.at(figure).saying("There is no date `" + written + "`");
        }
    }
}
