// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.needs;

import java.util.ArrayList;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Reading;
import advice.dsl.model.Need;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** The decline itself, the threshold, and the parents' responsibility; a threshold that is met is another standard. */
@PracticeStandard(
    rows = "NEED-12",
    source = "Swindon 2022, Assessment of need",
    level = Level.ERROR,
    missing = true,
    mayDepart = false,
    summary = "A declined need does not say all that has to be said",
    remedy = "Say `declined on` which day and `by` whom, `threshold not met because` why, and who is `responsible`.",
    why = """
        Support may be declined only where the child is safe without it; the three parts show that somebody looked.
        """)
@AutoService(Rule.class)
public final class DeclinedWithoutItsThreeParts extends Rule<Need> {

    @Override
    protected void check(Need need, Report report) {
        var part = Elements.part(need, "declined");
        var threshold = Elements.reading(need, "threshold");
        if (part.isEmpty() || isMet(threshold)) {
            return;
        }
        var declined = Reading.of(part.get());
        var missing = new ArrayList<String>();
        if (declined.date("on").isEmpty()) {
            missing.add("on which day");
        }
        if (declined.after("by").isEmpty()) {
            missing.add("by whom");
        }
        if (!threshold.has("not")) {
            missing.add("whether the threshold for statutory intervention is met");
        }
        if (Elements.references(need, "responsible").isEmpty()) {
            missing.add("that parents hold responsibility");
        }
        if (missing.isEmpty()) {
            return;
        }
        var breach = report.atKey(part.get()).saying("Support for " + Elements.called(need) + " was declined, and the advice does not say "
                + Report.listed(missing, "and"));
        if (!Elements.says(need, "threshold")) {
            breach.fix("Add that the threshold is not met", report.lineUnder(need, "threshold not met because \"\""));
        }
    }

    static boolean isMet(Reading threshold) {
        return threshold.has("met") && !threshold.has("not") && !threshold.has("unknown");
    }
}
