// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.outcomes;

import java.time.Month;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.model.Outcome;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** A date in the statement is offered for `by`; a `by` that holds no date is a finding of its own. */
@PracticeStandard(
    rows = "OUT-05",
    source = {"Swindon 2022, Outcomes related to social care provision", "NCT, section 4"},
    level = Level.ERROR,
    missing = true,
    summary = "This outcome has no date by which",
    remedy = "Add `by` and the day or month, such as `by 2027-07-31`.",
    why = """
        Without a date an outcome is never late, and never reviewed.
        """)
@AutoService(Rule.class)
public final class OutcomeWithoutDate extends Rule<Outcome> {

    private static final Pattern BY = Pattern.compile("\\b[Bb]y (?:(?:the )?(?:end of )?)?(?:(\\d{1,2})(?:st|nd|rd|th)? )?("
            + Stream.of(Month.values()).map(m -> m.name().charAt(0) + m.name().substring(1).toLowerCase(Locale.ROOT)).collect(Collectors.joining("|"))
            + ") (20\\d\\d)\\b");

    @Override
    protected void check(Outcome outcome, Report report) {
        if (Elements.says(outcome, "by")) {
            return;
        }
        var breach = report.at(outcome).saying(Elements.calledFirst(outcome) + " has no date by which it is to be met");
        var said = BY.matcher(Elements.statementText(outcome));
        if (said.find()) {
            var month = Month.valueOf(said.group(2).toUpperCase(Locale.ROOT)).getValue();
            var date = said.group(3) + (month < 10 ? "-0" : "-") + month
                    + (said.group(1) == null ? "" : (said.group(1).length() < 2 ? "-0" : "-") + said.group(1));
            breach.fix("By " + date + ", as it says", report.lineUnder(outcome, "by " + date));
        }
    }
}
