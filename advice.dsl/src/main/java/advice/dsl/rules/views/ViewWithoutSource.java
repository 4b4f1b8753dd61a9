// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.views;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Reading;
import advice.dsl.facts.When;
import advice.dsl.model.Child;
import advice.dsl.model.Method;
import advice.dsl.model.View;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** The child's views; a view of the day of direct work with the child comes from that.
 * What was observed says so itself. */
@PracticeStandard(
    rows = "VIEW-03",
    source = "Swindon 2022, Views, interests and aspirations",
    level = Level.ERROR,
    missing = true,
    summary = "This view does not say where it comes from",
    remedy = "Add `source`: direct work, or existing evidence and its date; or `observed` and what was seen.",
    why = """
        A view that the child told us weighs differently from one in an old report.
        """)
@AutoService(Rule.class)
public final class ViewWithoutSource extends Rule<View> {

    @Override
    protected void check(View view, Report report) {
        var line = Reading.of(view);
        if (!ChildsViewMissing.isByChild(view) || Elements.says(view, "source") || Elements.says(view, "observed") || line.has("from")
                || line.date("on").isPresent() && wasDirectWork(line.date("on").get(), report)) {
            return;
        }
        report.at(view).saying(Elements.calledFirst(view) + " does not say where it comes from")
                .fix("It comes from direct work", report.lineUnder(view, "source direct work"));
    }

    private static boolean wasDirectWork(When day, Report report) {
        return Elements.all(report.facts().document(), Method.class).stream().map(Reading::of)
                .anyMatch(m -> m.has("direct") && !m.named("with", Child.class).isEmpty() && m.date("on").filter(day::equals).isPresent());
    }
}
