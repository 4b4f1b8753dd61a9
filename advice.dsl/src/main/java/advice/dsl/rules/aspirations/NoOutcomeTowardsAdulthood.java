// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.aspirations;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.model.Document;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** From 14: some outcome works towards an aspiration in one of the four areas, or `adulthood none because`. */
@PracticeStandard(
    rows = "PFA-07",
    source = "Swindon 2022, Outcomes related to social care provision",
    level = Level.WARNING,
    missing = true,
    summary = "No outcome leads towards adult life",
    remedy = "Let an outcome be `towards` an aspiration that has an `area`, or say `adulthood none because` and why not yet.",
    why = """
        From 14 each year that leads nowhere is one less in which to learn.
        """)
@AutoService(Rule.class)
public final class NoOutcomeTowardsAdulthood extends Rule<Document> {

    @Override
    protected void check(Document document, Report report) {
        var facts = report.facts();
        var thread = facts.thread();
        if (thread.outcomes().isEmpty() || facts.ageAsOf().filter(age -> age >= AdulthoodAreasOpen.FROM).isEmpty()
                || AdulthoodAreasOpen.isAnswered(document, "none")
                || thread.outcomes().stream().flatMap(o -> thread.aimsOf(o).stream()).anyMatch(a -> !Elements.reading(a, "area").wholePhrase().isBlank())) {
            return;
        }
        report.atChild().saying(facts.childName() + " is " + facts.ageAsOf().get() + ", and no outcome works towards an aspiration for adult life");
    }
}
