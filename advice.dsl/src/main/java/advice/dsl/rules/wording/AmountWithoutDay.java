// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.wording;

import java.util.regex.Pattern;

import com.google.auto.service.AutoService;

import advice.dsl.facts.AgreedWording;
import advice.dsl.facts.Elements;
import advice.dsl.facts.Reading;
import advice.dsl.model.Specification;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Money and hours that stand in the text for good, not in a slot. */
@PracticeStandard(
    rows = "CAT-09",
    level = Level.SUGGESTION,
    summary = "An amount is fixed in this wording, and nothing says since when",
    remedy = "Add `from` the day since which it is so; when it changes, add a wording that `replaces` this one.",
    why = """
        Amounts change each year; an old one in a new plan is a promise that nobody meant.
        """)
@AutoService(Rule.class)
public final class AmountWithoutDay extends Rule<Specification> {

    private static final Pattern AMOUNT = Pattern.compile("£\\d+(?:\\.\\d\\d)?|\\b\\d+(?:\\.\\d+)? hours?\\b");

    @Override
    protected void check(Specification specification, Report report) {
        var agreed = AgreedWording.of(specification);
        if (agreed.from().isPresent() || Elements.parts(specification, "replaces").stream().anyMatch(p -> Reading.of(p).date("from").isPresent())) {
            return;
        }
        for (var written : agreed.texts()) {
            var hit = AMOUNT.matcher(written.text().text());
            if (hit.find()) {
                report.at(written.prose(), hit.start(), hit.end()).saying("`" + hit.group() + "` is fixed in this wording, and nothing says since when");
                return;
            }
        }
    }
}
