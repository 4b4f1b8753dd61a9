// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.needs;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Reading;
import advice.dsl.model.Need;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Who meets it may be a service or a sentence. */
@PracticeStandard(
    rows = "NEED-11",
    source = "Swindon 2022, Assessment of need",
    level = Level.ERROR,
    missing = true,
    summary = "A need that is met otherwise does not say by whom and why",
    remedy = "Write `met by` who meets it, `because` and why.",
    why = """
        A need outside section D is out of the plan; the family must see who holds it instead.
        """)
@AutoService(Rule.class)
public final class MetOtherwiseUnexplained extends Rule<Need> {

    @Override
    protected void check(Need need, Report report) {
        var part = Elements.part(need, "met");
        if (part.isEmpty() || Elements.says(need, "declined")) {
            return;
        }
        var met = Reading.of(part.get());
        var by = !met.after("by").isEmpty() || !met.text().isBlank();
        var why = !met.text("because").isBlank();
        if (!by || !why) {
            var breach = report.atKey(part.get()).saying(Elements.calledFirst(need) + " is met otherwise, and the advice does not say "
                    + (by ? "why" : why ? "by whom" : "by whom and why"));
            if (by && !met.has("because")) {
                breach.fix("Add why", report.after(part.get(), " because \"\""));
            }
        }
    }
}
