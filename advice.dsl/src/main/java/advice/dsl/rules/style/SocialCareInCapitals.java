// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.style;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Passage;
import advice.dsl.model.Text;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** The writer's own words: not direct speech, not titles of reports, not the form's own title, not names on the authority's list.
 * At the beginning of a sentence only the first letter is a capital. */
@PracticeStandard(
    rows = {"STYLE-01", "STYLE-02"},
    source = "Swindon 2022, General",
    level = Level.WARNING,
    summary = "Social care is written with capitals",
    remedy = "Write `social care`.",
    why = """
        It is what families need, not the name of an office.
        """)
@AutoService(Rule.class)
public final class SocialCareInCapitals extends Rule<Text> {

    private static final Pattern CAPITALS = Pattern.compile("\\b(?:[Ss]ocial Care|SOCIAL CARE)\\b(?! Contribution to a statutory assessment)|"
                + "(?<=[a-z,;] )Social care\\b");

    @Override
    protected void check(Text prose, Report report) {
        report.facts().passages().of(prose).filter(Passage::isWriting).ifPresent(passage -> {
            for (var hit : passage.all(CAPITALS)) {
                if (!isInAName(passage.words(), hit, report)) {
                    var right = beginsSentence(passage.words(), hit.start()) ? "Social care" : "social care";
                    report.at(prose, hit.start(), hit.end()).saying("`" + hit.group() + "` is written with capitals")
                            .remedy("Write `" + right + "`.")
                            .sureFix("Write `" + right + "`", report.replacing(prose, hit.start(), hit.end(), right));
                }
            }
        });
    }

    private static boolean beginsSentence(String text, int at) {
        var before = text.substring(0, at).stripTrailing();
        return before.isEmpty() || ".!?".indexOf(before.charAt(before.length() - 1)) >= 0 || text.charAt(at - 1) == '\n';
    }

    /** Whether the words are part of the name of a service that the authority lists. */
    private static boolean isInAName(String text, MatchResult hit, Report report) {
        var lower = text.toLowerCase(Locale.ROOT);
        return report.facts().authority().stream().flatMap(a -> a.servicesListed().stream()).filter(name -> name.contains("social care"))
                .anyMatch(name -> {
                    var at = lower.indexOf(name, Math.max(0, hit.start() - name.length()));
                    return at >= 0 && at <= hit.start() && at + name.length() >= hit.end();
                });
    }
}
