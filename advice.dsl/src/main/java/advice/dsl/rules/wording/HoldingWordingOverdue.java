// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.wording;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Reading;
import advice.dsl.facts.When;
import advice.dsl.model.Provision;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Where the wording has a day of contact that day counts, else the provision's next review. */
@PracticeStandard(
    rows = "PROV-18",
    source = "Swindon 2022, Appendix: suggested specifications for ongoing social care provisions",
    level = Level.WARNING,
    summary = "Wording that only stands in has no day on which it is looked at again",
    why = """
        A waiting list is no provision. Without a day somebody stays on it, and the plan looks finished.
        """)
@AutoService(Rule.class)
public final class HoldingWordingOverdue extends Rule<Provision> {

    @Override
    protected void check(Provision provision, Report report) {
        var filled = report.facts().filled(provision);
        if (filled.isEmpty() || !filled.get().agreed().terms().holding()) {
            return;
        }
        var contact = provision.getParts().stream().filter(p -> "contact".equals(p.getKey())).findFirst()
                .map(Reading::of).flatMap(r -> When.in(r.items()).or(() -> When.said(r.text()))).map(When::last);
        var review = Elements.reading(provision, "reviewed").date().map(When::last);
        var hasSlot = filled.get().agreed().slots().containsKey("contact");
        var day = hasSlot ? contact : review;
        if (day.isEmpty() && !hasSlot) {
            report.at(SlotLine.name(provision))
                    .saying("The wording only stands in until a package is settled, and no day says when it is looked at again")
                    .remedy("Add `reviewed` and a day.")
                    .fix("Add `reviewed`", report.lineUnder(provision, "reviewed "));
        } else if (day.filter(d -> d.isBefore(report.today())).isPresent()) {
            report.at(SlotLine.name(provision))
                    .saying("The wording only stands in until a package is settled, and " + When.print(day.get()) + " has passed")
                    .remedy("Put the package in its place, or give a new day.");
        }
    }
}
