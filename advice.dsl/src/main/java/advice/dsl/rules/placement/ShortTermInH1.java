// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.placement;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Fact;
import advice.dsl.facts.OwnWords;
import advice.dsl.facts.Said;
import advice.dsl.facts.Thread;
import advice.dsl.model.Provision;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Words only; provision that says itself that it is short term is placed by the table. */
@PracticeStandard(
    rows = "H1-07",
    source = "NCT, section 5",
    table = "place",
    level = Level.WARNING,
    summary = "The words of this provision in H1 speak of a short time",
    why = """
        Help given for a short time because of present circumstances rests on section 17 and stands in H2.
        """)
@AutoService(Rule.class)
public final class ShortTermInH1 extends Rule<Provision> {

    @Override
    protected void check(Provision provision, Report report) {
        var authority = report.facts().authority();
        if (authority.isEmpty() || !Thread.section(provision).equals("H1") || Elements.says(provision, "short")
                || Elements.says(provision, "as") || !OwnWords.of(provision).shortTerm()) {
            return;
        }
        var were = authority.get().placement(authority.get().circumstances(provision, report.facts()).with(Fact.SHORT_TERM, Said.yes()));
        if (authority.get().placement(provision, report.facts()).section().equals("H1") && were.section().equals("H2")) {
            var row = were.answer().row().orElseThrow();
            report.at(provision).saying("The words of " + Elements.called(provision) + " speak of a short time, and it stands in H1")
                    .remedy(row.explained() + ". If it is short term, say `short term because` and move it to H2.")
                    .citing(row.source())
                    .fix("Say that it is short term", report.lineUnder(provision, "short term because \"\""));
        }
    }
}
