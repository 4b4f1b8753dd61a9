// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.consent;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Facts;
import advice.dsl.facts.Section;
import advice.dsl.model.Parent;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;
import advice.dsl.rules.Status;

/** Everybody with parental responsibility, while it is for them to agree: agreed, refused, not reached, or not asked and why.
 * While no parent has answered at all, one finding at the child says so. */
@PracticeStandard(
    rows = "CON-05",
    source = "Swindon 2022, Social care advice",
    level = Level.ERROR,
    missing = true,
    due = Status.FINAL,
    summary = "A person with parental responsibility is not accounted for",
    remedy = "Add a `consent by` this person, whatever the answer; or under the person `not asked because`.",
    why = """
        Each of them has the right to be asked; one answer does not stand for the other.
        """)
@AutoService(Rule.class)
public final class ParentNotAccountedFor extends Rule<Parent> {

    @Override
    protected void check(Parent parent, Report report) {
        var facts = report.facts();
        var consents = facts.consents();
        if (!facts.requires(Section.CONSENT) || !Facts.hasParentalResponsibility(parent) || !consents.isForParents().orElse(false)
                || consents.answered(parent) || !Elements.reading(parent, "not").text("because").isBlank()
                || facts.withParentalResponsibility().stream().noneMatch(consents::answered)) {
            return;
        }
        var name = parent.getName() == null ? "This parent" : parent.getName();
        report.at(parent).saying(name + " has parental responsibility and is not accounted for")
                .fix("Say why not asked", report.lineUnder(parent, "not asked because \"\""));
    }
}
