// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.route;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Reading;
import advice.dsl.model.Advice;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Each line `family names`. */
@PracticeStandard(
    rows = "PATH-05",
    source = {"Swindon 2022, Education Health Care Needs Assessment (including re-assessment)",
        "Swindon 2022, Annual Review"},
    level = Level.WARNING,
    missing = true,
    summary = "A service that the family names was neither asked nor left out for a reason",
    remedy = "Add `asked` and the day, or `not because` and why.",
    why = """
        The family names who knows the child; who is passed over without a word will not be named again.
        """)
@AutoService(Rule.class)
public final class FamilysServiceNotAsked extends Rule<Advice> {

    @Override
    protected void check(Advice advice, Report report) {
        for (var line : Elements.parts(advice, "family")) {
            var named = Reading.of(line);
            if (named.texts("names").isEmpty() || named.date("asked").isPresent() || named.has("not") && !named.text("because").isBlank()) {
                continue;
            }
            report.at(line).saying(named.has("not") ? "Why `" + named.text("names") + "` was not asked is not said"
                    : "The family names `" + named.text("names") + "`, and nothing says that it was asked");
        }
    }
}
