// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.involvement;

import java.util.ArrayList;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Reading;
import advice.dsl.model.PreviousInvolvement;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Each earlier involvement: when it began, when it ended, what was done. */
@PracticeStandard(
    rows = "INV-09",
    source = "Swindon 2022, Involvement",
    level = Level.WARNING,
    missing = true,
    summary = "This earlier involvement does not say when it was and what was done",
    remedy = "Add `from` the first month `to` the last, and `response`; of one that goes on write `current involvement`.",
    why = """
        A reader who sees only a name cannot tell a phone call from a year of visits.
        """)
@AutoService(Rule.class)
public final class InvolvementNotToldInFull extends Rule<PreviousInvolvement> {

    @Override
    protected void check(PreviousInvolvement entry, Report report) {
        var from = Elements.reading(entry, "from");
        var missing = new ArrayList<String>();
        if (from.date().isEmpty()) {
            missing.add("when it began");
        }
        if (from.date("to").isEmpty()) {
            missing.add("when it ended");
        }
        if (Elements.parts(entry, "response").stream().allMatch(p -> Reading.of(p).text().isBlank())) {
            missing.add("what was done");
        }
        if (!missing.isEmpty()) {
            var service = Reading.of(entry).text("involvement");
            report.atKeyword(entry).saying((service.isBlank() ? "This involvement" : "`" + service + "`") + " does not say " + Report.listed(missing, "and"));
        }
    }
}
