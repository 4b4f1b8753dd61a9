// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.needs;

import java.util.regex.Pattern;

import com.google.auto.service.AutoService;

import advice.dsl.changes.SplitNeed;
import advice.dsl.facts.Elements;
import advice.dsl.model.Need;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Two statements, or two paragraphs, or needs added on with "also needs". */
@PracticeStandard(
    rows = "NEED-03",
    source = "Swindon 2022, Assessment of need",
    level = Level.WARNING,
    summary = "This need holds more than one",
    remedy = "Give each its own `need`, so that each has its own frequency, evidence, outcome and provision.",
    why = """
        A need that hides behind another gets no provision of its own.
        """)
@AutoService(Rule.class)
public final class SeveralNeedsInOne extends Rule<Need> {

    private static final Pattern ADDED_ON = Pattern.compile("(?i)\\balso (?:needs?|requires?)\\b");

    @Override
    protected void check(Need need, Report report) {
        var statements = Elements.statements(need).toList();
        if (statements.size() > 1) {
            splitting(need, report, report.at(statements.get(1)).saying(Elements.calledFirst(need) + " is stated in " + statements.size() + " places"));
            return;
        }
        var passage = Elements.statement(need).flatMap(report.facts().passages()::of);
        if (passage.isEmpty()) {
            return;
        }
        var paragraph = passage.get().text().indexOf("\n\n");
        var added = passage.get().all(ADDED_ON);
        if (paragraph >= 0) {
            splitting(need, report, report.at(statements.get(0), paragraph + 2, passage.get().text().length())
                    .saying(Elements.calledFirst(need) + " goes on for more than one paragraph"));
        } else if (added.size() > 1) {
            report.at(statements.get(0), added.get(1).start(), added.get(1).end())
                    .saying(Elements.calledFirst(need) + " adds other needs with `" + added.get(1).group() + "`");
        }
    }

    private static void splitting(Need need, Report report, Report.Breach breach) {
        var edits = SplitNeed.edits(need, report.asWritten(), report.facts());
        if (!edits.isEmpty()) {
            breach.fix("Split it into two needs", edits);
        }
    }
}
