// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.needs;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Reading;
import advice.dsl.facts.Thread;
import advice.dsl.facts.Thread.Disposition;
import advice.dsl.model.Need;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;
import advice.dsl.rules.Status;

/** Needs in section D; "Not applicable" is an answer. */
@PracticeStandard(
    rows = "NEED-07",
    source = "Swindon 2022, Assessment of need",
    level = Level.SUGGESTION,
    missing = true,
    due = Status.FOR_AGREEMENT,
    summary = "This need does not say how far parents can meet it",
    remedy = "Add `parents meet` and what they do, or \"Not applicable.\"",
    why = """
        What parents do already is part of the need; what they cannot do is the reason for support.
        """)
@AutoService(Rule.class)
public final class HowParentsMeetItNotSaid extends Rule<Need> {

    @Override
    protected void check(Need need, Report report) {
        if (Thread.disposition(need) == Disposition.SECTION_D && Elements.parts(need, "parents").stream()
                .allMatch(p -> Reading.of(p).text("meet").isBlank() && Reading.of(p).text().isBlank())) {
            var breach = report.at(need).saying(Elements.calledFirst(need) + " does not say how far parents can meet it");
            if (!Elements.says(need, "parents")) {
                breach.fix("Add how parents meet it", report.lineUnder(need, "parents meet \"\""));
            }
        }
    }
}
