// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.privacy;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Reading;
import advice.dsl.model.Attachment;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Each attachment; of a whole plan or report another finding speaks too, for that is another thing. */
@PracticeStandard(
    rows = "INFO-06",
    source = "Swindon 2022, Social care information",
    level = Level.WARNING,
    missing = true,
    summary = "A report is attached, and not why",
    remedy = "Add `relevant because`; of a long report attach only the part that matters.",
    why = """
        A report written for another purpose tells of more people, and of more, than the plan needs.
        """)
@AutoService(Rule.class)
public final class AttachmentWithoutReason extends Rule<Attachment> {

    @Override
    protected void check(Attachment attachment, Report report) {
        var line = Reading.of(attachment);
        if (line.text("because").isBlank() && line.text("relevant").isBlank()) {
            var title = Elements.statementText(attachment);
            report.atKeyword(attachment).saying((title.isBlank() ? "A report" : "`" + title + "`") + " is attached, and not why it is relevant now and in proportion")
                    .fix("Add why", report.after(attachment, " relevant because \"\""));
        }
    }
}
