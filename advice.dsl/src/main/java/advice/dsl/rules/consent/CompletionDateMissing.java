// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.consent;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.model.Document;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;
import advice.dsl.rules.Status;

/** From final on; the date is the writer's to give. */
@PracticeStandard(
    rows = "DOC-01",
    source = "Swindon 2022, General",
    level = Level.ERROR,
    missing = true,
    due = Status.FINAL,
    summary = "The advice does not say when it was completed",
    remedy = "Add `completed` and the day under `advice`.",
    why = """
        The advice shows the child on one day; the reader must know which.
        """)
@AutoService(Rule.class)
public final class CompletionDateMissing extends Rule<Document> {

    @Override
    protected void check(Document document, Report report) {
        var facts = report.facts();
        if (facts.isAdvice() && facts.advice().filter(a -> !Elements.says(a, "completed")).isPresent()) {
            report.at(document).fix("It was completed today", report.lineUnder(facts.advice().get(), "completed " + report.today()));
        }
    }
}
