// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.involvement;

import java.util.ArrayList;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Reading;
import advice.dsl.facts.When;
import advice.dsl.model.CurrentInvolvement;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/**
 * Advice: each service now involved or closed within three months, and each plan led by a universal service.
 * The standards say "recently closed" without a number.
 */
@PracticeStandard(
    rows = {"INV-14", "INV-15"},
    source = "Swindon 2022, Involvement",
    level = Level.ERROR,
    missing = true,
    summary = "A service now involved has not reported what it changes for the child",
    remedy = "Ask the service, and add `effect`, and `reported by` whom and `on` which day; where a universal service leads, ask the lead professional.",
    why = """
        Only the service itself, or whoever leads the plan, knows whether it helps.
        """)
@AutoService(Rule.class)
public final class EffectNotReported extends Rule<CurrentInvolvement> {

    private static final int MONTHS = 3;

    @Override
    protected void check(CurrentInvolvement entry, Report report) {
        var facts = report.facts();
        var closed = Elements.reading(entry, "closed").date().map(When::last);
        if (facts.kind().equals("information") || closed.filter(day -> day.isBefore(facts.asOf().minusMonths(MONTHS))).isPresent()) {
            return;
        }
        var reported = Elements.reading(entry, "reported");
        var effect = Elements.parts(entry, "effect").stream().anyMatch(p -> !Reading.of(p).text().isBlank());
        var missing = new ArrayList<String>();
        if (!effect) {
            missing.add("what it changes for the child");
        }
        if (reported.text("by").isBlank() && reported.text().isBlank()) {
            missing.add("who reported it");
        }
        if (reported.date("on").isEmpty()) {
            missing.add("when it was reported");
        }
        if (missing.isEmpty()) {
            return;
        }
        var service = Reading.of(entry).text("involvement");
        var breach = report.atKeyword(entry).saying((service.isBlank() ? "This involvement" : "`" + service + "`") + " does not say " + Report.listed(missing, "or"));
        var lines = new ArrayList<String>();
        if (!Elements.says(entry, "effect")) {
            lines.add("effect \"\"");
        }
        if (!Elements.says(entry, "reported")) {
            lines.add("reported by \"\" on ");
        }
        if (!lines.isEmpty()) {
            breach.fix("Add the service's report", report.linesUnder(entry, lines));
        }
    }
}
