// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.route;

import java.util.Locale;
import java.util.stream.Stream;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Reading;
import advice.dsl.model.Child;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** On the day of the request. */
@PracticeStandard(
    rows = "PATH-03",
    source = "Swindon 2022, Education Health Care Needs Assessment (including re-assessment)",
    level = Level.WARNING,
    summary = "The Transitions Service begins at 14",
    remedy = "Look at the record again: the date of birth, or the service.",
    why = """
        A mistake in the record sends the request to the wrong service.
        """)
@AutoService(Rule.class)
public final class OpenToTransitionsTooEarly extends Rule<Child> {

    private static final int FROM = 14;

    @Override
    protected void check(Child child, Report report) {
        var facts = report.facts();
        var age = facts.ageOn(facts.requestDay()).filter(a -> a < FROM);
        if (age.isEmpty()) {
            return;
        }
        for (var line : Elements.parts(child, "open")) {
            var open = Reading.of(line);
            if (Stream.of(open.text("to"), open.text(), open.text("by"), open.text("led")).anyMatch(t -> t.toLowerCase(Locale.ROOT).contains("transitions"))) {
                report.at(line).saying("The Transitions Service begins at 14, and " + facts.childName() + " was " + age.get() + " on the day of the request");
            }
        }
    }
}
