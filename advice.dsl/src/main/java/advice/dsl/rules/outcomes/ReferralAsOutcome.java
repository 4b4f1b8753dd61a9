// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.outcomes;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Passage.Kind;
import advice.dsl.model.Outcome;
import advice.dsl.model.Text;
import advice.dsl.rules.Level;
import advice.dsl.rules.Lexicon;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** The outcome's statement, change and heading. */
@PracticeStandard(
    rows = "OUT-13",
    source = "NCT, section 4",
    level = Level.WARNING,
    summary = "This outcome is a referral or an assessment",
    remedy = "Say what will be different for the child.",
    why = """
        A referral is a step; the outcome is what the child can do afterwards.
        """)
@AutoService(Rule.class)
public final class ReferralAsOutcome extends Rule<Text> {

    @Override
    protected void check(Text prose, Report report) {
        report.facts().passages().of(prose)
                .filter(p -> p.element() instanceof Outcome && (p.isStatement() || p.key().equals("change") || p.is(Kind.HEADING)))
                .flatMap(p -> p.first(Lexicon.EMBEDDED_SOLUTION))
                .ifPresent(hit -> report.at(prose, hit.start(), hit.end()).saying("`" + hit.group().strip() + "` names a solution and not an outcome"));
    }
}
