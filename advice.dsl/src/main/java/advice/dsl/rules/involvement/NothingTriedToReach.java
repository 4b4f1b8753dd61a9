// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.involvement;

import java.util.regex.Pattern;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Reading;
import advice.dsl.model.Element;
import advice.dsl.model.Engagement;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Of somebody who took no part at all; a day or a sentence that holds days tells what was tried. */
@PracticeStandard(
    rows = "INV-07",
    source = "Swindon 2022, Involvement",
    level = Level.ERROR,
    missing = true,
    summary = "Somebody took no part, and what was tried is not told",
    remedy = "Add `tried` and each attempt with its day.",
    why = """
        Did not engage may mean that a letter went to an old address.
        """)
@AutoService(Rule.class)
public final class NothingTriedToReach extends Rule<Engagement> {

    private static final Pattern DAY = Pattern.compile("\\d");

    @Override
    protected void check(Engagement engagement, Report report) {
        var line = Reading.of(engagement);
        if (!line.has("none") || line.date("tried").isPresent() || line.texts("tried").stream().anyMatch(t -> DAY.matcher(t).find())) {
            return;
        }
        var breach = report.atKeyword(engagement);
        var who = line.named("by", Element.class).stream().map(Element::getName).findFirst();
        breach.saying(who.orElse("Somebody") + " took no part, and what was tried, and when, is not told");
        if (!line.has("tried")) {
            breach.fix("Add what was tried", report.after(engagement, " tried \"\""));
        }
    }
}
