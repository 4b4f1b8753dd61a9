// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.views;

import java.util.List;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Consents;
import advice.dsl.facts.Elements;
import advice.dsl.facts.Facts;
import advice.dsl.facts.Reading;
import advice.dsl.model.Carer;
import advice.dsl.model.Document;
import advice.dsl.model.Element;
import advice.dsl.model.Parent;
import advice.dsl.model.View;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;
import advice.dsl.rules.Rules;

/** On the day of completion; a section of family views is not asked for at that age. */
@PracticeStandard(
    rows = "VIEW-12",
    source = {"Swindon 2022, Views, interests and aspirations", "Swindon 2022, Social care advice"},
    level = Level.SUGGESTION,
    summary = "From 16 the family's views are printed only if the young person agrees",
    remedy = "Ask, and add `agreed by` the young person `on` the day; otherwise take the view out.",
    why = """
        From 16 it is the young person's own advice.
        """)
@AutoService(Rule.class)
public final class FamilyViewNotAgreedAtSixteen extends Rule<Document> {

    private static final String NOT_AGREED = "young-person-has-not-agreed";

    @Override
    protected void check(Document document, Report report) {
        var facts = report.facts();
        var views = notAgreed(facts);
        if (views.isEmpty() || isToldWithTheConsent(report)) {
            return;
        }
        for (var view : views) {
            var breach = report.at(view).saying(facts.childName() + " is " + facts.ageAsOf().get() + ", and nothing says that this view of the family may be printed");
            facts.child().map(Element::getName).ifPresent(child ->
                    breach.fix(child + " agrees", report.lineUnder(view, "agreed by " + child + " on " + report.today())));
        }
    }

    /** The family's views of which nothing says that a young person of 16 or over agreed to them. */
    public static List<View> notAgreed(Facts facts) {
        return facts.ageAsOf().filter(age -> age >= Consents.OWN_DECISION).isEmpty() ? List.of()
                : Elements.all(facts.document(), View.class).stream().filter(view -> isOfTheFamily(view) && !Elements.says(view, "agreed")).toList();
    }

    private static boolean isOfTheFamily(View view) {
        var line = Reading.of(view);
        return line.has("both") || !line.named("by", Parent.class).isEmpty() || !line.named("by", Carer.class).isEmpty();
    }

    /** Where the young person has agreed to nothing yet, that is one fault, and these views come of it. */
    private static boolean isToldWithTheConsent(Report report) {
        return Rules.shipped().rule(NOT_AGREED).filter(report.facts()::asks).filter(rule -> report.facts().status().isAtLeast(rule.standard().due()))
                .filter(rule -> !report.brokenAt(rule, NOT_AGREED).isEmpty()).isPresent();
    }
}
