// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.audit;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Audit;
import advice.dsl.model.Profile;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Of whatever kind, once its day is past. */
@PracticeStandard(
    rows = "QA-04",
    source = "Swindon 2022, Quality assurance framework",
    level = Level.SUGGESTION,
    summary = "Nothing says that this audit was sent in",
    remedy = "Add `sent` the day on which it went to the advice mailbox.",
    why = """
        What one service learns helps the others only when somebody gathers it.
        """)
@AutoService(Rule.class)
public final class AuditNotSent extends Rule<Profile> {

    @Override
    protected void check(Profile profile, Report report) {
        Audit.in(profile).stream().filter(a -> a.sent().isEmpty() && a.on().filter(report.today()::isAfter).isPresent())
                .forEach(a -> report.at(a.written()).fix("It was sent today", report.after(a.written(), " sent " + report.today())));
    }
}
