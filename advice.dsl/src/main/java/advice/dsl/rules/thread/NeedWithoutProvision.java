// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.thread;

import com.google.auto.service.AutoService;

import advice.dsl.changes.NextInThread;
import advice.dsl.facts.Elements;
import advice.dsl.facts.Thread;
import advice.dsl.facts.Thread.Disposition;
import advice.dsl.model.Need;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Needs met otherwise or declined have no provision by right; in holding advice none is asked for yet. */
@PracticeStandard(
    rows = "GT-01",
    source = {"Swindon 2022, Ongoing social care provision", "NCT, section 5"},
    level = Level.ERROR,
    missing = true,
    mayDepart = false,
    summary = "No provision meets this need",
    remedy = "Add a provision that `meets` it, or say how it is `met by` someone else, or that support was `declined`.",
    why = """
        A need in section D that nothing in H1 or H2 answers is a child who goes without help.
        It is where plans fail at tribunal.
        """)
@AutoService(Rule.class)
public final class NeedWithoutProvision extends Rule<Need> {

    @Override
    protected void check(Need need, Report report) {
        if (report.facts().kind().equals("holding advice") || Thread.disposition(need) != Disposition.SECTION_D
                || !report.facts().thread().provisionsFor(need).isEmpty()) {
            return;
        }
        var breach = report.at(need).saying("No provision meets " + Elements.called(need));
        if (need.getName() != null) {
            breach.fix("Add a provision for this need", new NextInThread(report.asWritten(), report.facts()).provisionFor(need));
        }
    }
}
