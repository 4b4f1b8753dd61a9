// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.writing;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Reading;
import advice.dsl.model.Part;
import advice.dsl.model.Text;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** A key with nothing behind it, or with empty quotation marks. */
@PracticeStandard(
    level = Level.WARNING,
    missing = true,
    mayDepart = false,
    summary = "Nothing is said here yet",
    remedy = "Say it, or take the word out.",
    why = """
        An empty answer prints as nothing and counts as none.
        """)
@AutoService(Rule.class)
public final class NothingSaidYet extends Rule<Part> {

    @Override
    protected void check(Part part, Report report) {
        if (part.getKey() == null) {
            return;
        }
        var items = Reading.of(part).items();
        if (items.isEmpty()) {
            var shape = Reading.of(part).shape();
            if (shape.bare().isEmpty() && shape.connectors().isEmpty()) {
                return;
            }
            withoutIt(part, report, report.atKey(part).saying("`" + Elements.key(part) + "` says nothing yet"));
            return;
        }
        for (int i = 0, size = items.size(); i < size; i++) {
            if (items.get(i) instanceof Text prose && (prose.getValue() == null || prose.getValue().isBlank())) {
                var breach = report.at(prose).saying("The text of `" + Elements.key(part) + "` is empty");
                if (size == 1) {
                    withoutIt(part, report, breach);
                }
            }
        }
    }

    private static void withoutIt(Part part, Report report, Report.Breach breach) {
        if (report.beginsItsLine(part)) {
            breach.fix("Take it out", report.without(part));
        }
    }
}
