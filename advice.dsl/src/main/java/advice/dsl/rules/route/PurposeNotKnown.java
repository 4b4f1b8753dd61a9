// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.route;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Fact;
import advice.dsl.model.Advice;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;
import advice.dsl.rules.Rules;
import advice.dsl.syntax.Near;

/** Not said, or one that the authority does not know. Where the reason for advice is asked for, that standard says what is missing. */
@PracticeStandard(
    rows = "DOC-03",
    level = Level.ERROR,
    mayDepart = false,
    summary = "What the advice is for is not known",
    why = """
        The purpose decides who writes, when it is due and what it holds.
        """)
@AutoService(Rule.class)
public final class PurposeNotKnown extends Rule<Advice> {

    @Override
    protected void check(Advice advice, Report report) {
        var facts = report.facts();
        var part = Elements.part(advice, "purpose");
        var known = facts.authority().map(a -> a.purposes()).orElse(Fact.PURPOSE.choices());
        if (part.isEmpty()) {
            if (Rules.shipped().rule("reason-missing").filter(facts::asks).isPresent()) {
                return;
            }
            var breach = report.atKeyword(advice).saying("The advice does not say what it is for")
                    .remedy("Add `purpose`: " + String.join(", ", known) + ".");
            known.forEach(p -> breach.fix("It is for: " + p, report.lineUnder(advice, "purpose " + p)));
        } else if (!facts.purpose().isEmpty() && !known.contains(facts.purpose())) {
            var breach = report.at(part.get()).saying("`" + facts.purpose() + "` is no purpose that "
                    + (facts.authority().isPresent() ? "this authority knows" : "an advice has"))
                    .remedy("It may be: " + String.join(", ", known) + ".");
            Near.to(facts.purpose(), known).ifPresent(near -> breach.fix("It is for: " + near, report.replacing(part.get(), "purpose " + near)));
        }
    }
}
