// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.departures;

import com.google.auto.service.AutoService;

import advice.dsl.model.Element;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;
import advice.dsl.rules.Rules;

/** Standards that hold a legal duty, and those of writing the language. */
@PracticeStandard(
    level = Level.ERROR,
    mayDepart = false,
    summary = "No departure is allowed from this standard",
    remedy = "Put right what it finds, and take the departure out.",
    why = """
        Some standards hold a duty that no reason lifts.
        """)
@AutoService(Rule.class)
public final class DepartureNotAllowed extends Rule<Element> {

    @Override
    protected void check(Element element, Report report) {
        for (var departure : Departures.of(element)) {
            Rules.shipped().rule(departure.standard()).filter(rule -> !rule.standard().mayDepart()).ifPresent(rule ->
                    report.at(departure.place()).saying("Nobody may depart from `" + departure.standard() + "`")
                            .fix("Take the departure out", report.without(departure.place())));
        }
    }
}
