// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.wording;

import com.google.auto.service.AutoService;

import advice.dsl.facts.AgreedWording;
import advice.dsl.facts.WordingText;
import advice.dsl.model.Specification;
import advice.dsl.model.Text;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Square brackets mark slots, so one too few swallows the sentence; round ones are slips of the source. */
@PracticeStandard(
    rows = "CAT-05",
    level = Level.WARNING,
    mayDepart = false,
    summary = "A bracket has no partner",
    remedy = "Close it or take it out; where the source prints it so, keep that as `slip \"\u2026\" now \"\u2026\"`.",
    why = """
        The wording is printed as it stands here, in every plan that takes it.
        """)
@AutoService(Rule.class)
public final class UnbalancedBracket extends Rule<Specification> {

    @Override
    protected void check(Specification specification, Report report) {
        AgreedWording.of(specification).texts().forEach(written -> check(written.prose(), written.text(), report));
    }

    private static void check(Text prose, WordingText text, Report report) {
        for (var flaw : text.flaws()) {
            if (flaw.what() == WordingText.Flaw.What.UNBALANCED) {
                report.at(prose, flaw.start(), flaw.end()).saying("This `" + flaw.about() + "` has no partner");
            }
        }
    }
}
