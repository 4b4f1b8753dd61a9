// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.provision;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Thread;
import advice.dsl.facts.When;
import advice.dsl.model.Provision;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Compared with completion, or today while it is not completed.
 * A provision that closing or review advice takes away may have ended. */
@PracticeStandard(
    rows = "PROV-10",
    source = {"Swindon 2022, Ongoing social care provision", "NCT, section 5"},
    level = Level.ERROR,
    summary = "The dates of this provision do not fit",
    remedy = "Look at the dates again: start, then review, then end, none of the last two past.",
    why = """
        A plan that lists what has ended promises what nobody gives.
        """)
@AutoService(Rule.class)
public final class ProvisionDatesOutOfOrder extends Rule<Provision> {

    @Override
    protected void check(Provision provision, Report report) {
        var starts = Elements.reading(provision, "starts").date();
        var ends = Elements.reading(provision, "ends").date();
        var reviewed = Elements.reading(provision, "reviewed").date();
        var asOf = report.facts().asOf();
        var name = Elements.calledFirst(provision);
        var day = report.facts().completed().isPresent() ? "completion on " + When.print(asOf) : "today, " + When.print(asOf);
        if (starts.isPresent() && ends.isPresent() && ends.get().last().isBefore(starts.get().first())) {
            at("ends", provision, report).saying(name + " ends " + ends.get().inSentence() + ", before it starts " + starts.get().inSentence());
        } else if (ends.isPresent() && ends.get().last().isBefore(asOf) && !Thread.endsWithTheAdvice(provision)) {
            at("ends", provision, report).saying(name + " ended " + ends.get().inSentence() + ", before " + day);
        }
        if (starts.isPresent() && reviewed.isPresent() && reviewed.get().last().isBefore(starts.get().first())) {
            at("reviewed", provision, report).saying(name + " is reviewed " + reviewed.get().inSentence() + ", before it starts " + starts.get().inSentence());
        } else if (reviewed.isPresent() && reviewed.get().last().isBefore(asOf) && !Thread.endsWithTheAdvice(provision)) {
            at("reviewed", provision, report).saying(name + " was to be reviewed " + reviewed.get().inSentence() + ", before " + day);
        }
    }

    private static Report.Breach at(String key, Provision provision, Report report) {
        return report.at(Elements.part(provision, key).orElseThrow());
    }
}
