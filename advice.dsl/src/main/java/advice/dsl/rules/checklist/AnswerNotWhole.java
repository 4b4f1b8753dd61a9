// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.checklist;

import com.google.auto.service.AutoService;

import advice.dsl.checklist.Answered;
import advice.dsl.checklist.Prompt;
import advice.dsl.facts.Elements;
import advice.dsl.model.Checklist;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;
import advice.dsl.rules.Status;

/** A line without yes, no or na is not answered at all, which is another finding. */
@PracticeStandard(
    level = Level.WARNING,
    missing = true,
    due = Status.FOR_AGREEMENT,
    summary = "This answer does not say who gave it and when",
    remedy = "Add `by` and the name, and `on` and the day.",
    why = """
        An answer that is nobody's cannot be asked about.
        """)
@AutoService(Rule.class)
public final class AnswerNotWhole extends Rule<Checklist> {

    @Override
    protected void check(Checklist checklist, Report report) {
        for (var line : checklist.getParts()) {
            var answer = Answered.of(line);
            if (Prompt.called(answer.id()).isEmpty() || answer.says().isEmpty() || answer.isWhole()) {
                continue;
            }
            var signed = !answer.by().isBlank() && answer.on().isPresent();
            var breach = report.atKey(line).called(answer.id());
            if (signed) {
                breach.saying("This answer is no, and no reason is given").remedy("Add `because` and the reason.")
                        .fix("Add a reason", report.after(line, " because \"\""));
            }
        }
    }
}
