// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.consent;

import java.util.HashMap;
import java.util.List;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Party;
import advice.dsl.facts.SealBlock.Act;
import advice.dsl.model.Document;
import advice.dsl.model.Seals;
import advice.dsl.rules.Fix.Edit;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** By the seals of those who agreed: words and links count, layout, comments and order do not. */
@PracticeStandard(
    rows = "CON-07",
    source = {"Swindon 2022, Social care advice", "NCT, section 4"},
    level = Level.WARNING,
    summary = "This was changed after the family agreed",
    remedy = "Go through it with them again, and record that they agree to it as it stands now.",
    why = """
        People agree to words that they have read or heard.
        What is changed afterwards goes out in their name although they have never seen it.
        """)
@AutoService(Rule.class)
public final class ChangedAfterAgreement extends Rule<Document> {

    @Override
    protected void check(Document document, Report report) {
        if (Elements.first(document, Seals.class).isPresent()) {
            var everything = new HashMap<Party, List<Edit>>();
            SinceSealed.report(Act.AGREED, report, (breach, seen) -> SinceSealed.agreeAgain(breach, seen, everything, report));
        }
    }
}
