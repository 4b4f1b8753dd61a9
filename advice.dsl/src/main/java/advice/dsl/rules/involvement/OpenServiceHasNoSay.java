// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.involvement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Facts;
import advice.dsl.facts.Reading;
import advice.dsl.model.Child;
import advice.dsl.model.Contributor;
import advice.dsl.model.CurrentInvolvement;
import advice.dsl.model.Method;
import advice.dsl.model.Writer;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;
import advice.dsl.rules.Status;

/**
 * Each service or lead professional named where the child is said to be open; the writer's own counts as asked.
 * A service with an entry of its own under `current involvement` reports there, which another standard looks at.
 */
@PracticeStandard(
    rows = {"INV-18", "INV-20", "INV-21"},
    source = "Swindon 2022, Social care advice",
    level = Level.WARNING,
    missing = true,
    due = Status.FOR_AGREEMENT,
    summary = "A service open to the family has not been asked",
    remedy = "Ask it, and add `contributor`, a `method conversation` with whoever answered, or its `current involvement`.",
    why = """
        Each service sees another side of the family; the one that was not asked is the one that knew.
        """)
@AutoService(Rule.class)
public final class OpenServiceHasNoSay extends Rule<Child> {

    @Override
    protected void check(Child child, Report report) {
        var heard = heard(report);
        for (var line : Elements.parts(child, "open")) {
            var open = Reading.of(line);
            var service = Stream.of(open.text("by"), open.text("led")).filter(t -> !t.isBlank()).findFirst().orElse("");
            if (!service.isBlank() && !report.facts().kind().equals("information") && !Facts.isNamedAmong(service, heard)) {
                report.at(line).saying("Nothing says that " + service + " was asked").called(service);
            }
        }
    }

    private static List<String> heard(Report report) {
        var document = report.facts().document();
        var names = new ArrayList<String>();
        for (var element : document.getElements()) {
            var line = Reading.of(element);
            if (element instanceof Contributor) {
                names.add(Elements.statementText(element));
                names.add(line.text("service"));
            } else if (element instanceof Writer) {
                names.add(Elements.text(element, "team"));
            } else if (element instanceof CurrentInvolvement) {
                names.add(line.text("involvement"));
                names.add(Elements.reading(element, "led").text("by"));
            } else if (element instanceof Method) {
                names.add(line.text("with"));
                names.add(line.text("role"));
                names.add(line.text("by"));
            }
        }
        return names.stream().filter(n -> !n.isBlank()).toList();
    }
}
