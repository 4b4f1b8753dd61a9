// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.review;

import java.util.List;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Reading;
import advice.dsl.model.Document;
import advice.dsl.model.Outcome;
import advice.dsl.model.Progress;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Where the child has a plan: at least one earlier outcome, each with how far it was reached and how that is known. */
@PracticeStandard(
    rows = "AR-03",
    source = "NCT, section 8",
    about = "annual review",
    level = Level.ERROR,
    missing = true,
    summary = "Nothing says how far the earlier outcomes were reached",
    remedy = "Add `progress on` each earlier outcome: `achieved`, `partly` or `not yet`, and what shows it.",
    why = """
        The family and the setting want to know whether the last year brought the child nearer to what was hoped for.
        """)
@AutoService(Rule.class)
public final class ProgressNotTold extends Rule<Document> {

    private static final List<String> STATES = List.of("achieved", "partly", "not");

    @Override
    protected void check(Document document, Report report) {
        var facts = report.facts();
        if (facts.child().filter(c -> Elements.reading(c, "plan").has("none")).isPresent()) {
            return;
        }
        var all = Elements.all(document, Progress.class);
        // A question that stands there without any answer is reported as such.
        var progress = all.stream().filter(p -> !QuestionOnTheLastPlanOpen.isOpen(p)).toList();
        var onOutcomes = progress.stream().filter(p -> STATES.stream().anyMatch(Reading.of(p)::has) || !Reading.of(p).named("on", Outcome.class).isEmpty()).toList();
        if (onOutcomes.isEmpty() && progress.size() == all.size()) {
            report.atKeyword(facts.advice().orElseThrow());
        }
        for (var on : onOutcomes) {
            var line = Reading.of(on);
            if (STATES.stream().noneMatch(line::has)) {
                report.at(on).saying("This does not say how far the outcome was reached");
            } else if (line.text().isBlank()) {
                report.at(on).saying("This says how far the outcome was reached, and not what shows it");
            }
        }
    }
}
