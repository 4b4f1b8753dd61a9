// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.route;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Fact;
import advice.dsl.model.Advice;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** What the authority's table of routes asks and the document does not say. The purpose and the day of birth are asked for elsewhere. */
@PracticeStandard(
    rows = {"PATH-08", "PATH-11"},
    source = {"Swindon 2022, Education Health Care Needs Assessment (including re-assessment)", "Swindon 2022, Annual Review",
        "NCT, section 7 (b)", "NCT, section 8"},
    table = "route",
    level = Level.ERROR,
    missing = true,
    mayDepart = false,
    summary = "Who writes cannot be told from what the advice says",
    why = """
        The same child has another writer, another deadline and another form as soon as one of these answers changes.
        """)
@AutoService(Rule.class)
public final class RouteHangsOnMore extends Rule<Advice> {

    @Override
    protected void check(Advice advice, Report report) {
        var facts = report.facts();
        var route = facts.authority().map(a -> a.route(facts)).filter(r -> !r.answer().isCertain());
        if (route.isEmpty() || facts.purpose().isEmpty() || facts.born().isEmpty()) {
            return;
        }
        route.get().answer().open().stream().filter(f -> f != Fact.PURPOSE && f != Fact.AGE && f != Fact.YEAR).findFirst().ifPresent(fact ->
                report.atKeyword(advice).saying("The advice does not say " + fact.question() + ", so who writes is not known")
                        .remedy("Say it by " + fact.told() + "."));
    }
}
