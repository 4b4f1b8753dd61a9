// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.involvement;

import java.util.ArrayList;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Reading;
import advice.dsl.model.Advice;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;
import advice.dsl.rules.Status;

/** Advice about a child who is not open. */
@PracticeStandard(
    rows = "INV-19",
    source = "Swindon 2022, Social care advice",
    level = Level.WARNING,
    missing = true,
    due = Status.FOR_AGREEMENT,
    summary = "Nobody has recorded the screening for risk",
    remedy = "Add `screened on` the day `by` the social worker `result` what came of it, such as \"threshold not met\".",
    why = """
        A request for a plan may be the first time that anybody looks at this child.
        """)
@AutoService(Rule.class)
public final class RiskNotScreened extends Rule<Advice> {

    @Override
    protected void check(Advice advice, Report report) {
        var facts = report.facts();
        if (facts.kind().equals("information") || facts.open().orElse(true)) {
            return;
        }
        var line = Elements.part(advice, "screened");
        if (line.isEmpty()) {
            report.atKeyword(advice).saying("Nothing says that the papers and the record were screened for risk")
                    .fix("Add the screening", report.lineUnder(advice, "screened on " + report.today() + " by \"\" result \"\""));
            return;
        }
        var screened = Reading.of(line.get());
        var missing = new ArrayList<String>();
        if (screened.date("on").isEmpty()) {
            missing.add("when");
        }
        if (screened.text("by").isBlank()) {
            missing.add("by whom");
        }
        if (screened.text("result").isBlank()) {
            missing.add("with what result");
        }
        if (!missing.isEmpty()) {
            report.at(line.get()).saying("The screening for risk does not say " + Report.listed(missing, "and"));
        }
    }
}
