// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.route;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Reading;
import advice.dsl.model.Advice;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Where the authority's table names nobody, a person decides and the document says who did. Silent where no need was identified. */
@PracticeStandard(
    rows = {"PATH-12", "PATH-13", "PATH-22", "CLOSE-04"},
    source = {"Swindon 2022, Annual Review", "Swindon 2022, Social care advice", "NCT, section 7", "NCT, section 8"},
    table = "route",
    level = Level.WARNING,
    missing = true,
    summary = "Nobody has decided who writes",
    why = """
        The guidance is silent here; without a recorded decision the advice may be nobody's task.
        """)
@AutoService(Rule.class)
public final class WriterNotDecided extends Rule<Advice> {

    @Override
    protected void check(Advice advice, Report report) {
        var facts = report.facts();
        var route = facts.authority().map(a -> a.route(facts)).filter(r -> r.answer().isCertain() && r.isUndecided());
        if (route.isEmpty() || Elements.says(advice, "decision")
                || Elements.part(advice, "identified").map(Reading::of).filter(r -> r.has("no")).isPresent()) {
            return;
        }
        var row = route.get().answer().row().orElseThrow();
        var breach = report.at(Elements.part(advice, "purpose").orElseThrow()).citing(row.source());
        if (row.awaitsAnAnswer()) {
            breach.saying("The advice does not say what the tribunal springs from, so who writes is not known").level(Level.ERROR)
                    .remedy(row.explained() + ". Add `origin needs assessment` or `origin annual review`.")
                    .fix("It springs from a needs assessment", report.lineUnder(advice, "origin needs assessment"))
                    .fix("It springs from an annual review", report.lineUnder(advice, "origin annual review"));
        } else {
            breach.saying("The authority's guidance does not say who writes, and no decision is recorded")
                    .remedy(row.explained() + ". Add `decision on` the day `by` whoever decided, and what was decided.");
        }
    }
}
