// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.involvement;

import java.util.ArrayList;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Reading;
import advice.dsl.facts.Section;
import advice.dsl.model.Document;
import advice.dsl.model.SectionTwo;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Yes or no, what came of it, and why; either answer will do. */
@PracticeStandard(
    rows = "INV-17",
    source = "Swindon 2022, Social care advice",
    level = Level.ERROR,
    missing = true,
    mayDepart = false,
    summary = "Whether section 2 of the 1970 Act was considered is not answered",
    remedy = "Write `section 2 considered yes`, then `eligible on` which day or `not eligible`, and `because` why.",
    why = """
        The Chronically Sick and Disabled Persons Act gives a right to services; a child loses it when nobody asks.
        """)
@AutoService(Rule.class)
public final class SectionTwoNotConsidered extends Rule<Document> {

    @Override
    protected void check(Document document, Report report) {
        if (!report.facts().requires(Section.SECTION_TWO)) {
            return;
        }
        var asked = Elements.first(document, SectionTwo.class);
        if (asked.isEmpty()) {
            var needs = report.facts().thread().needs();
            var question = "section 2 considered because \"\"";
            report.at(document).fix("Begin the answer", needs.isEmpty() ? report.elementAtTheEnd(question)
                    : report.elementAfter(needs.get(needs.size() - 1), question));
            return;
        }
        var line = Reading.of(asked.get());
        var missing = new ArrayList<String>();
        if (!line.has("yes") && !line.has("no")) {
            missing.add("whether it was considered");
        }
        if (line.has("yes") && !line.has("eligible") && !line.has("not")) {
            missing.add("what came of it");
        }
        if (line.text("because").isBlank()) {
            missing.add("why");
        }
        if (!missing.isEmpty()) {
            var breach = report.at(asked.get()).saying("The answer on section 2 of the 1970 Act does not say " + Report.listed(missing, "and"));
            if (!line.has("because")) {
                breach.fix("Add why", report.afterHeader(asked.get(), " because \"\""));
            }
        }
    }
}
