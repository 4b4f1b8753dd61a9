// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.aspirations;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Section;
import advice.dsl.model.Document;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** At an annual review from 14; the needs to be expected are asked for by another standard. */
@PracticeStandard(
    rows = "PFA-08",
    source = "NCT, section 8",
    about = "annual review",
    level = Level.ERROR,
    missing = true,
    summary = "The provision that prepares for adult life is not considered",
    remedy = "Add `adulthood provision` and what was considered.",
    why = """
        At the review before each birthday somebody must ask what will be needed after it.
        """)
@AutoService(Rule.class)
public final class AdulthoodProvisionMissing extends Rule<Document> {

    @Override
    protected void check(Document document, Report report) {
        var facts = report.facts();
        if (facts.requires(Section.ADULTHOOD) && !Section.ADULTHOOD.isNotBegun(facts)
                && facts.ageAsOf().filter(age -> age >= AdulthoodAreasOpen.FROM).isPresent()
                && !AdulthoodAreasOpen.isAnswered(document, "provision") && !AdulthoodAreasOpen.isAnswered(document, "none")) {
            report.atChild().saying("The provision that prepares " + facts.childName() + " for adult life is not considered")
                    .fix("Add it", report.elementAtTheEnd("adulthood provision \"\""));
        }
    }
}
