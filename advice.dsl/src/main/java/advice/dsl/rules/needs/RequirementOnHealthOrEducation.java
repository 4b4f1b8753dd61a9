// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.needs;

import com.google.auto.service.AutoService;

import advice.dsl.model.Need;
import advice.dsl.model.Outcome;
import advice.dsl.model.Text;
import advice.dsl.rules.Level;
import advice.dsl.rules.Lexicon;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Needs, met otherwise or not, and outcomes; in H1 and H2 it is reported as health or education provision. */
@PracticeStandard(
    rows = "NEED-17",
    source = "Swindon 2022, Assessment of need",
    level = Level.WARNING,
    summary = "The advice lays a requirement on health or education",
    remedy = "Say what the need is at home or in the community; a referral that was made may be reported.",
    why = """
        Social care cannot order what health or education provides, and a family that reads it expects it.
        """)
@AutoService(Rule.class)
public final class RequirementOnHealthOrEducation extends Rule<Text> {

    @Override
    protected void check(Text prose, Report report) {
        report.facts().passages().of(prose)
                .filter(p -> p.isWriting() && (p.element() instanceof Need || p.element() instanceof Outcome))
                .flatMap(p -> p.first(Lexicon.REQUIREMENT))
                .ifPresent(hit -> report.at(prose, hit.start(), hit.end()).saying("`" + hit.group() + "` lays a requirement on health or education"));
    }
}
