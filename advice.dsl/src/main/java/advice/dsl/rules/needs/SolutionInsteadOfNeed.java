// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.needs;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Passage.Kind;
import advice.dsl.model.Need;
import advice.dsl.model.Text;
import advice.dsl.rules.Level;
import advice.dsl.rules.Lexicon;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** The need's statement and heading. */
@PracticeStandard(
    rows = "NEED-23",
    source = "NCT, section 4",
    level = Level.WARNING,
    summary = "A need is written as a solution",
    remedy = "Say what the child cannot do or is missing, and how often.",
    why = """
        A need that already names its answer leaves no room for a better one.
        """)
@AutoService(Rule.class)
public final class SolutionInsteadOfNeed extends Rule<Text> {

    @Override
    protected void check(Text prose, Report report) {
        report.facts().passages().of(prose)
                .filter(p -> p.element() instanceof Need && (p.isStatement() || p.is(Kind.HEADING)))
                .flatMap(p -> p.first(Lexicon.EMBEDDED_SOLUTION))
                .ifPresent(hit -> report.at(prose, hit.start(), hit.end()).saying("`" + hit.group() + "` names a solution and not a need"));
    }
}
