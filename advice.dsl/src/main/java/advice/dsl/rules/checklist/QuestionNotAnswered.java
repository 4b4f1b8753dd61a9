// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.checklist;

import java.util.List;

import com.google.auto.service.AutoService;

import advice.dsl.checklist.Checklist;
import advice.dsl.checklist.Prompt;
import advice.dsl.facts.Elements;
import advice.dsl.facts.Facts;
import advice.dsl.inventory.Inventory;
import advice.dsl.model.Document;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;
import advice.dsl.rules.Status;

/**
 * Only the questions that the authority's profile waits for; the others are for whoever signs and audits.
 * Without a checklist one finding says so, with one each question that is left.
 */
@PracticeStandard(
    level = Level.ERROR,
    due = Status.FINAL,
    summary = "A question of the checklist is not answered",
    remedy = "Answer it under `checklist`: its name, `yes`, `no because` or `na`, by whom and when.",
    why = """
        Some things no tool can see: whether an outcome is within reach, whether a detail does more good than harm.
        Somebody has to say that they looked, and a name and a day show who did.
        """)
@AutoService(Rule.class)
public final class QuestionNotAnswered extends Rule<Document> {

    @Override
    protected void check(Document document, Report report) {
        var open = Checklist.of(report.facts()).awaited();
        var list = Elements.first(document, advice.dsl.model.Checklist.class);
        if (open.isEmpty()) {
            return;
        }
        if (list.isEmpty()) {
            var lines = open.stream().map(q -> "    " + line(q.prompt(), report.facts())).toList();
            report.atChild().saying(open.size() == 1 ? "The checklist is missing: one question is to be answered"
                    : "The checklist is missing: " + open.size() + " questions are to be answered")
                    .citing(report.facts().authority().map(a -> "The profile of " + a.name()).orElse(""))
                    .fix("Begin the checklist", report.elementAtTheEnd("checklist\n" + String.join("\n", lines)));
            return;
        }
        for (var question : open) {
            var prompt = question.prompt();
            var breach = report.atKeyword(list.get()).saying("The checklist leaves open: " + prompt.question()).called(prompt.id())
                    .citing(String.join("; ", report.facts().sourcesThatApply(paragraphs(prompt))));
            if (question.answer().isEmpty()) {
                breach.fix("Add the line " + prompt.id(), report.lineUnder(list.get(), line(prompt, report.facts())));
            }
        }
    }

    private static String[] paragraphs(Prompt prompt) {
        return prompt.rows().stream().flatMap(r -> Inventory.shipped().row(r).stream()).flatMap(r -> r.paragraphs().stream())
                .distinct().toArray(String[]::new);
    }

    /** A line without its answer: nobody answers by accepting a fix. */
    private static String line(Prompt prompt, Facts facts) {
        return String.join(" ", List.of(prompt.id(), "by", "\"" + Checklist.whoAnswers(prompt, facts) + "\"", "on", facts.today().toString()));
    }
}
