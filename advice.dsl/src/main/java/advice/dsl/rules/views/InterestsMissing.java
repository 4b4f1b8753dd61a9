// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.views;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Reading;
import advice.dsl.facts.Section;
import advice.dsl.model.Asked;
import advice.dsl.model.Document;
import advice.dsl.model.Element;
import advice.dsl.model.Interest;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** An interest, what the child enjoys, or the reason why nothing is told. */
@PracticeStandard(
    rows = "VIEW-02",
    source = {"Swindon 2022, Views, interests and aspirations", "NCT, section 3"},
    level = Level.ERROR,
    missing = true,
    summary = "The child's interests are missing",
    remedy = "Add an `interest by` the child, or `no interests because`.",
    why = """
        What a child enjoys is where support can begin.
        """)
@AutoService(Rule.class)
public final class InterestsMissing extends Rule<Document> {

    @Override
    protected void check(Document document, Report report) {
        if (!report.facts().requires(Section.VIEWS) || Section.VIEWS.isNotBegun(report.facts()) || !Elements.all(document, Interest.class).isEmpty()
                || Elements.all(document, Asked.class).stream().map(Reading::of).anyMatch(r -> r.has("enjoys"))
                || ChildsViewMissing.isSaid(document, "interests", "family") || ChildsViewMissing.didNotTakePart(document)) {
            return;
        }
        var child = report.facts().child().map(Element::getName);
        var breach = report.atChild();
        if (child.isPresent()) {
            breach.saying("The interests of " + child.get() + " are missing")
                    .fix("Add an interest of " + child.get(), report.elementAtTheEnd("interest by " + child.get() + "\n    \"\""));
        }
    }
}
