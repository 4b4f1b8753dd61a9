// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.aspirations;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Section;
import advice.dsl.model.Document;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** From 14. */
@PracticeStandard(
    rows = "PFA-05",
    source = {"NCT, section 3", "NCT, section 8"},
    level = Level.ERROR,
    missing = true,
    summary = "The needs to be expected as an adult are not considered",
    remedy = "Add `adulthood needs` and what is to be expected.",
    why = """
        Adult services plan years ahead; what nobody foresaw is not there on the birthday.
        """)
@AutoService(Rule.class)
public final class AnticipatedNeedsMissing extends Rule<Document> {

    @Override
    protected void check(Document document, Report report) {
        var facts = report.facts();
        if (facts.ageAsOf().filter(age -> age >= AdulthoodAreasOpen.FROM).isPresent() && facts.requires(Section.ADULTHOOD)
                && !AdulthoodAreasOpen.isAnswered(document, "needs")) {
            report.atChild().saying("The needs that " + facts.childName() + " may have as an adult are not considered")
                    .fix("Add them", report.elementAtTheEnd("adulthood needs \"\""));
        }
    }
}
