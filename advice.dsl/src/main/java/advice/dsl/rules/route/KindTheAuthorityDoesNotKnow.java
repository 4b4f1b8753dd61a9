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
import advice.dsl.syntax.Near;

/** Advice where the document does not say. A word that is no kind at all weighs more than a kind that this authority has no use for. */
@PracticeStandard(
    rows = {"INFO-10", "INFO-12", "DOC-03"},
    level = Level.ERROR,
    mayDepart = false,
    summary = "The authority does not know this kind of document",
    why = """
        The kind decides which standards, which form and which deadline hold.
        """)
@AutoService(Rule.class)
public final class KindTheAuthorityDoesNotKnow extends Rule<Advice> {

    @Override
    protected void check(Advice advice, Report report) {
        var facts = report.facts();
        var part = Elements.part(advice, "kind").filter(p -> !facts.kind().isEmpty());
        var known = facts.authority().map(a -> a.kinds()).orElse(Fact.KIND.choices());
        if (part.isEmpty() || facts.header("kind").isEmpty() || known.contains(facts.kind())) {
            return;
        }
        var isKind = Fact.KIND.choices().contains(facts.kind());
        var name = facts.authority().map(a -> a.profile().getName() + " knows ").orElse("There are ");
        var breach = report.at(part.get())
                .saying("`" + facts.kind() + "` is " + (isKind ? "no kind of document that this authority knows" : "no kind of document"))
                .remedy(name + String.join(", ", known) + ".");
        Near.to(facts.kind(), known).ifPresentOrElse(
                near -> breach.fix("It is " + near, report.replacing(part.get(), "kind " + near)),
                () -> known.forEach(k -> breach.fix("It is " + k, report.replacing(part.get(), "kind " + k))));
    }
}
