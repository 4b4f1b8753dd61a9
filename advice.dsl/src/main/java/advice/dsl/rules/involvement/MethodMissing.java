// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.involvement;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Reading;
import advice.dsl.facts.Section;
import advice.dsl.model.Document;
import advice.dsl.model.Method;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** One item of any kind, or the reason why there is none. */
@PracticeStandard(
    rows = "INV-03",
    source = "Swindon 2022, Involvement",
    level = Level.ERROR,
    missing = true,
    summary = "The advice does not say how it came about",
    remedy = "Add each `method`: direct work, reports, conversations; or `method none because`.",
    why = """
        A judgement whose ground nobody can see is an opinion.
        """)
@AutoService(Rule.class)
public final class MethodMissing extends Rule<Document> {

    @Override
    protected void check(Document document, Report report) {
        var methods = Elements.all(document, Method.class);
        if (report.facts().requires(Section.METHOD) && (methods.isEmpty() || methods.stream().map(Reading::of)
                .allMatch(m -> m.has("none") && m.text("because").isBlank() && m.text("none").isBlank()))) {
            report.at(document);
        }
    }
}
