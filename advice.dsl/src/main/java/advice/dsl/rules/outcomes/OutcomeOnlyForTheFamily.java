// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.outcomes;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Reading;
import advice.dsl.model.Child;
import advice.dsl.model.Element;
import advice.dsl.model.Outcome;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Where `benefits` names the family alone. */
@PracticeStandard(
    rows = "OUT-16",
    source = "NCT, section 4",
    level = Level.WARNING,
    summary = "Only the family's life is different by this outcome",
    remedy = "Say what the child gains by it, and name the child under `benefits`.",
    why = """
        The plan is the child's; what helps the parents belongs in it for what that does for the child.
        """)
@AutoService(Rule.class)
public final class OutcomeOnlyForTheFamily extends Rule<Outcome> {

    @Override
    protected void check(Outcome outcome, Report report) {
        Elements.part(outcome, "benefits").ifPresent(line -> {
            var benefits = Reading.of(line);
            if (benefits.has("family") && benefits.named(Child.class).isEmpty()) {
                var child = report.facts().child().map(Element::getName);
                var breach = report.at(line).saying(Elements.calledFirst(outcome) + " says only what is different for the family");
                child.ifPresent(name -> breach.fix("It benefits " + name + " too", report.replacing(line, "benefits " + name + ", family")));
            }
        });
    }
}
