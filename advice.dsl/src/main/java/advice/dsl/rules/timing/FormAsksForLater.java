// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.timing;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Trigger;
import advice.dsl.facts.When;
import advice.dsl.model.Advice;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Only where the authority's table weighs the day on the form at all. */
@PracticeStandard(
    rows = "TIM-12",
    source = "NCT, section 7 (c)",
    table = "deadline",
    level = Level.WARNING,
    summary = "The request form asks for a later day than the rule gives",
    why = """
        Whoever goes by the form alone sends the advice too late.
        """)
@AutoService(Rule.class)
public final class FormAsksForLater extends Rule<Advice> {

    @Override
    protected void check(Advice advice, Report report) {
        var facts = report.facts();
        var deadline = facts.authority().flatMap(a -> a.deadline(facts)).filter(d -> d.weighed().contains(Trigger.FORM));
        var onForm = Trigger.FORM.in(facts);
        if (deadline.isEmpty() || onForm.isEmpty() || deadline.get().computed().filter(onForm.get()::isAfter).isEmpty()) {
            return;
        }
        report.at(Elements.part(advice, "form").orElseThrow())
                .saying("The form asks for it by " + When.print(onForm.get()) + ", and by the rule it is due on "
                        + When.print(deadline.get().computed().get()))
                .remedy("The earlier day governs: " + deadline.get().rule() + ".");
    }
}
