// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.wording;

import java.util.HashMap;

import com.google.auto.service.AutoService;

import advice.dsl.facts.AgreedWording;
import advice.dsl.facts.Elements;
import advice.dsl.model.Document;
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
public final class WordingWithoutVariant extends Rule<Document> {

    /** What a list of wordings shows of one. */
    private record Shown(String service, String section, String variant) {
    }

    @Override
    protected void check(Document document, Report report) {
        var sisters = new HashMap<Shown, AgreedWording>();
        for (var specification : Elements.all(document, Specification.class)) {
            var own = AgreedWording.of(specification);
            if (own.service().isBlank() || Elements.says(specification, "replaces")) {
                continue;
            }
            var sister = sisters.putIfAbsent(new Shown(own.service(), own.section(), own.variant()), own);
            if (sister != null) {
                report.at(specification)
                        .saying("`" + own.name() + "` and `" + sister.name() + "` are both called \u201c" + own.title() + "\u201d")
                        .remedy("Add `variant \"\u2026\"` to each, and say what tells it from the other.")
                        .fix("Add `variant`", report.lineUnder(specification, "variant \"\""));
            }
        }
    }
}
