// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.style;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Passage.Kind;
import advice.dsl.model.Text;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;
import advice.dsl.syntax.Near;

/** A word with a capital inside a sentence that is one slip from a name of the child; names that somebody else has, months and days are not meant.
 * Of a short name only a letter too many counts. */
@PracticeStandard(
    rows = "STYLE-13",
    source = {"Swindon 2022, General", "Swindon 2022, Appendix: suggested specifications for ongoing social care provisions"},
    level = Level.WARNING,
    summary = "The child's name is spelt in two ways",
    why = """
        To see one's own name spelt wrong is to feel that nobody looked.
        """)
@AutoService(Rule.class)
public final class ChildsNameMisspelt extends Rule<Text> {

    private static final Pattern CAPITALISED = Pattern.compile("(?<=[\\p{Ll},;:] )(\\p{Lu}\\p{Ll}{2,})(?!\\p{L})");
    private static final Set<String> CALENDAR = Set.of("january", "february", "march", "april", "may", "june", "july", "august", "september",
            "october", "november", "december", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    @Override
    protected void check(Text prose, Report report) {
        var facts = report.facts();
        facts.passages().of(prose).filter(p -> p.isWriting() || p.is(Kind.SLOT)).ifPresent(passage -> passage.all(CAPITALISED).forEach(hit -> {
            var word = hit.group(1);
            facts.passages().names("child").stream().filter(name -> name.length() > 2 && isSlipOf(word, name)).findFirst()
                    .filter(name -> !facts.declaredNames().contains(word.toLowerCase(Locale.ROOT)))
                    .ifPresent(name -> report.at(prose, hit.start(1), hit.end(1)).saying("`" + word + "` looks like a slip for `" + name + "`")
                            .fix("Write `" + name + "`", report.replacing(prose, hit.start(1), hit.end(1), name)));
        }));
    }

    private static boolean isSlipOf(String word, String name) {
        var less = word.toLowerCase(Locale.ROOT);
        var right = name.toLowerCase(Locale.ROOT);
        if (less.equals(right) || less.charAt(0) != right.charAt(0) || Math.abs(less.length() - right.length()) > 1 || CALENDAR.contains(less)) {
            return false;
        }
        return name.length() > 3 ? Near.slips(less, right) == 1 : isDoubled(less, right);
    }

    /** Whether one letter of the right name is written twice. */
    private static boolean isDoubled(String word, String right) {
        for (int i = 0; i < right.length(); i++) {
            if (word.equals(right.substring(0, i + 1) + right.substring(i))) {
                return true;
            }
        }
        return false;
    }
}
