// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.views;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Consents;
import advice.dsl.facts.Elements;
import advice.dsl.facts.Reading;
import advice.dsl.model.Carer;
import advice.dsl.model.Element;
import advice.dsl.model.Parent;
import advice.dsl.model.View;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

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
public final class FamilyViewNotAgreedAtSixteen extends Rule<View> {

    @Override
    protected void check(View view, Report report) {
        var facts = report.facts();
        var line = Reading.of(view);
        var ofFamily = line.has("both") || !line.named("by", Parent.class).isEmpty() || !line.named("by", Carer.class).isEmpty();
        if (!ofFamily || Elements.says(view, "agreed") || facts.ageAsOf().filter(age -> age >= Consents.OWN_DECISION).isEmpty()) {
            return;
        }
        var breach = report.at(view).saying(facts.childName() + " is " + facts.ageAsOf().get() + ", and nothing says that this view of the family may be printed");
        facts.child().map(Element::getName).ifPresent(child ->
                breach.fix(child + " agrees", report.lineUnder(view, "agreed by " + child + " on " + report.today())));
    }
}
