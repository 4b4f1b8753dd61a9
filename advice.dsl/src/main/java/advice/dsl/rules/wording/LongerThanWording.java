// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.wording;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.When;
import advice.dsl.model.Figure;
import advice.dsl.model.Provision;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** From the start to the last day; a wording that states no length allows any. */
@PracticeStandard(
    rows = "PROV-17",
    source = "Swindon 2022, Appendix: suggested specifications for ongoing social care provisions",
    level = Level.WARNING,
    summary = "The provision lasts longer than its agreed wording",
    why = """
        The wording printed above the dates says how long the help is given; the two may not contradict each other.
        """)
@AutoService(Rule.class)
public final class LongerThanWording extends Rule<Provision> {

    @Override
    protected void check(Provision provision, Report report) {
        var start = Elements.reading(provision, "starts").date();
        var end = Elements.reading(provision, "ends").date();
        var filled = report.facts().filled(provision);
        if (start.isEmpty() || end.isEmpty() || filled.isEmpty()) {
            return;
        }
        // An anticipated start may be as late as the last day of its month or season, an anticipated end as early as the first;
        // six months from the 20th are commonly said to end on the 20th.
        filled.get().agreed().longestFrom(start.get().last()).filter(last -> end.get().first().isAfter(last.plusDays(1))).ifPresent(last -> {
            var line = Elements.part(provision, "ends").orElseThrow();
            var breach = report.at(line).saying("The agreed wording lasts " + filled.get().agreed().lasts() + " at most, to " + When.print(last))
                    .remedy("Let it end by then, or say in your own words what was agreed.");
            if (line.getItems().get(0) instanceof Figure date && When.of(date.getText()).isPresent()) {
                breach.fix("Let it end on " + When.print(last), report.replacing(date, last.toString()));
            }
        });
    }
}
