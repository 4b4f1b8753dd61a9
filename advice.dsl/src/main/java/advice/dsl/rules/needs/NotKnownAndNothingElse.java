// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.needs;

import java.util.Set;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Reading;
import advice.dsl.facts.Section;
import advice.dsl.model.Child;
import advice.dsl.model.CurrentInvolvement;
import advice.dsl.model.Document;
import advice.dsl.model.Nothing;
import advice.dsl.model.PreviousInvolvement;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** The whole advice is that the child is not known: no view, no need, no result. */
@PracticeStandard(
    rows = "INV-27",
    source = {"Swindon 2022, Involvement", "NCT, section 7 (b)"},
    level = Level.ERROR,
    missing = true,
    summary = "The advice says that the child is not known to the service, and nothing else",
    remedy = "Ask the child, the family and those who know them; then write views and needs, or `no needs because`.",
    why = """
        A child nobody knows yet may need help most.
        """)
@AutoService(Rule.class)
public final class NotKnownAndNothingElse extends Rule<Document> {

    @Override
    protected void check(Document document, Report report) {
        if (report.facts().requires(Section.NEEDS) && !NoNeedNotSaid.saysNone(document) && is(document)) {
            report.atChild();
        }
    }

    /** Whether the document says that there was no involvement, and holds no view, strength, need or provision. */
    static boolean is(Document document) {
        var unknown = Elements.first(document, Child.class).filter(c -> Elements.says(c, "never")).isPresent()
                || Elements.all(document, Nothing.class).stream().map(Reading::of).anyMatch(r -> r.has("involvement"))
                        && Elements.all(document, PreviousInvolvement.class).isEmpty()
                        && Elements.all(document, CurrentInvolvement.class).isEmpty();
        return unknown && document.getElements().stream().map(Elements::keyword).noneMatch(CONTENT::contains);
    }

    private static final Set<String> CONTENT = Set.of("view", "account", "interest", "asked", "aspiration", "adulthood", "strength",
            "need", "outcome", "provision");
}
