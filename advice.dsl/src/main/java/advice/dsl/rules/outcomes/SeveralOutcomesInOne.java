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

/** A second "will" with another object; one that tells what the first makes possible does not count. */
@PracticeStandard(
    rows = "OUT-15",
    source = {"Swindon 2022, Outcomes related to social care provision", "NCT, section 4"},
    level = Level.SUGGESTION,
    summary = "This outcome holds more than one",
    remedy = "Make an outcome of each.",
    why = """
        Half of it may be reached; then nobody knows what to say at the review.
        """)
@AutoService(Rule.class)
public final class SeveralOutcomesInOne extends Rule<Outcome> {

    private static final Pattern TWICE = Pattern.compile("(?i)\\bwill\\b(?:(?!\\bso\\b)[^.;])*?(?:,|;|\\band)\\s+(?:also\\s+)?(?:(?:he|she|they|\\p{Lu}[\\p{L}'’]+)\\s+)?(?:also\\s+)?(will (?:also )?\\p{L}+)");

    @Override
    protected void check(Outcome outcome, Report report) {
        Elements.statement(outcome).ifPresent(statement -> report.facts().passages().of(statement).flatMap(said -> said.anywhere(TWICE).stream().findFirst())
                .ifPresent(hit -> report.at(statement, hit.start(1), hit.end(1)).saying(Elements.calledFirst(outcome) + " holds more than one outcome")));
    }
}
