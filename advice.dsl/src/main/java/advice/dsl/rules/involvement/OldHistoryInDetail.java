// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.involvement;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Reading;
import advice.dsl.facts.When;
import advice.dsl.model.PreviousInvolvement;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/**
 * What ended more than 24 months before completion; the guidance gives no number.
 * Without a word on why it matters today another finding asks for that first.
 */
@PracticeStandard(
    rows = "INV-12",
    source = "NCT, section 3",
    level = Level.SUGGESTION,
    summary = "Old history is told in detail",
    remedy = "Is it still right to tell it? Say `proportionate because`, or leave service and dates only.",
    why = """
        The longer ago it was, the less it says about the child of today.
        """)
@AutoService(Rule.class)
public final class OldHistoryInDetail extends Rule<PreviousInvolvement> {

    private static final int MONTHS = 24;

    @Override
    protected void check(PreviousInvolvement entry, Report report) {
        var from = Elements.reading(entry, "from");
        var ended = from.date("to").or(from::date).map(When::last);
        if (ended.isEmpty() || !ended.get().isBefore(report.facts().asOf().minusMonths(MONTHS))
                || Elements.text(entry, "because").isBlank() || Elements.reading(entry, "relevant").text("because").isBlank()
                || !Elements.reading(entry, "proportionate").text("because").isBlank()) {
            return;
        }
        var breach = report.at(Elements.part(entry, "because").orElseThrow())
                .saying("`" + Reading.of(entry).text("involvement") + "` ended more than two years before the advice, and its reason is told");
        if (!Elements.says(entry, "proportionate")) {
            breach.fix("Say why it is right to tell it", report.lineUnder(entry, "proportionate because \"\""));
        }
    }
}
