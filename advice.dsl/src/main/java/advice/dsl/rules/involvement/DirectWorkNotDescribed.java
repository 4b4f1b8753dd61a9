// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.involvement;

import java.util.ArrayList;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Reading;
import advice.dsl.model.Method;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;
import advice.dsl.rules.Status;

/** Direct work, each time; `adjustments "None needed"` is an answer. */
@PracticeStandard(
    rows = "INV-04",
    source = "Swindon 2022, Involvement",
    level = Level.WARNING,
    missing = true,
    due = Status.FOR_AGREEMENT,
    summary = "This direct work is not described",
    remedy = "Add `on` the day, `at` the place, `using` the tool, and `adjustments`, be it \"None needed\".",
    why = """
        How a child was asked decides what the child could say.
        """)
@AutoService(Rule.class)
public final class DirectWorkNotDescribed extends Rule<Method> {

    @Override
    protected void check(Method method, Report report) {
        var line = Reading.of(method);
        if (!Methods.isDirectWork(line)) {
            return;
        }
        var missing = new ArrayList<String>();
        if (line.date("on").or(() -> line.date("dated")).isEmpty()) {
            missing.add("when");
        }
        if (line.after("at").isEmpty()) {
            missing.add("where");
        }
        if (line.text("using").isBlank() && Elements.statementText(method).isBlank()) {
            missing.add("how");
        }
        if (line.text("adjustments").isBlank()) {
            missing.add("with what adjustments");
        }
        if (!missing.isEmpty()) {
            report.atKeyword(method).saying("This direct work does not say " + Report.listed(missing, "and"));
        }
    }
}
