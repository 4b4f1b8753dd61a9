// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.outcomes;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.model.Outcome;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;
import advice.dsl.rules.Status;

/** The statement may say it after "so that". */
@PracticeStandard(
    rows = "OUT-09",
    source = "NCT, section 4",
    level = Level.SUGGESTION,
    missing = true,
    due = Status.FOR_AGREEMENT,
    summary = "This outcome does not say what it gives the child or makes possible",
    remedy = "Add `difference` and what it will give the child, do for the child or make possible.",
    why = """
        Asked that way, many an outcome turns out to be a task for somebody else.
        """)
@AutoService(Rule.class)
public final class WhatItMakesPossibleNotSaid extends Rule<Outcome> {

    @Override
    protected void check(Outcome outcome, Report report) {
        if (Elements.text(outcome, "difference").isBlank() && !OutcomeWithoutDifference.SO_THAT.matcher(Elements.statementText(outcome)).find()) {
            var breach = report.at(outcome).saying(Elements.calledFirst(outcome) + " does not say what it gives the child or makes possible");
            if (!Elements.says(outcome, "difference")) {
                breach.fix("Add what it makes possible", report.lineUnder(outcome, "difference \"\""));
            }
        }
    }
}
