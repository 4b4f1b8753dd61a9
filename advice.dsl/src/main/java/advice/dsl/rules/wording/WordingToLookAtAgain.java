// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.wording;

import com.google.auto.service.AutoService;

import advice.dsl.facts.AgreedWording;
import advice.dsl.facts.Elements;
import advice.dsl.facts.Reading;
import advice.dsl.facts.When;
import advice.dsl.model.Specification;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Of a wording that says when it is looked at again and is still in force. */
@PracticeStandard(
    rows = "CAT-07",
    level = Level.SUGGESTION,
    summary = "The day has passed on which this wording was to be looked at again",
    remedy = "Look at it with its provider; then move `review` to the next day, or add a wording that replaces it.",
    why = """
        A wording that nobody looks at promises what a service has long since changed.
        """)
@AutoService(Rule.class)
public final class WordingToLookAtAgain extends Rule<Specification> {

    @Override
    protected void check(Specification specification, Report report) {
        var review = Elements.part(specification, "review");
        var day = review.flatMap(p -> Reading.of(p).date()).map(When::last);
        if (day.filter(report.today()::isAfter).isPresent() && AgreedWording.of(specification).until().filter(report.today()::isAfter).isEmpty()) {
            report.at(review.get()).saying("This wording was to be looked at again by " + When.print(day.get()));
        }
    }
}
