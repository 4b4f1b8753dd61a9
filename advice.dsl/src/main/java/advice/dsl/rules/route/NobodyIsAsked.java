// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.route;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.model.Advice;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** The authority's table says that nobody writes: the request is not valid, consent was refused, there is nothing to close. */
@PracticeStandard(
    rows = {"PATH-01", "PATH-02", "PATH-06", "CLOSE-01"},
    source = {"Swindon 2022, Education Health Care Needs Assessment (including re-assessment)", "Swindon 2022, Annual Review",
        "Swindon 2022, Use and consideration of EHCPs", "NCT, section 2"},
    table = "route",
    level = Level.ERROR,
    summary = "By the authority's guidance nobody writes this advice",
    remedy = "Look up what the advice says of the child and the request; if it is right, the request is not for you to answer.",
    why = """
        Advice that nobody may ask for shares what need not be shared.
        """)
@AutoService(Rule.class)
public final class NobodyIsAsked extends Rule<Advice> {

    @Override
    protected void check(Advice advice, Report report) {
        var facts = report.facts();
        var route = facts.authority().map(a -> a.route(facts)).filter(r -> r.answer().isCertain() && r.isNobody());
        if (route.isEmpty() || facts.purpose().isEmpty()) {
            return;
        }
        var row = route.get().answer().row().orElseThrow();
        report.at(Elements.part(advice, "purpose").orElseThrow()).saying("Nobody writes here: " + row.explained()).citing(row.source());
    }
}
