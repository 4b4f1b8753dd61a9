// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.audit;

import java.time.LocalDate;
import java.time.Month;
import java.util.TreeSet;
import java.util.stream.Collectors;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Audit;
import advice.dsl.facts.Elements;
import advice.dsl.facts.Reading;
import advice.dsl.facts.When;
import advice.dsl.model.Profile;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** For each school year with an audit, once its September is over. */
@PracticeStandard(
    rows = "QA-05",
    source = "Swindon 2022, Quality assurance framework",
    level = Level.SUGGESTION,
    summary = "No summary of the year's audits was given in September",
    remedy = "Add `summary on` its day in September `to` the boards.",
    why = """
        The boards can act on what a whole year shows, and on nothing that they do not see.
        """)
@AutoService(Rule.class)
public final class YearWithoutSummary extends Rule<Profile> {

    @Override
    protected void check(Profile profile, Report report) {
        var years = Audit.in(profile).stream().flatMap(a -> a.on().stream()).map(YearWithoutSummary::endOf).collect(Collectors.toCollection(TreeSet::new));
        var given = Elements.parts(profile, "summary").stream().flatMap(p -> Reading.of(p).date("on").stream()).map(When::first)
                .filter(day -> day.getMonth() == Month.SEPTEMBER).map(LocalDate::getYear).toList();
        years.stream().filter(year -> !given.contains(year) && report.today().isAfter(LocalDate.of(year, 9, 30)))
                .forEach(year -> report.at(profile).saying("No summary of the audits up to August " + year + " was given in September " + year));
    }

    /** The year in which the school year of a day ends; it ends with August. */
    private static int endOf(LocalDate day) {
        return day.getMonthValue() > 8 ? day.getYear() + 1 : day.getYear();
    }
}
