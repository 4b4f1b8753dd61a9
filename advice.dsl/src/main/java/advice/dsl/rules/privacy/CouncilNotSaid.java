// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.privacy;

import java.util.List;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Authority;
import advice.dsl.facts.Elements;
import advice.dsl.model.Advice;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Where the authority's profile has a form for each of several councils. */
@PracticeStandard(
    rows = "SHARE-14",
    source = {"NCT, section 6", "NCT, section 8"},
    level = Level.ERROR,
    missing = true,
    summary = "The council is not said",
    remedy = "Add `council` and its name.",
    why = """
        Each council has a form of its own, and takes advice on no other.
        """)
@AutoService(Rule.class)
public final class CouncilNotSaid extends Rule<Advice> {

    @Override
    protected void check(Advice advice, Report report) {
        var names = report.facts().authority().map(Authority::councils).orElse(List.of());
        var said = report.facts().header("council");
        if (names.size() < 2 || names.stream().anyMatch(said::equalsIgnoreCase)) {
            return;
        }
        var breach = Elements.part(advice, "council").map(report::at).orElseGet(() -> report.at(Elements.part(advice, "authority").orElseThrow()))
                .saying((said.isEmpty() ? "The advice does not say for which council it is: " : "There is no such council here; there are ")
                        + Report.listed(names, said.isEmpty() ? "or" : "and"));
        if (!Elements.says(advice, "council")) {
            names.forEach(name -> breach.fix("It is for " + name, report.lineUnder(advice, "council " + name)));
        }
    }
}
