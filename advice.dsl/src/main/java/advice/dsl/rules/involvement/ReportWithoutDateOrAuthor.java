// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.involvement;

import java.util.ArrayList;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Reading;
import advice.dsl.model.Method;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Each report relied on. */
@PracticeStandard(
    rows = "INV-05",
    source = "Swindon 2022, Involvement",
    level = Level.ERROR,
    missing = true,
    summary = "A report relied on has no date or no author",
    remedy = "Say `by` whom and `dated` when.",
    why = """
        A reader must be able to find the report, and see how old it is.
        """)
@AutoService(Rule.class)
public final class ReportWithoutDateOrAuthor extends Rule<Method> {

    @Override
    protected void check(Method method, Report report) {
        var line = Reading.of(method);
        if (!line.has("report") && !line.has("reports")) {
            return;
        }
        var missing = new ArrayList<String>();
        if (line.date("dated").or(() -> line.date("on")).isEmpty()) {
            missing.add("date");
        }
        if (line.after("by").isEmpty()) {
            missing.add("author");
        }
        if (!missing.isEmpty()) {
            var title = line.text("report").isBlank() ? line.text("reports") : line.text("report");
            var breach = report.at(method).saying((title.isBlank() ? "This report" : "The report `" + title + "`") + " has no " + Report.listed(missing, "and no"));
            if (!line.has("by")) {
                breach.fix("Add the author", report.afterHeader(method, " by \"\""));
            }
        }
    }
}
