// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.involvement;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Reading;
import advice.dsl.model.PreviousInvolvement;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Each entry that gives the reason; one that gives only service, dates and response needs none. */
@PracticeStandard(
    rows = {"INFO-04", "INV-11"},
    source = {"Swindon 2022, Social care information", "Swindon 2022, Involvement", "NCT, section 3"},
    level = Level.WARNING,
    missing = true,
    summary = "The reason for an earlier involvement is told, and not why it still matters",
    remedy = "Add `relevant because`, or take the reason out.",
    why = """
        The whole family reads it for years; what is over should be allowed to be over.
        """)
@AutoService(Rule.class)
public final class ReasonWithoutRelevance extends Rule<PreviousInvolvement> {

    @Override
    protected void check(PreviousInvolvement entry, Report report) {
        if (Elements.text(entry, "because").isBlank() && Elements.reading(entry, "because").text("because").isBlank()
                || !Elements.reading(entry, "relevant").text("because").isBlank()) {
            return;
        }
        var breach = report.at(Elements.part(entry, "because").orElseThrow())
                .saying("The reason for `" + Reading.of(entry).text("involvement") + "` is told, and not why it still matters today");
        if (!Elements.says(entry, "relevant")) {
            breach.fix("Add why it still matters", report.lineUnder(entry, "relevant because \"\""))
                    .fix("Take the reason out", report.without(Elements.part(entry, "because").orElseThrow()));
        }
    }
}
