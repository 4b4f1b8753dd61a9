// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.wording;

import com.google.auto.service.AutoService;

import advice.dsl.facts.FilledWording;
import advice.dsl.model.Provision;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Slots that the document fills by itself, such as the child's name, are not asked for here. */
@PracticeStandard(
    rows = "STYLE-10",
    level = Level.ERROR,
    missing = true,
    mayDepart = false,
    summary = "A slot of the agreed wording is not filled",
    why = """
        A family reads the plan as it is printed; brackets in it promise nothing.
        Swindon's appendix gives the wording with slots, and each has to be filled before it is sent.
        """)
@AutoService(Rule.class)
public final class UnfilledSlot extends Rule<Provision> {

    @Override
    protected void check(Provision provision, Report report) {
        report.facts().filled(provision).ifPresent(filled -> {
            for (var gap : filled.gaps(FilledWording.Unfilled.class)) {
                var line = gap.suggested();
                report.at(SlotLine.name(provision))
                        .saying("The agreed wording needs `" + line.split(" ", 2)[0] + "`")
                        .remedy("Add a line such as " + gap.example() + " to the provision.")
                        .fix("Add `" + line.strip() + "`", SlotLine.added(provision, report, line));
            }
        });
    }
}
