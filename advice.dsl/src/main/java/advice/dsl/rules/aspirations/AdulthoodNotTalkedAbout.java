// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.aspirations;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Reading;
import advice.dsl.model.Document;
import advice.dsl.model.Method;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** From 14, where the young person is not open. Without any method that is what is missing. */
@PracticeStandard(
    rows = "PFA-04",
    source = "Swindon 2022, Social care advice",
    level = Level.WARNING,
    missing = true,
    summary = "No direct work was about adult life",
    remedy = "Add `for adulthood` to the `method` by which it was done.",
    why = """
        What a young person wants at 25 is asked at 14, or it is not asked in time.
        """)
@AutoService(Rule.class)
public final class AdulthoodNotTalkedAbout extends Rule<Document> {

    @Override
    protected void check(Document document, Report report) {
        var facts = report.facts();
        var methods = Elements.all(document, Method.class).stream().map(Reading::of).toList();
        if (facts.open().orElse(true) || facts.kind().equals("information") || methods.isEmpty()
                || facts.ageAsOf().filter(age -> age >= AdulthoodAreasOpen.FROM).isEmpty()
                || methods.stream().anyMatch(m -> m.has("adulthood") || m.has("none"))) {
            return;
        }
        report.atChild().saying("Nothing shows that adult life was talked about with " + facts.childName() + ", who is " + facts.ageAsOf().get());
    }
}
