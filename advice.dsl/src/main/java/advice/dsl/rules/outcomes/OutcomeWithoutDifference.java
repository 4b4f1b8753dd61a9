// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.outcomes;

import java.util.regex.Pattern;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.model.Outcome;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** The statement may say what changes; what that makes possible may stand in it after "so that". */
@PracticeStandard(
    rows = "OUT-01",
    source = "Swindon 2022, Outcomes related to social care provision",
    level = Level.ERROR,
    missing = true,
    summary = "This outcome does not say what difference the change makes",
    remedy = "Add `change` and `difference`: what changes, and what that makes possible for the child or family.",
    why = """
        A change is worth the support only for what it makes possible.
        """)
@AutoService(Rule.class)
public final class OutcomeWithoutDifference extends Rule<Outcome> {

    static final Pattern SO_THAT = Pattern.compile("(?i)\\b(?:so that|so (?:he|she|they|the|his|her|their)\\b|which (?:means|lets|allows|makes)|and can then|in order to)");

    @Override
    protected void check(Outcome outcome, Report report) {
        var statement = Elements.statementText(outcome);
        var change = !Elements.text(outcome, "change").isBlank() || !statement.isBlank();
        var difference = !Elements.text(outcome, "difference").isBlank() || SO_THAT.matcher(statement).find();
        if (change && difference) {
            return;
        }
        var breach = report.at(outcome).saying(Elements.calledFirst(outcome) + " does not say "
                + (change ? "what difference the change makes" : difference ? "what changes" : "what changes and what difference that makes"));
        if (!difference && !Elements.says(outcome, "difference")) {
            breach.fix("Add the difference it makes", report.lineUnder(outcome, "difference \"\""));
        }
    }
}
