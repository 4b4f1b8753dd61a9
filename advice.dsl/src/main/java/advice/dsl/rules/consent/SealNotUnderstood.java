// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.consent;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.model.Document;
import advice.dsl.model.Seals;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** What stands among the seals and is none: somebody wrote there by hand. */
@PracticeStandard(
    level = Level.WARNING,
    mayDepart = false,
    summary = "These seals were changed by hand",
    remedy = "Take the change back, or record the agreement or the signature anew with `advice agree` or `advice sign`.",
    why = """
        A seal that cannot be read protects nothing: whether its element is still as it was agreed, nobody can say.
        """)
@AutoService(Rule.class)
public final class SealNotUnderstood extends Rule<Document> {

    @Override
    protected void check(Document document, Report report) {
        if (Elements.first(document, Seals.class).isEmpty()) {
            return;
        }
        report.facts().seals().parties().stream().flatMap(p -> p.lines().stream()).forEach(line -> {
            if (!line.unread().isEmpty()) {
                report.atKey(line.part()).saying("`" + line.unread().get(0) + "` is no seal");
            } else if (line.by().isEmpty() || line.on().isEmpty()) {
                report.atKey(line.part()).saying("This line of the seals does not say " + (line.by().isEmpty() ? "whose it is" : "on which day"));
            }
        });
    }
}
