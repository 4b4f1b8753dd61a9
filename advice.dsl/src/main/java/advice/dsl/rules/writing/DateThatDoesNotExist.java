// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.writing;

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

    @Override
    protected void check(Figure figure, Report report) {
        if (When.of(figure).isEmpty() && When.isMeant(figure)) {
            report.at(figure).saying("There is no date `" + figure.getText() + "`");
        }
    }
}
