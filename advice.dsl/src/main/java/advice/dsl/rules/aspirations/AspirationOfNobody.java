// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.aspirations;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Reading;
import advice.dsl.model.Aspiration;
import advice.dsl.model.Element;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** The child, or a parent by role. */
@PracticeStandard(
    rows = "ASP-04",
    source = "Swindon 2022, Views, interests and aspirations",
    level = Level.ERROR,
    missing = true,
    summary = "This aspiration does not say whose it is",
    remedy = "Say `by` whom.",
    why = """
        A parent's hope for a child and the child's own hope are different things.
        """)
@AutoService(Rule.class)
public final class AspirationOfNobody extends Rule<Aspiration> {

    @Override
    protected void check(Aspiration aspiration, Report report) {
        var line = Reading.of(aspiration);
        if (line.after("by").isEmpty() && !line.has("both")) {
            var breach = report.at(aspiration).saying(Elements.calledFirst(aspiration) + " does not say whose it is");
            report.facts().child().map(Element::getName).ifPresent(child -> breach.fix("It is " + child + "'s", report.afterName(aspiration, " by " + child)));
        }
    }
}
