// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.placement;

import com.google.auto.service.AutoService;

import advice.dsl.model.Provision;
import advice.dsl.rules.Level;
import advice.dsl.rules.Lexicon;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Words only; from the 18th birthday the table moves everything out of H1, which is a standard of its own. */
@PracticeStandard(
    rows = "H2-06",
    source = "NCT, section 5",
    level = Level.ERROR,
    summary = "Support under the Care Act stands in H1",
    remedy = "Move it to H2.",
    why = """
        H1 rests on section 2 of the 1970 Act; support under the Care Act is taken into H2.
        """)
@AutoService(Rule.class)
public final class CareActInH1 extends Rule<Provision> {

    @Override
    protected void check(Provision provision, Report report) {
        WordsOfH2.look(provision, Lexicon.CARE_ACT, "belongs in H2, and stands in H1", report);
    }
}
