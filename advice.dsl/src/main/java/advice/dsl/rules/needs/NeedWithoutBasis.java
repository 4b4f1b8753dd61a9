// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.needs;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Thread;
import advice.dsl.facts.Thread.Disposition;
import advice.dsl.model.Need;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Needs in section D; the Care Act from the 18th birthday only. */
@PracticeStandard(
    rows = "NEED-18",
    source = "NCT, section 4",
    level = Level.WARNING,
    missing = true,
    summary = "This need does not name the law it stands on",
    remedy = "Add `basis section 2`, `basis section 17` or, from 18, `basis Care Act`.",
    why = """
        The law decides whether the provision is owed, and in which section of the plan it stands.
        """)
@AutoService(Rule.class)
public final class NeedWithoutBasis extends Rule<Need> {

    @Override
    protected void check(Need need, Report report) {
        if (Thread.disposition(need) != Disposition.SECTION_D) {
            return;
        }
        var basis = Elements.reading(need, "basis").wholePhrase();
        if (basis.isBlank()) {
            report.at(need).saying(Elements.calledFirst(need) + " does not name the law it stands on")
                    .fix("Section 2 of the 1970 Act", report.lineUnder(need, "basis section 2"))
                    .fix("Section 17 of the Children Act 1989", report.lineUnder(need, "basis section 17"));
        } else if (basis.equals("care act") && report.facts().ageAsOf().filter(age -> age < 18).isPresent()) {
            report.at(Elements.part(need, "basis").orElseThrow()).saying("The Care Act applies from 18, and " + report.facts().childName() + " is "
                    + report.facts().ageAsOf().get()).remedy("Say `basis section 2` or `basis section 17`.");
        }
    }
}
