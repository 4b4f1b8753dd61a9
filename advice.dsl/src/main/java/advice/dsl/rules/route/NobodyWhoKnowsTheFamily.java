// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.route;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Reading;
import advice.dsl.model.Child;
import advice.dsl.model.Contributor;
import advice.dsl.model.Nothing;
import advice.dsl.model.Professional;
import advice.dsl.model.Professionals;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;
import advice.dsl.rules.Status;

/** Of a child whom the services never knew. */
@PracticeStandard(
    rows = "PATH-20",
    source = "NCT, section 3",
    level = Level.SUGGESTION,
    missing = true,
    due = Status.FOR_AGREEMENT,
    summary = "Nobody who knows the family has contributed",
    remedy = "Ask whoever knows the family well and add `contributor`, or say `no professionals because`.",
    why = """
        Somebody at a children's centre or a club may know in a sentence what no record holds.
        """)
@AutoService(Rule.class)
public final class NobodyWhoKnowsTheFamily extends Rule<Child> {

    @Override
    protected void check(Child child, Report report) {
        var document = report.facts().document();
        if (Elements.says(child, "never") && Elements.first(document, Contributor.class).isEmpty()
                && Elements.first(document, Professional.class).isEmpty() && Elements.first(document, Professionals.class).isEmpty()
                && Elements.all(document, Nothing.class).stream().map(Reading::of).noneMatch(r -> r.has("professionals"))) {
            report.at(child).saying(report.facts().childName() + " was never known to us, and nobody who knows the family has contributed")
                    .fix("Say that there is nobody, and why", report.elementAtTheEnd("no professionals because \"\""));
        }
    }
}
