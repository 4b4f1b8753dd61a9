// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.involvement;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Reading;
import advice.dsl.model.Document;
import advice.dsl.model.Nothing;
import advice.dsl.model.Professional;
import advice.dsl.model.Professionals;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Information; those involved now or soon, with contacts if possible, or that there are none. */
@PracticeStandard(
    rows = "INFO-07",
    source = "Swindon 2022, Social care information",
    about = "information",
    level = Level.WARNING,
    missing = true,
    summary = "The professionals involved are not listed",
    remedy = "Add each `professional`, or `professionals none`.",
    why = """
        Whoever coordinates the plan has to know whom to ask next.
        """)
@AutoService(Rule.class)
public final class ProfessionalsNotListed extends Rule<Document> {

    @Override
    protected void check(Document document, Report report) {
        var listed = Elements.all(document, Professional.class);
        if (listed.isEmpty() && Elements.first(document, Professionals.class).isEmpty()
                && Elements.all(document, Nothing.class).stream().map(Reading::of).noneMatch(r -> r.has("professionals"))) {
            report.at(document).fix("Say that there is none", report.elementAtTheEnd("professionals none"));
        }
        for (var professional : listed) {
            if (Reading.of(professional).text("contact").isBlank()) {
                report.atKeyword(professional).level(Level.SUGGESTION)
                        .saying("How " + name(professional) + " is reached is not said")
                        .remedy("Add `contact`, be it `contact \"not known\"`; it is never printed.")
                        .fix("Add a contact", report.after(professional, " contact \"\""));
            }
        }
    }

    private static String name(Professional professional) {
        var name = Elements.statementText(professional);
        return name.isBlank() ? "this professional" : name;
    }
}
