// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.consent;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.When;
import advice.dsl.model.Advice;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;
import advice.dsl.rules.Status;

/** Once it is sent. Child and family see the text that is sent: completed, and before anybody else has it. */
@PracticeStandard(
    rows = "CON-09",
    source = "NCT, section 7 (e)",
    level = Level.ERROR,
    missing = true,
    summary = "The final advice was not shown to child and family before it was sent",
    remedy = "Add `shown` the day `to child and family`; it comes after completion and before `submitted`.",
    why = """
        It is about them, and once it is with others they cannot correct it.
        """)
@AutoService(Rule.class)
public final class FinalTextNotShown extends Rule<Advice> {

    @Override
    protected void check(Advice advice, Report report) {
        var facts = report.facts();
        var submitted = Elements.part(advice, "submitted");
        if (submitted.isEmpty() && !facts.status().isAtLeast(Status.SUBMITTED)) {
            return;
        }
        var shown = facts.day("shown");
        var sent = facts.day("submitted");
        if (shown.isEmpty()) {
            submitted.map(report::atKey).orElseGet(() -> report.atKeyword(advice))
                    .saying("The advice is sent, and nothing says when it was shown to child and family");
        } else if (sent.filter(shown.get()::isAfter).isPresent()) {
            report.at(Elements.part(advice, "shown").orElseThrow())
                    .saying("The advice was sent on " + When.print(sent.get()) + " and shown to child and family only on " + When.print(shown.get()));
        } else if (facts.completed().filter(shown.get()::isBefore).isPresent()) {
            report.at(Elements.part(advice, "shown").orElseThrow()).saying("What was shown on " + When.print(shown.get())
                    + " was not the final advice, which was completed on " + When.print(facts.completed().get()));
        }
    }
}
