// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.outcomes;

import java.util.stream.Stream;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.model.Outcome;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** By its day: a review of its own, or of a provision that works towards it, on that day or later. */
@PracticeStandard(
    rows = "OUT-07",
    source = "NCT, section 4",
    level = Level.WARNING,
    missing = true,
    summary = "No review looks at this outcome",
    remedy = "Add `reviewed` and the day of the review by which it is to be reached.",
    why = """
        An outcome that nobody looks at on a day is a wish.
        """)
@AutoService(Rule.class)
public final class OutcomeWithoutReview extends Rule<Outcome> {

    @Override
    protected void check(Outcome outcome, Report report) {
        var by = Elements.reading(outcome, "by").date();
        if (by.isEmpty()) {
            return;
        }
        var reviews = Stream.concat(Stream.of(outcome), report.facts().thread().provisionsFor(outcome).stream())
                .flatMap(e -> Elements.reading(e, "reviewed").date().stream()).toList();
        if (reviews.stream().noneMatch(review -> !by.get().first().isAfter(review.last()))) {
            var breach = report.at(Elements.part(outcome, "by").orElseThrow())
                    .saying(reviews.isEmpty() ? "No review looks at " + Elements.called(outcome)
                            : "The last review that looks at " + Elements.called(outcome) + " is before its day");
            if (!Elements.says(outcome, "reviewed") && by.get().isDay()) {
                breach.fix("Review it on that day", report.lineUnder(outcome, "reviewed " + by.get().first()));
            }
        }
    }
}
