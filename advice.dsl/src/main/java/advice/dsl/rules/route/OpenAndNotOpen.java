// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.route;

import java.util.List;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.model.Child;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/**
 * Whether a child is open follows from what the child is open to: a plan led by a school, or short breaks alone, makes nobody open.
 * A statement that disagrees with that is pointed out; everything else goes by what follows.
 */
@PracticeStandard(
    rows = "PATH-09",
    source = {"Swindon 2022, Social care advice", "Swindon 2022, Involvement"},
    level = Level.WARNING,
    summary = "The child is said to be open and not open",
    remedy = "Take out the line that is not so; of a plan that has ended say so under `previous involvement`.",
    why = """
        Whether a child is open decides who writes, who signs and what is asked.
        """)
@AutoService(Rule.class)
public final class OpenAndNotOpen extends Rule<Child> {

    @Override
    protected void check(Child child, Report report) {
        var facts = report.facts();
        // Closing advice counts as open until the closure, whatever was closed since; only a line that opens contradicts.
        if (!facts.open().orElse(false) || !Elements.says(child, "open")) {
            return;
        }
        for (var key : List.of("not", "never")) {
            Elements.part(child, key).ifPresent(line -> report.at(line).saying(facts.childName() + (key.equals("not")
                    ? " is said not to be open, and is open to an assessment or plan led by the authority"
                    : " is said never to have been known, and is open to an assessment or plan led by the authority")));
        }
    }
}
