// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.thread;

import java.util.LinkedHashSet;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Thread;
import advice.dsl.model.Aspiration;
import advice.dsl.model.Provision;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** An outcome that also moves towards an aspiration agreed to carries its provision by that one.
 * Whether the two questions are answered at all is another standard. */
@PracticeStandard(
    rows = "GT-09",
    source = "Swindon 2022, Views, interests and aspirations",
    level = Level.ERROR,
    mayDepart = false,
    summary = "This provision works towards an aspiration for which support was not agreed to",
    remedy = "Take the link out, or say `statutory because` and which duty asks for it.",
    why = """
        Support that the child or family has not agreed to may only be planned where the law demands it, and then the advice says so.
        """)
@AutoService(Rule.class)
public final class SupportNotWantedYetPlanned extends Rule<Provision> {

    @Override
    protected void check(Provision provision, Report report) {
        var thread = report.facts().thread();
        if (!Elements.reading(provision, "statutory").text("because").isBlank() || Thread.endsWithTheAdvice(provision)) {
            return;
        }
        var refused = new LinkedHashSet<Aspiration>();
        for (var outcome : thread.achievedBy(provision)) {
            var aims = thread.aimsOf(outcome);
            if (aims.stream().noneMatch(a -> Thread.wantedAndAgreed(a) || !isAnswered(a))) {
                refused.addAll(aims);
            }
        }
        for (var aspiration : refused) {
            var breach = report.at(provision).saying(Elements.calledFirst(provision) + " works towards " + Elements.called(aspiration) + ", "
                    + (Elements.reading(aspiration, "wants").wholePhrase().equals("no change")
                            ? "in which no change is wanted" : "for which support was not agreed to"));
            if (!Elements.says(provision, "statutory")) {
                breach.fix("Say which duty requires it", report.lineUnder(provision, "statutory because \"\""));
            }
        }
    }

    private static boolean isAnswered(Aspiration aspiration) {
        return Thread.isInAGroup(aspiration) || Elements.reading(aspiration, "wants").wholePhrase().equals("no change");
    }
}
