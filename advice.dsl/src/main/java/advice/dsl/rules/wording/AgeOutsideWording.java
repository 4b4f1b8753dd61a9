// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.wording;

import com.google.auto.service.AutoService;

import advice.dsl.facts.AgeAtStart;
import advice.dsl.facts.Elements;
import advice.dsl.facts.When;
import advice.dsl.model.Provision;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** The age on the day it starts, or on completion where it runs already; an end after the age is reached counts too. */
@PracticeStandard(
    rows = "PROV-16",
    source = "Swindon 2022, Appendix: suggested specifications for ongoing social care provisions",
    level = Level.WARNING,
    summary = "The agreed wording is not for this age",
    why = """
        The service closes to a young person at the age that the wording names; the plan would promise what is not given.
        """)
@AutoService(Rule.class)
public final class AgeOutsideWording extends Rule<Provision> {

    @Override
    protected void check(Provision provision, Report report) {
        var facts = report.facts();
        var filled = facts.filled(provision);
        var child = AgeAtStart.of(provision, facts);
        if (filled.isEmpty() || child.isEmpty()) {
            return;
        }
        var agreed = filled.get().agreed();
        var end = Elements.reading(provision, "ends").date().map(When::first);
        child.get().closes(agreed).ifPresent(birthday -> {
            var limit = child.get().limit(agreed).orElseThrow();
            if (child.get().isTooOldFor(agreed)) {
                report.at(SlotLine.name(provision)).saying(facts.childName() + " is " + child.get().years()
                        + " when this starts, and the wording is for those under " + limit)
                        .remedy("Choose another service, or correct the date of birth or the start.");
            } else if (end.filter(e -> !e.isBefore(birthday)).isPresent()) {
                report.at(SlotLine.name(provision)).saying(facts.childName() + " turns " + limit + " on " + When.print(birthday)
                        + ", before this ends, and the wording is for those under " + limit)
                        .remedy("Let it end before that day, and say what follows.");
            }
        });
        if (child.get().isPastSchoolStart(agreed)) {
            report.at(SlotLine.name(provision)).saying(facts.childName() + " is of school age when this starts, and the wording ends with the start of school")
                    .remedy("Choose another service, or correct the date of birth or the start.");
        }
    }
}
