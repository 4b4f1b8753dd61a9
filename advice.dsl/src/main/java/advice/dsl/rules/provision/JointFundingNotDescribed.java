// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.provision;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Reading;
import advice.dsl.model.Provision;
import advice.dsl.model.Text;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Only where the provision says that it is jointly funded. */
@PracticeStandard(
    rows = "PROV-08",
    source = "NCT, section 5",
    level = Level.ERROR,
    missing = true,
    summary = "Joint funding is not described",
    remedy = "Say after `jointly funded` who pays which part, and when that was agreed.",
    why = """
        When two services pay, each may wait for the other.
        """)
@AutoService(Rule.class)
public final class JointFundingNotDescribed extends Rule<Provision> {

    @Override
    protected void check(Provision provision, Report report) {
        var part = Elements.part(provision, "jointly");
        if (part.isPresent() && Reading.of(part.get()).items().stream().noneMatch(i -> i instanceof Text text
                && text.getValue() != null && !text.getValue().isBlank())) {
            var breach = report.at(part.get()).saying(Elements.calledFirst(provision) + " is jointly funded, and the arrangement is not described");
            if (Reading.of(part.get()).items().stream().noneMatch(Text.class::isInstance)) {
                breach.fix("Describe it", report.after(part.get(), " \"\""));
            }
        }
    }
}
