// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.wording;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.model.Specification;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Until the circle is broken each of its wordings stands for itself. */
@PracticeStandard(
    rows = "CAT-02",
    level = Level.ERROR,
    mayDepart = false,
    summary = "Wordings replace one another in a circle",
    remedy = "Take one `replaces` out; the newest wording is replaced by none.",
    why = """
        In a circle none of the wordings is the newest, and what a document prints cannot be told.
        """)
@AutoService(Rule.class)
public final class ReplacesInACircle extends Rule<Specification> {

    @Override
    protected void check(Specification specification, Report report) {
        if (!report.facts().wordings().isInCircle(specification)) {
            return;
        }
        Elements.part(specification, "replaces").ifPresent(line -> report.at(line)
                .saying("`" + specification.getName() + "` replaces, in the end, itself")
                .fix("Take `replaces` out", report.without(line)));
    }
}
