// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.outcomes;

import java.util.Comparator;
import java.util.Optional;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Facts;
import advice.dsl.facts.Reading;
import advice.dsl.facts.When;
import advice.dsl.model.Outcome;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Compared with completion, or today while it is not completed; with the first linked provision that starts; with the 26th birthday. */
@PracticeStandard(
    rows = "OUT-06",
    source = {"Swindon 2022, Outcomes related to social care provision", "NCT, section 4"},
    level = Level.ERROR,
    summary = "This outcome is to be met on a day that does not fit",
    remedy = "Choose a day after completion, after a provision for it has started, and before the 26th birthday.",
    why = """
        An outcome for last year, or for before the help begins, cannot be worked towards.
        """)
@AutoService(Rule.class)
public final class OutcomeDateOutOfReach extends Rule<Outcome> {

    /** An EHC plan ends the day before this birthday. */
    private static final int PLAN_ENDS = 26;

    @Override
    protected void check(Outcome outcome, Report report) {
        var part = Elements.part(outcome, "by");
        var by = part.flatMap(p -> Reading.of(p).date());
        if (by.isEmpty()) {
            return;
        }
        var facts = report.facts();
        var starts = facts.thread().provisionsFor(outcome).stream()
                .map(p -> Elements.reading(p, "starts").date()).toList();
        var first = starts.stream().anyMatch(Optional::isEmpty) ? Optional.<When>empty()
                : starts.stream().map(Optional::get).min(Comparator.comparing(When::first));
        var born = facts.born();
        if (!by.get().last().isAfter(facts.asOf())) {
            report.at(part.get()).saying(Elements.calledFirst(outcome) + " is to be met by " + by.get().written() + ", which is not after "
                    + (facts.completed().isPresent() ? "the day of completion, " : "today, ") + When.print(facts.asOf()));
        } else if (first.isPresent() && by.get().last().isBefore(first.get().first())) {
            report.at(part.get()).saying(Elements.calledFirst(outcome) + " is to be met by " + by.get().written()
                    + ", before any provision for it starts " + first.get().inSentence());
        } else if (born.isPresent() && !facts.isTooOldForAPlan() && !by.get().first().isBefore(Facts.reaches(born.get(), PLAN_ENDS))) {
            report.at(part.get()).saying(Elements.calledFirst(outcome) + " is to be met by " + by.get().written() + ", after the "
                    + PLAN_ENDS + "th birthday on " + When.print(Facts.reaches(born.get(), PLAN_ENDS)));
        }
    }
}
