// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.style;

import java.util.regex.Pattern;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Passage;
import advice.dsl.model.Text;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** What a word processor leaves when text with tracked changes is pasted, and the marks by which such changes are written.
 * The form itself is made anew each time and holds none. */
@PracticeStandard(
    rows = "STYLE-07",
    source = "Swindon 2022, General",
    level = Level.ERROR,
    summary = "A tracked change is left in the text",
    remedy = "Accept or reject the change, and leave only the words that count.",
    why = """
        A change that is still open shows what was taken back, and lets the reader choose what to believe.
        """)
@AutoService(Rule.class)
public final class TrackedChangeInTheText extends Rule<Text> {

    private static final Pattern CHANGE = Pattern.compile("(?=[DIFMC<{])(?:(?<=^|[.;\\n\\[] ?)(?:Deleted|Inserted|Formatted|Moved (?:up|down)|Comment)"
            + "(?: ?\\[[^\\]\\n]{1,8}\\])?:|</?(?:ins|del)\\b[^>\\n]{0,80}>|\\{(?:\\+\\+|--|~~))");

    @Override
    protected void check(Text prose, Report report) {
        report.facts().passages().of(prose).filter(Passage::isRead).ifPresent(passage -> passage.anywhere(CHANGE).forEach(hit ->
                report.at(prose, hit.start(), hit.end()).saying("`" + hit.group().strip() + "` looks like a tracked change")));
    }
}
