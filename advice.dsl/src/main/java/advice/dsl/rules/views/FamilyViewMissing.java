// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.views;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Consents;
import advice.dsl.facts.Elements;
import advice.dsl.facts.Reading;
import advice.dsl.facts.Section;
import advice.dsl.model.Carer;
import advice.dsl.model.Document;
import advice.dsl.model.Element;
import advice.dsl.model.Engagement;
import advice.dsl.model.Parent;
import advice.dsl.model.View;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Under 16 on the day of completion; a reason, or that the family did not take part, answers it. */
@PracticeStandard(
    rows = "VIEW-08",
    source = "Swindon 2022, Views, interests and aspirations",
    level = Level.ERROR,
    missing = true,
    summary = "The family's view is missing",
    remedy = "Add a `view by` each parent, or `no family views because`.",
    why = """
        Under 16 those who bring the child up are to be heard in their own right.
        """)
@AutoService(Rule.class)
public final class FamilyViewMissing extends Rule<Document> {

    @Override
    protected void check(Document document, Report report) {
        if (!report.facts().requires(Section.FAMILY_VIEWS)
                || report.facts().ageAsOf().filter(age -> age < Consents.OWN_DECISION).isEmpty()
                || Elements.all(document, View.class).stream().map(Reading::of).anyMatch(FamilyViewMissing::isOfFamily)
                || ChildsViewMissing.isSaid(document, "family", "provision")
                || Elements.all(document, Engagement.class).stream().map(Reading::of).anyMatch(r -> isOfFamily(r) && r.has("none"))) {
            return;
        }
        var parent = report.facts().parents().stream().map(Element::getName).filter(n -> n != null).findFirst();
        var breach = report.atChild().saying("The family's view is missing, and "
                + report.facts().childName() + " is " + report.facts().ageAsOf().get());
        parent.ifPresent(name -> breach.fix("Add a view of " + name, report.elementAtTheEnd("view by " + name + "\n    \"\"")));
    }

    private static boolean isOfFamily(Reading line) {
        return line.has("both") || !line.named("by", Parent.class).isEmpty() || !line.named("by", Carer.class).isEmpty();
    }
}
