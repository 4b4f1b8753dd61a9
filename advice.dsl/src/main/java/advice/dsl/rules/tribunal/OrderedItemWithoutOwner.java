// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.tribunal;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Reading;
import advice.dsl.model.Advice;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Of what the tribunal ordered, item by item. */
@PracticeStandard(
    rows = "TRIB-02",
    source = "Swindon 2022, Annual Review",
    level = Level.WARNING,
    missing = true,
    summary = "Nobody is named who answers what was ordered",
    remedy = "Add `owner` and who answers it.",
    why = """
        A court order has a day. What nobody has taken on is missed on it.
        """)
@AutoService(Rule.class)
public final class OrderedItemWithoutOwner extends Rule<Advice> {

    @Override
    protected void check(Advice advice, Report report) {
        for (var line : Elements.parts(advice, "tribunal")) {
            var reading = Reading.of(line);
            if (!reading.text("ordered").isBlank() && reading.text("owner").isBlank()) {
                report.at(line).saying("Nobody is named who answers `" + reading.text("ordered") + "`");
            }
        }
    }
}
