// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.involvement;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Consents;
import advice.dsl.facts.Elements;
import advice.dsl.facts.Facts;
import advice.dsl.model.Parent;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/**
 * Under 16, where the child is not open: everyone with parental responsibility, and nobody without, is asked.
 * Whether they agreed to what is shared is another question.
 */
@PracticeStandard(
    rows = "INV-22",
    source = "Swindon 2022, Social care advice",
    level = Level.ERROR,
    missing = true,
    summary = "A parent was not asked to inform the advice",
    remedy = "Add `offered on` the day, or `not asked because` and why.",
    why = """
        Each of those with parental responsibility may know another child; whoever was left out will say so at the meeting.
        """)
@AutoService(Rule.class)
public final class ParentNotAskedToInform extends Rule<Parent> {

    @Override
    protected void check(Parent parent, Report report) {
        var facts = report.facts();
        if (facts.open().orElse(true) || facts.kind().equals("information")
                || facts.ageAsOf().filter(age -> age < Consents.OWN_DECISION).isEmpty()) {
            return;
        }
        var offered = Elements.reading(parent, "offered").date("on").or(() -> Elements.reading(parent, "offered").date()).isPresent();
        var reason = !Elements.reading(parent, "not").text("because").isBlank();
        var name = parent.getName() == null ? "This parent" : parent.getName();
        if (Facts.hasParentalResponsibility(parent) && !offered && !reason) {
            var breach = report.at(parent).saying(name + " has parental responsibility and was not asked to inform the advice");
            if (!Elements.says(parent, "offered")) {
                breach.fix("Add the day", report.lineUnder(parent, "offered on " + report.today()));
            }
        } else if (!Facts.hasParentalResponsibility(parent) && offered) {
            report.at(Elements.part(parent, "offered").orElseThrow()).saying(name + " was asked to inform the advice and has no parental responsibility")
                    .remedy("Add `has parental responsibility` if that is so; otherwise take the line out.");
        }
    }
}
