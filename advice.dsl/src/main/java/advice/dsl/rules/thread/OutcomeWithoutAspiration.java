// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.thread;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Thread;
import advice.dsl.model.Outcome;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** A link that means nothing is reported at the link. */
@PracticeStandard(
    rows = "GT-04",
    source = {"Swindon 2022, Outcomes related to social care provision", "NCT, section 4"},
    level = Level.ERROR,
    missing = true,
    summary = "This outcome moves towards no aspiration",
    remedy = "Say under it which aspiration it moves `towards`.",
    why = """
        An outcome that leads nowhere the child wants to go is somebody else's outcome.
        """)
@AutoService(Rule.class)
public final class OutcomeWithoutAspiration extends Rule<Outcome> {

    @Override
    protected void check(Outcome outcome, Report report) {
        if (!Elements.references(outcome, "towards").isEmpty()) {
            return;
        }
        var breach = report.at(outcome).saying(Elements.calledFirst(outcome) + " moves towards no aspiration");
        report.facts().thread().aspirations().stream().filter(a -> a.getName() != null && Thread.wantedAndAgreed(a)).limit(5)
                .forEach(a -> breach.fix("It moves towards " + a.getName(), report.lineUnder(outcome, "towards " + a.getName())));
    }
}
