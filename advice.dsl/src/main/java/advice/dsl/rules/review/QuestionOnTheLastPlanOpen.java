// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.review;

import java.util.List;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Reading;
import advice.dsl.model.Document;
import advice.dsl.model.Progress;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** A line {@code progress on} that names something and says nothing of it, as a document begun from last year's holds them; all of them are one finding. */
@PracticeStandard(
    level = Level.ERROR,
    missing = true,
    summary = "What came of the last plan is not said",
    remedy = "Say of an outcome `achieved`, `partly` or `not yet`, of a need or a provision `kept`, `changed` or `ended`, and what shows it; or take the line out.",
    why = """
        A question that is printed without its answer reads as if nobody had asked it.
        """)
@AutoService(Rule.class)
public final class QuestionOnTheLastPlanOpen extends Rule<Document> {

    private static final List<String> ANSWERS = List.of("achieved", "partly", "not", "kept", "changed", "ended");

    @Override
    protected void check(Document document, Report report) {
        var open = Elements.all(document, Progress.class).stream().filter(QuestionOnTheLastPlanOpen::isOpen).toList();
        if (open.isEmpty()) {
            return;
        }
        var breach = report.at(open.get(0));
        if (open.size() > 1) {
            breach.saying("What came of the last plan is not said: " + open.size() + " questions are open");
        }
        open.stream().skip(1).forEach(progress -> breach.with(progress, "This one is open too"));
    }

    /** Whether a line asks and nothing answers. */
    static boolean isOpen(Progress progress) {
        var line = Reading.of(progress);
        return line.has("on") && ANSWERS.stream().noneMatch(line::has) && line.text().isBlank() && Elements.statementText(progress).isBlank();
    }
}
