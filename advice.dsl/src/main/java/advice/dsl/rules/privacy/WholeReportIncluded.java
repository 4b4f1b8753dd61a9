// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.privacy;

import java.util.Locale;
import java.util.regex.Pattern;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Passage.Kind;
import advice.dsl.model.Attachment;
import advice.dsl.model.Text;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Attachments by their title, and words that say that a whole report is included. */
@PracticeStandard(
    rows = "SHARE-05",
    source = {"NCT, section 3", "Swindon 2022, Social care information"},
    level = Level.WARNING,
    summary = "A whole plan or report is included",
    remedy = "Take in the part that bears on the needs here, and say which part it is.",
    why = """
        A care plan or a child protection report holds far more than the education, health and care plan needs, about more people than the child.
        """)
@AutoService(Rule.class)
public final class WholeReportIncluded extends Rule<Text> {

    private static final Pattern PLAN = Pattern.compile("(?i)\\b(?:child in need|child protection|care|CIN|CP|LAC) (?:plan|report|assessment)\\b");
    private static final Pattern PART_OF = Pattern.compile("(?i)\\b(?:extracts?|summary|parts?|pages?|sections?|excerpts?)\\b");
    private static final Pattern WHOLE = Pattern.compile("(?i)\\b(?:full|whole|entire|complete) (?:copy of (?:the |his |her |their )?)?"
            + "(?:(?:child in need|child protection|care|CIN|CP|LAC) )(?:plan|report|assessment)\\b(?![^.]{0,40}\\bnot\\b)|"
            + "\\b(?:full|whole|entire|complete) (?:copy of (?:the |his |her |their )?)?section 47\\b(?![^.]{0,40}\\bnot\\b)");

    @Override
    protected void check(Text prose, Report report) {
        report.facts().passages().of(prose).ifPresent(passage -> {
            if (passage.element() instanceof Attachment && passage.is(Kind.TITLE) && !PART_OF.matcher(passage.text()).find()) {
                var plan = PLAN.matcher(passage.text());
                if (plan.find()) {
                    report.at(prose).saying("`" + passage.text() + "` is attached, and nothing says that it is a part only").level(level(plan.group(), report));
                }
            } else if (passage.is(Kind.NARRATIVE)) {
                passage.first(WHOLE).ifPresent(hit -> report.at(prose, hit.start(), hit.end())
                        .saying("`" + hit.group() + "` is included").level(level(hit.group(), report)));
            }
        });
    }

    private static Level level(String plan, Report report) {
        return plan.toLowerCase(Locale.ROOT).contains("care plan") && report.facts().authority().filter(a -> a.follows("NCT")).isPresent()
                ? Level.ERROR : Level.WARNING;
    }
}
