// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.records;

import java.util.regex.Pattern;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Passage.Kind;
import advice.dsl.model.Attachment;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** By the attachment's title. */
@PracticeStandard(
    rows = "REC-06",
    source = "Swindon 2022, Use and consideration of EHCPs",
    level = Level.WARNING,
    summary = "A draft of the plan is attached",
    remedy = "Attach the final plan, or leave it out.",
    why = """
        A draft is read and answered, not kept: months later nobody can tell it from the plan itself.
        """)
@AutoService(Rule.class)
public final class DraftPlanAttached extends Rule<Attachment> {

    private static final Pattern DRAFT = Pattern.compile("(?i)\\bdraft\\b.*\\bplan\\b|\\bplan\\b.*\\bdraft\\b");

    @Override
    protected void check(Attachment attachment, Report report) {
        report.facts().passages().in(attachment).stream().filter(p -> p.is(Kind.TITLE) && DRAFT.matcher(p.text()).find())
                .forEach(p -> report.at(p.prose()).saying("`" + p.text() + "` is a draft"));
    }
}
