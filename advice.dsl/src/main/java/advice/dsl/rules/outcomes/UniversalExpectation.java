// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.outcomes;

import java.util.regex.Pattern;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Passage.Kind;
import advice.dsl.model.Need;
import advice.dsl.model.Outcome;
import advice.dsl.model.Text;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Outcomes and needs; the child's own aspirations may say it. */
@PracticeStandard(
    rows = "OUT-12",
    source = "NCT, section 4",
    level = Level.WARNING,
    summary = "This is expected of every child",
    remedy = "Say what is special to this child.",
    why = """
        What every child is expected to do says nothing about this one.
        """)
@AutoService(Rule.class)
public final class UniversalExpectation extends Rule<Text> {

    private static final Pattern UNIVERSAL = Pattern.compile("(?i)\\b(?:must|will|to|should|needs? to)\\s+(?:regularly\\s+)?attend\\s+(?:all\\s+|his\\s+|her\\s+|"
                + "their\\s+)*(?:school|nursery|college|(?:health|medical|hospital|dental|clinic|CAMHS|GP)\\s*(?:and"
                + "\\s+\\w+\\s+)?appointments?)\\b|\\b(?:meet|meets|meeting|achieve|reach)\\s+(?:(?:all|his|her|their|"
                + "age[- ]appropriate|expected)\\s+)*developmental milestones\\b");

    @Override
    protected void check(Text prose, Report report) {
        report.facts().passages().of(prose)
                .filter(p -> (p.element() instanceof Outcome || p.element() instanceof Need) && (p.isStatement() || p.key().equals("change") || p.is(Kind.HEADING)))
                .flatMap(p -> p.first(UNIVERSAL))
                .ifPresent(hit -> report.at(prose, hit.start(), hit.end()).saying("`" + hit.group().strip() + "` is expected of every child"));
    }
}
