// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.wording;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

import com.google.auto.service.AutoService;

import advice.dsl.facts.AgreedWording;
import advice.dsl.facts.Passage.Kind;
import advice.dsl.facts.WordingText;
import advice.dsl.facts.WordingText.Slot;
import advice.dsl.model.Specification;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Neither wording nor timing has a slot for a day, a month, a season or a year. One whose source prints no timing says so with its reason. */
@PracticeStandard(
    rows = "CAT-06",
    level = Level.WARNING,
    summary = "This wording asks for no day on which it starts, ends or is reviewed",
    remedy = "Add a slot such as `[date as review]` to its timing.",
    why = """
        Help without a day is help that nobody can ask for; "reviewed annually" names no day.
        """)
@AutoService(Rule.class)
public final class WordingWithoutDay extends Rule<Specification> {

    private static final Set<WordingText.Kind> OF_A_DAY = EnumSet.of(WordingText.Kind.DATE, WordingText.Kind.DATES, WordingText.Kind.YEAR,
            WordingText.Kind.SEASON, WordingText.Kind.MONTH, WordingText.Kind.MONTH_OR_SEASON);

    @Override
    protected void check(Specification specification, Report report) {
        var agreed = AgreedWording.of(specification);
        if (agreed.wording().text().isBlank() || agreed.hasNoTiming() || agreed.slots().values().stream().map(Slot::kind).anyMatch(OF_A_DAY::contains)) {
            return;
        }
        report.at(specification).saying(agreed.timing().text().toLowerCase(Locale.ROOT).contains("reviewed annually")
                ? "This wording is reviewed annually, and asks for no day" : "This wording asks for no day on which it starts, ends or is reviewed");
    }
}
