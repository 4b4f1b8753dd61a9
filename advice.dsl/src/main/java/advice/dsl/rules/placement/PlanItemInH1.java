// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.placement;

import com.google.auto.service.AutoService;

import advice.dsl.model.Provision;
import advice.dsl.rules.Level;
import advice.dsl.rules.Lexicon;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Words only, in the provision's own wording; one that the table moves out of H1 has that finding. */
@PracticeStandard(
    rows = "H1-11",
    source = "NCT, section 5",
    level = Level.ERROR,
    summary = "Part of another plan stands in H1",
    remedy = "Move it to H2, and say in which `plan` it stands.",
    why = """
        Visits, reviews and placements follow from a child in need, child protection or care plan, not from section 2 of the 1970 Act.
        """)
@AutoService(Rule.class)
public final class PlanItemInH1 extends Rule<Provision> {

    @Override
    protected void check(Provision provision, Report report) {
        WordsOfH2.look(provision, Lexicon.PLAN_ITEM, "is part of another plan, and stands in H1", report);
    }
}
