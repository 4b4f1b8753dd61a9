// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.consent;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.SealBlock.Act;
import advice.dsl.model.Document;
import advice.dsl.model.Seals;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** By the seals of those who signed. Nobody signs for another, so there is no fix. */
@PracticeStandard(
    rows = "SIGN-08",
    source = {"Swindon 2022, Social care advice", "NCT, section 7 (f)"},
    level = Level.ERROR,
    mayDepart = false,
    summary = "This was changed after the advice was signed",
    remedy = "Show the change to whoever signed; they sign again with `advice sign`.",
    why = """
        A signature answers for the words that stood there on that day.
        What is changed afterwards nobody has looked at.
        """)
@AutoService(Rule.class)
public final class ChangedAfterSignature extends Rule<Document> {

    @Override
    protected void check(Document document, Report report) {
        if (Elements.first(document, Seals.class).isPresent()) {
            SinceSealed.report(Act.SIGNED, report, (breach, seen) -> { });
        }
    }
}
