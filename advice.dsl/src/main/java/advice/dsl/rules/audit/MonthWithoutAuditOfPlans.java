// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.audit;

import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Audit;
import advice.dsl.model.Profile;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** From the first audit of plans that is recorded to the month before today. */
@PracticeStandard(
    rows = "QA-03",
    source = "Swindon 2022, Quality assurance framework",
    level = Level.SUGGESTION,
    summary = "In a month the use of plans was not audited",
    remedy = "Add `audit plans on` its day.",
    why = """
        Whether plans are used is looked at each month; a gap hides the month in which they were not.
        """)
@AutoService(Rule.class)
public final class MonthWithoutAuditOfPlans extends Rule<Profile> {

    @Override
    protected void check(Profile profile, Report report) {
        var audited = Audit.in(profile).stream().filter(Audit::ofPlans).flatMap(a -> a.on().stream()).map(YearMonth::from).collect(Collectors.toCollection(TreeSet::new));
        if (audited.isEmpty()) {
            return;
        }
        var missing = new ArrayList<String>();
        for (var month = audited.first(); month.isBefore(YearMonth.from(report.today())); month = month.plusMonths(1)) {
            if (!audited.contains(month)) {
                missing.add(month.getMonth().getDisplayName(TextStyle.FULL, Locale.UK) + " " + month.getYear());
            }
        }
        if (!missing.isEmpty()) {
            report.at(profile).saying("The use of plans was not audited in " + Report.listed(missing, "and"));
        }
    }
}
