// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.placement;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Reading;
import advice.dsl.facts.Thread;
import advice.dsl.model.Provision;
import advice.dsl.model.SectionTwo;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** What stands in H1 and the table lets stand there; what does not belong there is another standard.
 * A decision on the provision counts, and so does one on section 2 as a whole. */
@PracticeStandard(
    rows = "H1-04",
    source = "NCT, section 5",
    level = Level.ERROR,
    missing = true,
    summary = "No decision on eligibility is recorded",
    remedy = "Add `necessary on` the day `by` whom under the provision, or `eligible on` the day where section 2 is considered.",
    why = """
        H1 rests on a decision: that the help is necessary and that the child is eligible. Without it the plan promises what nobody decided.
        """)
@AutoService(Rule.class)
public final class EligibilityNotDecided extends Rule<Provision> {

    @Override
    protected void check(Provision provision, Report report) {
        if (!Thread.section(provision).equals("H1") || Elements.reading(provision, "necessary").date("on").isPresent()
                || Elements.all(report.facts().document(), SectionTwo.class).stream().map(Reading::of)
                        .anyMatch(r -> r.has("eligible") && !r.has("not") && r.date("on").isPresent())
                || report.facts().authority().filter(a -> Places.of(a, provision, report).isWrong("H1")).isPresent()) {
            return;
        }
        report.at(provision).saying(Elements.calledFirst(provision) + " stands in H1, and no decision says that it is necessary and the child eligible")
                .fix("Say who decided", report.lineUnder(provision, "necessary on  by \"\""));
    }
}
