// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.provision;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Facts;
import advice.dsl.facts.Thread;
import advice.dsl.facts.When;
import advice.dsl.model.Provision;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** From its start, or from completion while it is given now. Without an end or review it is pointed out when the birthday is less than a year away.
 * A start at 18 or later is a matter of the section. */
@PracticeStandard(
    rows = "PROV-11",
    source = {"Swindon 2022, Ongoing social care provision", "NCT, section 4"},
    level = Level.WARNING,
    summary = "This provision runs past the 18th birthday",
    remedy = "Say what becomes of it then: an end on the birthday, or the adult plan that takes over.",
    why = """
        At 18 the law behind children's services ends; what is not handed over stops.
        """)
@AutoService(Rule.class)
public final class PastTheEighteenthBirthday extends Rule<Provision> {

    private static final int ADULT = 18;

    @Override
    protected void check(Provision provision, Report report) {
        var facts = report.facts();
        if (facts.born().isEmpty() || Thread.endsWithTheAdvice(provision)) {
            return;
        }
        var birthday = Facts.reaches(facts.born().get(), ADULT);
        var starts = Elements.reading(provision, "starts").date().map(When::first);
        var from = Elements.says(provision, "current") ? facts.asOf() : starts.orElse(facts.asOf());
        var until = Elements.reading(provision, "ends").date().or(() -> Elements.reading(provision, "reviewed").date());
        if (from.isBefore(birthday) && until.map(u -> !u.last().isBefore(birthday)).orElse(birthday.isBefore(from.plusYears(1)))) {
            report.at(provision).saying(Elements.calledFirst(provision) + " runs past the 18th birthday on " + When.print(birthday));
        }
    }
}
