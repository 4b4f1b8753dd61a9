// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.consent;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Fact;
import advice.dsl.facts.Facts;
import advice.dsl.facts.Reading;
import advice.dsl.facts.Section;
import advice.dsl.facts.Verdict;
import advice.dsl.model.Carer;
import advice.dsl.model.Child;
import advice.dsl.model.Document;
import advice.dsl.model.Engagement;
import advice.dsl.model.Parent;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;
import advice.dsl.rules.Status;

/** Both are asked, whatever the age. A refusal is an answer and has a standard of its own; a child who is not able to answer needs the reason. */
@PracticeStandard(
    rows = "CON-08",
    source = {"NCT, section 3", "NCT, section 4", "NCT, section 6"},
    level = Level.ERROR,
    missing = true,
    due = Status.FINAL,
    summary = "Child and family have not both agreed to what is shared",
    remedy = "Record a `consent by` the child and one by the family; a child who cannot answer has `unable because`.",
    why = """
        The advice is appended to the plan in full; nobody should find themselves in it unasked.
        """)
@AutoService(Rule.class)
public final class ChildOrFamilyHasNotAgreed extends Rule<Document> {

    @Override
    protected void check(Document document, Report report) {
        var facts = report.facts();
        if (!facts.requires(Section.CONSENT)) {
            return;
        }
        var answers = facts.consents().all().stream().filter(g -> g.agreed() || g.refused()).toList();
        var family = answers.stream().anyMatch(g -> g.isBy(Parent.class) || g.isBy(Carer.class));
        var child = answers.stream().anyMatch(g -> g.isBy(Child.class)) || isUnable(facts);
        if (family && child) {
            return;
        }
        var name = facts.childName().isEmpty() ? "the child" : facts.childName();
        report.atChild().saying(!family && !child ? "Neither " + name + " nor the family is recorded as agreeing to what is shared"
                : family ? "Nothing says that " + name + " agreed to what is shared, or why " + name + " was not asked"
                : "Nobody of the family is recorded as agreeing to what is shared");
    }

    private static boolean isUnable(Facts facts) {
        return facts.consents().all().stream().filter(g -> g.isBy(Child.class)).map(g -> Reading.of(g.element()))
                .anyMatch(line -> line.has("unable") && !line.text("because").isBlank())
                || facts.authority().filter(a -> a.circumstances(facts).is(Fact.GIVES_A_VIEW) == Verdict.NO).isPresent()
                || Elements.all(facts.document(), Engagement.class).stream().map(Reading::of)
                        .anyMatch(line -> line.has("unable") && !line.named("by", Child.class).isEmpty());
    }
}
