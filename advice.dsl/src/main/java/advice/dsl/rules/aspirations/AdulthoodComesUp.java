// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.aspirations;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Section;
import advice.dsl.model.Child;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** The authority's table of preparation says when. */
@PracticeStandard(
    rows = "PFA-09",
    source = {"Swindon 2022, Views, interests and aspirations", "NCT, section 4"},
    table = "preparation",
    level = Level.SUGGESTION,
    summary = "Preparation for adulthood is due before the next review",
    remedy = "Nothing is to be done now; plan for it.",
    why = """
        What has to be asked then can be asked in good time.
        """)
@AutoService(Rule.class)
public final class AdulthoodComesUp extends Rule<Child> {

    @Override
    protected void check(Child child, Report report) {
        var facts = report.facts();
        if (Section.ASPIRATIONS.isNotBegun(facts)) {
            return;
        }
        facts.authority().stream().flatMap(a -> a.preparation(facts).stream()).filter(p -> p.asked().contains("remark")).findFirst()
                .filter(p -> facts.born().isPresent()).ifPresent(p -> report.at(child)
                        .saying(p.row().because().isBlank() ? facts.childName() + " comes to the age of preparing for adulthood before the next review"
                                : p.row().because())
                        .citing(p.row().source()));
    }
}
