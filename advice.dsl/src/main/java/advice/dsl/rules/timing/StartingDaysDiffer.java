// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.timing;

import java.util.stream.Collectors;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.When;
import advice.dsl.model.Advice;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Where the authority counts from either of two days and the earlier result governs. */
@PracticeStandard(
    rows = "TIM-09",
    source = {"NCT, section 3", "NCT, section 7 (c)"},
    table = "deadline",
    level = Level.SUGGESTION,
    summary = "Two days may start the time, and they give different results",
    why = """
        The guidance counts six weeks once from the request and once from the decision to assess; only the earlier is safe.
        """)
@AutoService(Rule.class)
public final class StartingDaysDiffer extends Rule<Advice> {

    @Override
    protected void check(Advice advice, Report report) {
        var facts = report.facts();
        var deadline = facts.authority().flatMap(a -> a.deadline(facts));
        if (facts.advice().filter(first -> first == advice).isEmpty() || deadline.isEmpty() || deadline.get().candidates().stream().anyMatch(c -> c.before() || c.day().isEmpty())
                || deadline.get().candidates().stream().map(c -> c.day().get()).distinct().count() < 2) {
            return;
        }
        var day = Elements.part(advice, "agreed").or(() -> Elements.part(advice, "requested")).or(() -> Elements.part(advice, "purpose"));
        day.map(report::at).orElseGet(() -> report.atKeyword(advice))
                .saying("It is due on " + deadline.get().candidates().stream()
                        .map(c -> When.print(c.day().get()) + " (" + c.rule() + ")").collect(Collectors.joining(" or on ")))
                .remedy("The earlier governs: " + When.print(deadline.get().computed().orElseThrow()) + ".");
    }
}
