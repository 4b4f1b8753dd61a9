// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.wording;

import java.util.regex.Pattern;

import com.google.auto.service.AutoService;

import advice.dsl.facts.AgreedWording;
import advice.dsl.facts.WordingText;
import advice.dsl.model.Specification;
import advice.dsl.model.Text;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** {@code and/or} is ordinary prose; any other slash is a choice for the writer or is said to be none. */
@PracticeStandard(
    rows = "CAT-04",
    level = Level.WARNING,
    mayDepart = false,
    summary = "A slash may be a choice that nobody makes",
    why = """
        `Commence/complete` is easily left standing in a finished plan; as a choice it is asked for.
        """)
@AutoService(Rule.class)
public final class UndeclaredAlternative extends Rule<Specification> {

    private static final Pattern SLASH = Pattern.compile("[\\p{L}'\u2019-]+ ?/ ?[\\p{L}'\u2019-]+");

    @Override
    protected void check(Specification specification, Report report) {
        var agreed = AgreedWording.of(specification);
        agreed.texts().forEach(written -> check(agreed, written.prose(), written.text(), report));
    }

    private static void check(AgreedWording agreed, Text prose, WordingText text, Report report) {
        text.all().filter(WordingText.Words.class::isInstance).map(WordingText.Words.class::cast).forEach(words -> {
            for (var found = SLASH.matcher(words.words()); found.find();) {
                var slash = found.group();
                var start = words.start() + found.start();
                if (!slash.equals("and/or") && !agreed.plainSlashes().contains(slash)) {
                    report.at(prose, start, start + slash.length())
                            .saying("\u201c" + slash + "\u201d may be a choice that nobody makes")
                            .remedy("Make it a choice, `[" + slash.replaceAll(" ?/ ?", "|") + " as \u2026]`, or say `plain \"" + slash + "\"`.")
                            .fix("Say that it is plain prose", report.lineUnder(agreed.specification(), "plain \"" + slash + "\""));
                }
            }
        });
    }
}
