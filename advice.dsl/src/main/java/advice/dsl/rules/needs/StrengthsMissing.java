// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.needs;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Section;
import advice.dsl.model.Document;
import advice.dsl.model.Strength;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** At least one, beside the needs. */
@PracticeStandard(
    rows = "NEED-01",
    source = "Swindon 2022, Assessment of need",
    level = Level.WARNING,
    missing = true,
    summary = "No strength is told",
    remedy = "Add `strength` and what the child or the family does well, or `no strengths because`.",
    why = """
        A child is more than what is hard; and support that builds on a strength works better.
        """)
@AutoService(Rule.class)
public final class StrengthsMissing extends Rule<Document> {

    @Override
    protected void check(Document document, Report report) {
        if (report.facts().requires(Section.STRENGTHS) && !Section.STRENGTHS.isIn(report.facts())) {
            var breach = report.atChild();
            if (Elements.first(document, Strength.class).isEmpty()) {
                breach.fix("Add a strength", report.elementAtTheEnd("strength\n    \"\""));
            }
        }
    }
}
