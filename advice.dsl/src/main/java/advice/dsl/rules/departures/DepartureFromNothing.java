// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.departures;

import com.google.auto.service.AutoService;

import advice.dsl.model.Element;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;
import advice.dsl.rules.Rules;
import advice.dsl.syntax.Near;

/** Standards by their present or former name, and terms to avoid by theirs. */
@PracticeStandard(
    level = Level.ERROR,
    mayDepart = false,
    summary = "No standard has this name",
    remedy = "Write the name that stands at the end of the finding.",
    why = """
        A departure from nothing hides nothing and explains nothing.
        """)
@AutoService(Rule.class)
public final class DepartureFromNothing extends Rule<Element> {

    @Override
    protected void check(Element element, Report report) {
        for (var departure : Departures.of(element)) {
            if (departure.standard().isBlank()) {
                report.at(departure.place()).saying("This departure does not say from which standard");
            } else if (Departures.standard(departure.standard(), report.facts()).isEmpty()) {
                var known = Rules.shipped().all().stream().map(Rule::id).toList();
                var near = Near.to(departure.standard(), known);
                var breach = report.at(departure.place()).saying("No standard is called `" + departure.standard() + "`");
                near.ifPresent(id -> breach.remedy("`" + id + "` is near; write that if you meant it."));
                if (near.isPresent() && departure.words() != null) {
                    breach.sureFix("Write `" + near.get() + "`", report.replacing(departure.words(), near.get()));
                }
            }
        }
    }
}
