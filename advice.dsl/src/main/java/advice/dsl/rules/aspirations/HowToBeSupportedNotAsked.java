// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.aspirations;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Reading;
import advice.dsl.facts.Section;
import advice.dsl.model.Aspiration;
import advice.dsl.model.Document;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** From 14, once for the document. */
@PracticeStandard(
    rows = "PFA-03",
    source = "Swindon 2022, Views, interests and aspirations",
    level = Level.ERROR,
    missing = true,
    summary = "The advice does not say how the young person wants to be supported",
    remedy = "Add `supported by` to an aspiration, or `adulthood support`.",
    why = """
        Support that comes in a way a young person cannot bear is not taken up.
        """)
@AutoService(Rule.class)
public final class HowToBeSupportedNotAsked extends Rule<Document> {

    @Override
    protected void check(Document document, Report report) {
        var facts = report.facts();
        if (facts.ageAsOf().filter(age -> age >= AdulthoodAreasOpen.FROM).isEmpty() || !facts.requires(Section.ADULTHOOD)
                || Section.ADULTHOOD.isNotBegun(facts)
                || AdulthoodAreasOpen.isAnswered(document, "support")
                || Elements.all(document, Aspiration.class).stream().flatMap(a -> Elements.parts(a, "supported").stream())
                        .anyMatch(part -> !Reading.of(part).text("by").isBlank())) {
            return;
        }
        report.atChild().saying("The advice does not say how " + facts.childName() + " wants to be supported")
                .fix("Add how", report.elementAtTheEnd("adulthood support \"\""));
    }
}
