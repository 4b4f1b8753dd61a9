// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.views;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Reading;
import advice.dsl.facts.Section;
import advice.dsl.model.Account;
import advice.dsl.model.Child;
import advice.dsl.model.Document;
import advice.dsl.model.Element;
import advice.dsl.model.Engagement;
import advice.dsl.model.Nothing;
import advice.dsl.model.View;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** A view, an account of the child's view, or the reason why there is none. */
@PracticeStandard(
    rows = "VIEW-01",
    source = {"Swindon 2022, Views, interests and aspirations", "NCT, section 2", "NCT, section 3"},
    level = Level.ERROR,
    missing = true,
    summary = "The child's own view is missing",
    remedy = "Add a `view by` the child, or an `account of` the child by a parent, or `no views because`.",
    why = """
        The advice is about the child; without the child's view it is about what others want.
        """)
@AutoService(Rule.class)
public final class ChildsViewMissing extends Rule<Document> {

    @Override
    protected void check(Document document, Report report) {
        if (!report.facts().requires(Section.VIEWS) || !Elements.all(document, Account.class).isEmpty()
                || Elements.all(document, View.class).stream().anyMatch(ChildsViewMissing::isByChild)
                || isSaid(document, "views", "family") || didNotTakePart(document)) {
            return;
        }
        // Without a child whose name the views give, that is what is missing.
        if (report.facts().child().isEmpty() && Elements.first(document, View.class).isPresent()) {
            return;
        }
        var child = report.facts().child().map(Element::getName);
        var breach = report.atChild();
        if (child.isPresent()) {
            breach.saying("The view of " + child.get() + " is missing")
                    .fix("Add a view of " + child.get(), report.elementAtTheEnd("view by " + child.get() + "\n    says \"\""));
        }
    }

    static boolean isByChild(Element view) {
        return !Reading.of(view).named("by", Child.class).isEmpty();
    }

    /** Whether the document says {@code no ... because} of a section, and not with the word that makes it another section. */
    static boolean isSaid(Document document, String section, String notWith) {
        return Elements.all(document, Nothing.class).stream().map(Reading::of).anyMatch(r -> r.has(section) && !r.has(notWith));
    }

    /** Whether the child did not take part, and what was tried is recorded. */
    static boolean didNotTakePart(Document document) {
        return Elements.all(document, Engagement.class).stream().map(Reading::of)
                .anyMatch(r -> !r.named("by", Child.class).isEmpty() && r.has("none"));
    }
}
