// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.consent;

import java.util.ArrayList;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Reading;
import advice.dsl.model.Capacity;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;
import advice.dsl.rules.Status;

/** The decision, its day, and the basis on which is shared. */
@PracticeStandard(
    rows = "CON-03",
    source = {"Swindon 2022, Social care advice", "NCT, section 1"},
    level = Level.ERROR,
    missing = true,
    due = Status.FINAL,
    mayDepart = false,
    summary = "Nobody has recorded why the young person cannot decide",
    remedy = "Say `on` which day, `by` whom, and `because` what: the capacity decision and the best-interests record.",
    why = """
        A young person of 16 is taken to be able to decide until the contrary is shown.
        """)
@AutoService(Rule.class)
public final class CapacityDecisionNotRecorded extends Rule<Capacity> {

    @Override
    protected void check(Capacity capacity, Report report) {
        var line = Reading.of(capacity);
        if (!line.has("no")) {
            return;
        }
        var missing = new ArrayList<String>();
        if (line.date("on").isEmpty()) {
            missing.add("on which day");
        }
        if (line.text("because").isBlank()) {
            missing.add("on what basis");
        }
        if (!missing.isEmpty()) {
            var breach = report.at(capacity).saying(report.facts().childName().isEmpty() ? "It is not recorded " + Report.listed(missing, "and") + " it was decided that the young person cannot decide"
                    : "It is not recorded " + Report.listed(missing, "and") + " it was decided that " + report.facts().childName() + " cannot decide");
            if (!line.has("because")) {
                breach.fix("Add the basis", report.afterHeader(capacity, " because \"\""));
            }
        }
    }
}
