// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.privacy;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Reading;
import advice.dsl.model.Advice;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;
import advice.dsl.rules.Status;

/** Once it is sent. Closing advice has two recipients of its own, which is another standard. */
@PracticeStandard(
    rows = "SHARE-15",
    source = {"Swindon 2022, Social care information", "Swindon 2022, Use and consideration of EHCPs"},
    level = Level.WARNING,
    missing = true,
    summary = "Nothing says to whom the advice was sent",
    remedy = "Add `to` and the recipient, such as the SEND Service.",
    why = """
        What was shared with whom has to be told when the family asks.
        """)
@AutoService(Rule.class)
public final class RecipientNotRecorded extends Rule<Advice> {

    @Override
    protected void check(Advice advice, Report report) {
        var submitted = Elements.part(advice, "submitted");
        if (report.facts().purpose().equals("closure") || submitted.isEmpty() && !report.facts().status().isAtLeast(Status.SUBMITTED)) {
            return;
        }
        if (submitted.isEmpty()) {
            report.atKeyword(advice).saying("The advice is said to be sent, and nothing says when and to whom")
                    .remedy("Add `submitted` the day `to` the recipient.");
        } else if (Reading.of(submitted.get()).texts("to").stream().allMatch(String::isBlank)) {
            report.at(submitted.get());
        }
    }
}
