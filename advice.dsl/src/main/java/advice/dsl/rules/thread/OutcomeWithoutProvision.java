// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.thread;

import com.google.auto.service.AutoService;

import advice.dsl.changes.NextInThread;
import advice.dsl.facts.Elements;
import advice.dsl.facts.Section;
import advice.dsl.facts.Thread;
import advice.dsl.model.Outcome;
import advice.dsl.model.Provision;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Off where the advice is not asked for provision yet. */
@PracticeStandard(
    rows = "GT-06",
    source = {"Swindon 2022, Ongoing social care provision", "NCT, section 4"},
    level = Level.ERROR,
    missing = true,
    mayDepart = false,
    summary = "No provision works towards this outcome",
    remedy = "Say under a provision that it `achieves` the outcome.",
    why = """
        An outcome that nothing in H1 or H2 works towards is a wish.
        """)
@AutoService(Rule.class)
public final class OutcomeWithoutProvision extends Rule<Outcome> {

    @Override
    protected void check(Outcome outcome, Report report) {
        var thread = report.facts().thread();
        if (!report.facts().requires(Section.PROVISION) || !thread.provisionsFor(outcome).isEmpty()) {
            return;
        }
        var breach = report.at(outcome).saying("No provision works towards " + Elements.called(outcome));
        if (outcome.getName() != null) {
            thread.provisions().stream().filter(p -> p.getName() != null && answersItsNeed(p, outcome, thread))
                    .forEach(p -> breach.fix(p.getName() + " achieves it", report.lineUnder(p, "achieves " + outcome.getName())));
            breach.fix("Add a provision for this outcome", new NextInThread(report.asWritten(), report.facts()).provisionFor(outcome));
        }
    }

    private static boolean answersItsNeed(Provision provision, Outcome outcome, Thread thread) {
        return thread.metBy(provision).stream().anyMatch(thread.addressedBy(outcome)::contains);
    }
}
