// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.consent;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Reading;
import advice.dsl.facts.When;
import advice.dsl.model.Approval;
import advice.dsl.model.Element;
import advice.dsl.model.Oversight;
import advice.dsl.model.Quality;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Oversight, quality check and approval alike; the day of completion itself is allowed. */
@PracticeStandard(
    rows = "SIGN-06",
    source = {"Swindon 2022, Social care advice", "NCT, section 7 (f)"},
    level = Level.ERROR,
    summary = "The signature does not come between completion and submission",
    remedy = "Sign on the day of completion or later, and submit no earlier than that.",
    why = """
        Who signs before the text is finished has signed something else.
        """)
@AutoService(Rule.class)
public final class SignedOutOfOrder extends Rule<Element> {

    @Override
    protected void check(Element element, Report report) {
        if (!(element instanceof Oversight || element instanceof Quality || element instanceof Approval)) {
            return;
        }
        var signed = Reading.of(element).date("on").map(When::first);
        var completed = report.facts().completed();
        var submitted = report.facts().day("submitted");
        if (signed.isEmpty()) {
            return;
        }
        if (completed.filter(signed.get()::isBefore).isPresent()) {
            report.at(element).saying("Signed on " + When.print(signed.get()) + ", before the advice was completed on " + When.print(completed.get()));
        } else if (submitted.filter(signed.get()::isAfter).isPresent()) {
            report.at(element).saying("Signed on " + When.print(signed.get()) + ", after the advice was submitted on " + When.print(submitted.get()));
        }
    }
}
