// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.departures;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.model.Element;
import advice.dsl.rules.Finding.Mark;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Applies the one standard that is named to the document again; for an element it must find something there,
 * for the whole document anywhere. What is unknown, not allowed or without a reason is another finding. */
@PracticeStandard(
    level = Level.WARNING,
    mark = Mark.WITHOUT_EFFECT,
    mayDepart = false,
    summary = "A departure meets no finding",
    remedy = "Take it out.",
    why = """
        A departure that is left over looks as if a standard were not met that is, and hides the next breach.
        """)
@AutoService(Rule.class)
public final class DepartureWithoutEffect extends Rule<Element> {

    @Override
    protected void check(Element element, Report report) {
        for (var departure : Departures.of(element)) {
            var standard = Departures.standard(departure.standard(), report.facts()).filter(rule -> rule.standard().mayDepart());
            if (standard.isPresent() && !departure.because().isBlank() && !meets(element, departure, standard.get(), report)) {
                report.at(departure.place()).saying("The departure from `" + departure.standard() + "` meets no finding")
                        .fix("Take the departure out", report.without(departure.place()));
            }
        }
    }

    private static boolean meets(Element element, Departures.Stated departure, Rule<?> standard, Report report) {
        if (report.facts().authority().isPresent() && !report.facts().asks(standard)) {
            return false;
        }
        return report.brokenAt(standard, departure.standard()).stream().anyMatch(object -> departure.place() == element
                || Elements.around(object).filter(around -> around == element).isPresent());
    }
}
