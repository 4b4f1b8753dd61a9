// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.thread;

import java.util.Collection;
import java.util.stream.Collectors;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Thread;
import advice.dsl.model.Element;
import advice.dsl.model.Need;
import advice.dsl.model.Outcome;
import advice.dsl.model.Provision;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** A need and an outcome belong to one line where the outcome addresses the need, or another provision serves both. */
@PracticeStandard(
    rows = "GT-07",
    source = {"Swindon 2022, Ongoing social care provision", "NCT, section 4"},
    level = Level.WARNING,
    summary = "The need and the outcome of this provision do not belong together",
    remedy = "Let an outcome it `achieves` say that it `addresses` a need it `meets`, or link the provision to others.",
    why = """
        A provision for one thing that works towards another leaves both without an answer.
        """)
@AutoService(Rule.class)
public final class ThreadThatDoesNotClose extends Rule<Provision> {

    @Override
    protected void check(Provision provision, Report report) {
        var thread = report.facts().thread();
        var needs = thread.metBy(provision);
        var outcomes = thread.achievedBy(provision);
        if (needs.isEmpty() || outcomes.isEmpty()
                || outcomes.stream().anyMatch(o -> needs.stream().anyMatch(n -> inOneLine(n, o, provision, thread)))) {
            return;
        }
        var breach = report.at(provision).saying(Elements.calledFirst(provision) + " meets " + named(needs)
                + ", but the outcome it works towards, " + named(outcomes) + ", does not address that");
        for (var outcome : outcomes) {
            for (var need : needs) {
                if (outcome.getName() != null && need.getName() != null && outcomes.size() == 1) {
                    breach.fix(outcome.getName() + " addresses " + need.getName(),
                            report.lineUnder(outcome, "addresses " + need.getName()));
                }
            }
        }
    }

    private static boolean inOneLine(Need need, Outcome outcome, Provision provision, Thread thread) {
        return thread.addressedBy(outcome).contains(need) || thread.provisions().stream()
                .anyMatch(p -> p != provision && thread.metBy(p).contains(need) && thread.achievedBy(p).contains(outcome));
    }

    private static String named(Collection<? extends Element> elements) {
        return elements.stream().map(Element::getName).filter(n -> n != null).collect(Collectors.joining(" and "));
    }
}
