// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.aspirations;

import java.util.List;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Thread;
import advice.dsl.model.Aspiration;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Both questions are answered, whatever the answers; that the family agrees to share the advice answers neither. */
@PracticeStandard(
    rows = {"ASP-02", "ASP-06"},
    source = "Swindon 2022, Views, interests and aspirations",
    level = Level.ERROR,
    missing = true,
    summary = "This aspiration does not say whether change is wanted and support agreed to",
    remedy = "Say `wants change` or `wants no change`, and `agrees to support` or `does not agree to support`.",
    why = """
        What the family does not want is not to be planned for them.
        """)
@AutoService(Rule.class)
public final class AspirationInNoGroup extends Rule<Aspiration> {

    @Override
    protected void check(Aspiration aspiration, Report report) {
        if (Thread.isInAGroup(aspiration)) {
            return;
        }
        var wants = Elements.says(aspiration, "wants");
        var agrees = Elements.says(aspiration, "agrees") || Elements.says(aspiration, "does");
        var breach = report.at(aspiration).saying(Elements.calledFirst(aspiration) + " does not say whether "
                + (wants ? "support is agreed to" : agrees ? "change is wanted" : "change is wanted and support agreed to"));
        if (!wants && !agrees) {
            breach.fix("Change is wanted and support agreed to", report.lineUnder(aspiration, "wants change, agrees to support"))
                    .fix("Neither, at this time", report.linesUnder(aspiration, List.of("wants no change", "does not agree to support")));
        }
    }
}
