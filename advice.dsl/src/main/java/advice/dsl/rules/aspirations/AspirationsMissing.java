// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.aspirations;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Reading;
import advice.dsl.facts.Section;
import advice.dsl.model.Aspiration;
import advice.dsl.model.Document;
import advice.dsl.model.Nothing;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** At least one, or that they were asked about and none given. */
@PracticeStandard(
    rows = "ASP-01",
    source = {"Swindon 2022, Views, interests and aspirations", "NCT, section 2", "NCT, section 3"},
    level = Level.ERROR,
    missing = true,
    summary = "The advice holds no aspiration",
    remedy = "Add an `aspiration by` the child, or `no aspirations because`.",
    why = """
        Outcomes lead somewhere only when somebody has said where.
        """)
@AutoService(Rule.class)
public final class AspirationsMissing extends Rule<Document> {

    @Override
    protected void check(Document document, Report report) {
        var facts = report.facts();
        if (!facts.requires(Section.ASPIRATIONS) || !Elements.all(document, Aspiration.class).isEmpty()
                || Elements.all(document, Nothing.class).stream().map(Reading::of).anyMatch(r -> r.has("aspirations"))) {
            return;
        }
        var breach = report.atChild().fix("Say that none was given, and why", report.elementAtTheEnd("no aspirations because \"\""));
        if (facts.requires(Section.ADULTHOOD) && Section.ADULTHOOD.isNotBegun(facts)) {
            facts.child().flatMap(child -> Elements.part(child, "born")).ifPresent(born ->
                    breach.with(born, facts.childName() + " is " + facts.ageAsOf().orElse(0) + ", so each area of adult life is asked about too"));
        }
    }
}
