// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.involvement;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.model.InvolvementNotShared;
import advice.dsl.model.PreviousInvolvement;
import advice.dsl.rules.Fix.Edit;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** The statement that it was refused stays, every entry goes. */
@PracticeStandard(
    rows = "INV-13",
    source = "Swindon 2022, Involvement",
    level = Level.ERROR,
    mayDepart = false,
    summary = "Sharing the earlier involvement was refused, and it is told",
    remedy = "Take the entries out; that it was not shared stays.",
    why = """
        Whoever said no must be able to rely on it.
        """)
@AutoService(Rule.class)
public final class RecordToldThoughRefused extends Rule<InvolvementNotShared> {

    @Override
    protected void check(InvolvementNotShared refused, Report report) {
        var entries = Elements.all(report.facts().document(), PreviousInvolvement.class);
        if (!entries.isEmpty()) {
            report.atKeyword(entries.get(0)).saying("Sharing the earlier involvement was refused, and " + (entries.size() == 1 ? "it is told here"
                    : "it is told here, in " + entries.size() + " entries"))
                    .fix("Take it out", entries.stream().map(report::without).toArray(Edit[]::new));
        }
    }
}
