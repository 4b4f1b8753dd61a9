// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.audit;

import java.time.format.TextStyle;
import java.util.Locale;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Audit;
import advice.dsl.facts.Elements;
import advice.dsl.model.Profile;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Of advices, by the months that the profile names. */
@PracticeStandard(
    rows = "QA-02",
    source = "Swindon 2022, Quality assurance framework",
    level = Level.SUGGESTION,
    summary = "This audit was not in a month of audits",
    why = """
        Audits that come when they are due can be compared from year to year.
        """)
@AutoService(Rule.class)
public final class AuditInAnotherMonth extends Rule<Profile> {

    @Override
    protected void check(Profile profile, Report report) {
        var months = Elements.reading(profile, "audits").phrases().stream().map(words -> words.substring(words.lastIndexOf(' ') + 1)).toList();
        for (var audit : Audit.in(profile)) {
            var month = audit.on().map(day -> day.getMonth().getDisplayName(TextStyle.FULL, Locale.UK));
            if (!audit.ofPlans() && !months.isEmpty() && month.filter(m -> !months.contains(m.toLowerCase(Locale.ROOT))).isPresent()) {
                report.at(audit.written()).saying("This audit was in " + month.get() + "; the months of audits are " + Report.listed(months.stream()
                        .map(m -> Character.toUpperCase(m.charAt(0)) + m.substring(1)).toList(), "and"));
            }
        }
    }
}
