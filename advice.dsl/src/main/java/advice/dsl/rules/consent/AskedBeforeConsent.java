// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.consent;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Reading;
import advice.dsl.facts.When;
import advice.dsl.model.Advice;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** That no consent to ask is recorded at all is a finding on the route. */
@PracticeStandard(
    rows = "CON-11",
    source = "Swindon 2022, Annual Review",
    level = Level.ERROR,
    summary = "The request was made before there was consent to it",
    remedy = "Look up which of the two days is right; if both are, tell your manager that the request came before the consent.",
    why = """
        Where a child is not open, the family decides whether the Early Help Hub is asked at all.
        """)
@AutoService(Rule.class)
public final class AskedBeforeConsent extends Rule<Advice> {

    @Override
    protected void check(Advice advice, Report report) {
        var facts = report.facts();
        var consent = Elements.part(advice, "consent");
        var given = consent.map(Reading::of).filter(r -> !r.has("refused")).flatMap(r -> r.date("on").or(r::date)).map(When::first);
        var asked = facts.day("requested").or(() -> facts.day("received"));
        if (given.isEmpty() || asked.isEmpty() || facts.open().orElse(false) || !facts.purpose().equals("annual review")
                || !given.get().isAfter(asked.get())) {
            return;
        }
        report.at(consent.get()).saying("There was consent to ask on " + When.print(given.get()) + ", after the request of " + When.print(asked.get()));
    }
}
