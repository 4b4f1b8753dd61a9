// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.placement;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Thread;
import advice.dsl.model.Provision;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Planned provision says why it is reasonably required; what is given now is recorded because it is current. */
@PracticeStandard(
    rows = "H2-01",
    source = "Swindon 2022, Ongoing social care provision",
    level = Level.ERROR,
    missing = true,
    summary = "This provision in H2 does not say why it is reasonably required",
    remedy = "Add `because` and how it follows from the learning difficulty or disability; where the service is given already, say `current`.",
    why = """
        H2 holds what the child needs because of the learning difficulty or disability; the reader must see the link.
        """)
@AutoService(Rule.class)
public final class ReasonForH2NotSaid extends Rule<Provision> {

    @Override
    protected void check(Provision provision, Report report) {
        if (Thread.section(provision).equals("H2") && !Elements.says(provision, "current") && Elements.text(provision, "because").isBlank()
                && Elements.text(provision, "statutory").isBlank() && !Thread.endsWithTheAdvice(provision)) {
            report.at(provision).saying(Elements.calledFirst(provision) + " stands in H2 and does not say why it is reasonably required")
                    .fix("Say why", report.lineUnder(provision, "because \"\""));
        }
    }
}
