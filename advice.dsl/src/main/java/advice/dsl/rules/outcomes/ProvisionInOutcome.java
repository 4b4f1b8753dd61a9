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

/** One finding a sentence, however many words of it are a provision's. */
@PracticeStandard(
    rows = "OUT-10",
    source = "NCT, section 4",
    level = Level.WARNING,
    summary = "This outcome is a provision",
    remedy = "Move it to a provision, and say here what it makes possible for the child.",
    why = """
        Hours received are not a change in a child's life.
        """)
@AutoService(Rule.class)
public final class ProvisionInOutcome extends Rule<Text> {

    @Override
    protected void check(Text prose, Report report) {
        report.facts().passages().of(prose)
                .filter(p -> p.element() instanceof Outcome && (p.isStatement() || p.key().equals("change") || p.is(Kind.HEADING)))
                .flatMap(p -> p.first(Lexicon.PROVISION))
                .ifPresent(hit -> report.at(prose, hit.start(), hit.end()).saying("`" + hit.group().strip() + "` is a provision, not a change for the child"));
    }
}
