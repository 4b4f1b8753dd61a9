// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.wording;

import java.util.regex.Pattern;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.model.Part;
import advice.dsl.model.Text;
import advice.dsl.rules.Fix;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/**
 * Brackets in the writer's own words; {@code [sic]} is none, and in direct speech only what our wordings use is one,
 * since {@code [my brother]} stands there for a name.
 */
@PracticeStandard(
    rows = {"STYLE-10", "STYLE-12"},
    level = Level.ERROR,
    missing = true,
    summary = "Brackets are left in the text",
    remedy = "Write what belongs there, without the brackets.",
    why = """
        Square brackets are how wordings mark what is still to be filled in, and how they tell the writer what to do.
        Neither may reach a family. Swindon's appendix is full of both.
        """)
@AutoService(Rule.class)
public final class PlaceholderLeft extends Rule<Text> {

    private static final Pattern BRACKETS = Pattern.compile("\\[(?!sic\\])[^\\]\\n]{1,120}\\]");
    private static final Pattern OF_A_WORDING = Pattern.compile(
            "\\[(?i:child['\u2019]s name|dates?|(?:season|month)[ /]year|year|day|number|x+|(?:remove|expand|continue|detail|insert) .*|the following wording.*|this is standard wording.*)\\]");
    private static final Pattern INSTRUCTION = Pattern.compile(
            "\\[(?i:remove .*|(?:expand|continue) as necessary.*|the following wording.*|this is standard wording.*)\\]");

    @Override
    protected void check(Text prose, Report report) {
        if (!report.facts().file().equals("advice") || prose.getValue() == null || prose.getValue().indexOf('[') < 0) {
            return;
        }
        var spoken = prose.eContainer() instanceof Part part && "says".equals(Elements.key(part));
        for (var found = BRACKETS.matcher(prose.getValue()); found.find();) {
            if (spoken && !OF_A_WORDING.matcher(found.group()).matches()) {
                continue;
            }
            var breach = report.at(prose, found.start(), found.end());
            if (INSTRUCTION.matcher(found.group()).matches()) {
                breach.saying("An instruction to the writer is left in the text: " + found.group())
                        .remedy("Do what it says, and take it out.")
                        .fix("Take it out", takenOut(prose, found.start(), found.end(), report));
            } else {
                breach.saying(found.group() + " is not filled in");
                var name = report.facts().childName();
                if (found.group().replace('\u2019', '\'').equalsIgnoreCase("[child's name]") && !name.isBlank()) {
                    breach.fix("Write " + name, report.replacing(prose, found.start(), found.end(), name));
                }
            }
        }
    }

    /** The space before it goes too, so that no gap is left. */
    private static Fix.Edit takenOut(Text prose, int start, int end, Report report) {
        var from = start > 0 && prose.getValue().charAt(start - 1) == ' ' ? start - 1 : start;
        return report.replacing(prose, from, end, "");
    }
}
