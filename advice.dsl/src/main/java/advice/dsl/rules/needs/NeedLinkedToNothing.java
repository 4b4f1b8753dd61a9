// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.needs;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Thread;
import advice.dsl.facts.Thread.Disposition;
import advice.dsl.model.Need;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;
import advice.dsl.rules.Status;

/** Needs in section D; either link is enough. */
@PracticeStandard(
    rows = "NEED-20",
    source = "NCT, section 4",
    level = Level.WARNING,
    missing = true,
    due = Status.FOR_AGREEMENT,
    summary = "This need says of no aspiration and no outcome that it holds them back",
    remedy = "Say `limits` and the aspiration it holds back, or let an outcome say `addresses` it.",
    why = """
        A need matters for what it keeps a child from.
        """)
@AutoService(Rule.class)
public final class NeedLinkedToNothing extends Rule<Need> {

    @Override
    protected void check(Need need, Report report) {
        var thread = report.facts().thread();
        if (Thread.disposition(need) == Disposition.SECTION_D && thread.limitedBy(need).isEmpty() && thread.outcomesFor(need).isEmpty()) {
            report.at(need).saying(Elements.calledFirst(need) + " is linked to no aspiration and no outcome");
        }
    }
}
