// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.thread;

import com.google.auto.service.AutoService;

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
        var name = need.getName() == null ? "" : need.getName();
        report.at(need)
                .saying(name.isEmpty() ? "No provision meets this need" : "No provision meets the need " + name)
                .fix("Add a provision for this need", report.elementAfter(last(need, report), "provision For" + name + " in H2\n    meets " + name));
    }

    private static advice.dsl.model.Element last(Need need, Report report) {
        var elements = report.facts().document().getElements();
        return elements.get(elements.size() - 1);
    }
}
