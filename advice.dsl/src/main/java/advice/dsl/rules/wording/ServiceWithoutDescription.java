// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.wording;

import java.util.regex.Pattern;

import com.google.auto.service.AutoService;

import advice.dsl.facts.AgreedWording;
import advice.dsl.facts.Elements;
import advice.dsl.model.Specification;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** A line for a reader who has not heard of it, and what the letters of each name in the text stand for; a name that is the service's own is described by that line. */
@PracticeStandard(
    rows = "CAT-08",
    level = Level.WARNING,
    summary = "This service is not explained",
    remedy = "Add `about` and one line on what it does.",
    why = """
        The line goes into the glossary of every advice that takes the wording; without it the name says nothing.
        """)
@AutoService(Rule.class)
public final class ServiceWithoutDescription extends Rule<Specification> {

    private static final Pattern LETTERS = Pattern.compile("\\b[A-Z]{2,}\\b");

    @Override
    protected void check(Specification specification, Report report) {
        var agreed = AgreedWording.of(specification);
        if (agreed.about().isBlank()) {
            var breach = report.at(specification).saying("Nothing says what the service does");
            if (!Elements.says(specification, "about")) {
                breach.fix("Add `about`", report.lineUnder(specification, "about \"\""));
            }
        }
        var own = String.join(" ", agreed.service(), agreed.variant(), agreed.provider(), agreed.about());
        for (var written : agreed.texts()) {
            LETTERS.matcher(written.text().text()).results().filter(hit -> !own.contains(hit.group()) && !agreed.expansions().containsKey(hit.group()))
                    .findFirst().ifPresent(hit -> report.at(written.prose(), hit.start(), hit.end()).saying("`" + hit.group() + "` is not explained")
                            .remedy("Add `expands` the letters `as` what they stand for."));
        }
    }
}
