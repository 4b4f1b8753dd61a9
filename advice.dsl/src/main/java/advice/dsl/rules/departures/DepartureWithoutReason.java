// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.departures;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Reading;
import advice.dsl.model.Element;
import advice.dsl.model.Part;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** The reason is what the manager accepts. */
@PracticeStandard(
    level = Level.ERROR,
    missing = true,
    mayDepart = false,
    summary = "A departure gives no reason",
    remedy = "Say `because` and why.",
    why = """
        A departure without a reason is only a finding switched off; until there is one, the finding stands.
        """)
@AutoService(Rule.class)
public final class DepartureWithoutReason extends Rule<Element> {

    @Override
    protected void check(Element element, Report report) {
        for (var departure : Departures.of(element)) {
            if (!departure.standard().isBlank() && departure.because().isBlank()) {
                var breach = report.at(departure.place()).saying("The departure from `" + departure.standard() + "` gives no reason");
                if (departure.place() instanceof Part part && !Reading.of(part).has("because")) {
                    breach.fix("Add the reason", report.after(part, " because \"\""));
                } else if (departure.place() == element && !Reading.of(element).has("because")) {
                    breach.fix("Add the reason", report.afterHeader(element, " because \"\""));
                }
            }
        }
    }
}
