// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.timing;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Trigger;
import advice.dsl.model.Advice;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** The days are those that the profile's row counts from; of two of which either would do, one is asked for. */
@PracticeStandard(
    rows = {"TIM-18", "TRIB-01", "AR-01", "AR-05"},
    source = {"Swindon 2022, Social care advice", "Swindon 2022, Annual Review", "NCT, section 7", "NCT, section 8"},
    table = "deadline",
    level = Level.ERROR,
    missing = true,
    summary = "A day is missing from which the deadline is counted",
    why = """
        Without it nobody can tell whether the advice is in time.
        """)
@AutoService(Rule.class)
public final class DayMissing extends Rule<Advice> {

    @Override
    protected void check(Advice advice, Report report) {
        var facts = report.facts();
        var deadline = facts.authority().flatMap(a -> a.deadline(facts)).filter(d -> d.answer().isCertain());
        if (deadline.isEmpty()) {
            return;
        }
        var all = deadline.get().missing();
        var missing = all.stream().filter(trigger -> trigger != Trigger.AGREED || !all.contains(Trigger.REQUESTED)).toList();
        if (missing.isEmpty()) {
            return;
        }
        var breach = report.atKeyword(advice)
                .saying("The advice does not give " + Report.listed(missing.stream().map(DayMissing::named).toList(), "and")
                        + ", so the day on which it is due is not known")
                .remedy("Add " + Report.listed(missing.stream().map(trigger -> "`" + trigger.property() + "`").toList(), "and")
                        + (missing.size() == 1 ? " and the date" : ", each with its date") + "; it is due " + deadline.get().rule() + ".")
                .citing(deadline.get().row().source());
        for (var trigger : missing) {
            breach.fix("Add `" + trigger.property() + "`", report.lineUnder(advice, trigger.property() + " "));
        }
    }

    private static String named(Trigger trigger) {
        return (trigger.phrase().startsWith("the day") ? "" : "the day of ") + trigger.phrase();
    }
}
