// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.wording;

import com.google.auto.service.AutoService;

import advice.dsl.facts.AgreedWording;
import advice.dsl.facts.Elements;
import advice.dsl.model.Specification;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** A wording that replaces another is the same offer at another time, and needs no variant. */
@PracticeStandard(
    rows = "CAT-02",
    level = Level.ERROR,
    mayDepart = false,
    summary = "Two wordings of one service cannot be told apart",
    why = """
        Whoever chooses from a list sees the service first: three entries called Inclusion funding are a lottery.
        """)
@AutoService(Rule.class)
public final class WordingWithoutVariant extends Rule<Specification> {

    @Override
    protected void check(Specification specification, Report report) {
        var own = AgreedWording.of(specification);
        if (own.service().isBlank() || replaces(specification)) {
            return;
        }
        var sister = Elements.all(report.facts().document(), Specification.class).stream().takeWhile(s -> s != specification)
                .filter(s -> !replaces(s)).map(AgreedWording::of)
                .filter(s -> s.service().equals(own.service()) && s.section().equals(own.section()) && s.variant().equals(own.variant()))
                .findFirst();
        sister.ifPresent(s -> report.at(specification)
                .saying("`" + own.name() + "` and `" + s.name() + "` are both called \u201c" + own.title() + "\u201d")
                .remedy("Add `variant \"\u2026\"` to each, and say what tells it from the other.")
                .fix("Add `variant`", report.lineUnder(specification, "variant \"\"")));
    }

    private static boolean replaces(Specification specification) {
        return Elements.says(specification, "replaces");
    }
}
