// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.closing;

import java.util.List;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Reading;
import advice.dsl.facts.Thread;
import advice.dsl.model.Progress;
import advice.dsl.model.Provision;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Each provision in H1 and H2, as its `decision` or as `progress on` it. */
@PracticeStandard(
    rows = {"CLOSE-03", "CLOSE-05"},
    source = "Swindon 2022, Use and consideration of EHCPs",
    about = "closure",
    level = Level.ERROR,
    missing = true,
    summary = "Nothing says what becomes of this provision",
    remedy = "Add `decision removed`, or `kept` where another service goes on with it.",
    why = """
        At the next annual review somebody has to take out what social care no longer gives; only this advice can say what that is.
        """)
@AutoService(Rule.class)
public final class RemovalNotDecided extends Rule<Provision> {

    private static final List<String> DECIDED = List.of("kept", "changed", "removed", "ended");

    @Override
    protected void check(Provision provision, Report report) {
        if (Thread.section(provision).isEmpty()
                || DECIDED.stream().anyMatch(Elements.reading(provision, "decision")::has)
                || Elements.all(report.facts().document(), Progress.class).stream().map(Reading::of)
                        .anyMatch(line -> line.named("on", Provision.class).contains(provision) && DECIDED.stream().anyMatch(line::has))) {
            return;
        }
        var day = report.facts().day("closure").map(d -> " on " + d).orElse("");
        report.at(provision).saying("Social care closes, and nothing says whether " + Elements.called(provision) + " is to be removed from " + Thread.section(provision)
                + (Elements.says(provision, "current") && ClosingServiceGoesOn.isLeftToGoOn(provision, report.facts()) ? "; it is left as if it went on" : ""))
                .fix("It is to be removed", report.lineUnder(provision, "decision removed" + day));
    }
}
