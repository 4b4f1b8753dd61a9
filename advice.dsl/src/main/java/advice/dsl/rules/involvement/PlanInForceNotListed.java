// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.involvement;

import java.util.Locale;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Facts;
import advice.dsl.facts.Reading;
import advice.dsl.model.Child;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Each plan that the child is open to. */
@PracticeStandard(
    rows = "INV-28",
    source = "NCT, section 1",
    level = Level.SUGGESTION,
    missing = true,
    summary = "A plan in force is not listed",
    remedy = "Add `plans`, its name, and `review` and the day.",
    why = """
        Plans run beside each other and each should know of the other; a review that is listed can be held together.
        """)
@AutoService(Rule.class)
public final class PlanInForceNotListed extends Rule<Child> {

    @Override
    protected void check(Child child, Report report) {
        var listed = Elements.parts(child, "plans").stream().map(p -> Reading.of(p).text()).toList();
        for (var line : Elements.parts(child, "open")) {
            var open = Reading.of(line);
            var plan = open.text("to").isBlank() ? open.text() : open.text("to");
            if (plan.toLowerCase(Locale.ROOT).endsWith("plan") && !Facts.isNamedAmong(plan, listed)) {
                report.at(line).saying("The " + plan + " is in force, and its next review is not given")
                        .fix("List it", report.lineUnder(child, "plans \"" + Character.toUpperCase(plan.charAt(0)) + plan.substring(1) + "\" review "));
            }
        }
    }
}
