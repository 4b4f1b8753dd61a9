// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.review;

import java.util.ArrayList;
import java.util.List;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Facts;
import advice.dsl.facts.Reading;
import advice.dsl.model.CurrentInvolvement;
import advice.dsl.model.Progress;
import advice.dsl.model.Provision;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Of each provision that is given now. What came of it may stand under `progress on`, under its `decision`, or as the `difference` of the service's involvement. */
@PracticeStandard(
    rows = {"AR-02", "AR-06"},
    source = "NCT, section 8",
    about = "annual review",
    level = Level.ERROR,
    missing = true,
    summary = "Nothing says what came of this provision",
    remedy = "Add `progress on` its name: `kept`, `changed` or `ended`, and what difference it has made to child and family.",
    why = """
        A review asks of everything in the plan: did it help, and does it stay?
        """)
@AutoService(Rule.class)
public final class EarlierProvisionNotReviewed extends Rule<Provision> {

    private static final List<String> DECIDED = List.of("kept", "changed", "ended", "removed");

    @Override
    protected void check(Provision provision, Report report) {
        var facts = report.facts();
        if (!Elements.says(provision, "current")) {
            return;
        }
        var decision = Elements.reading(provision, "decision");
        var progress = Elements.all(facts.document(), Progress.class).stream().map(Reading::of)
                .filter(line -> line.named("on", Provision.class).contains(provision)).toList();
        var missing = new ArrayList<String>();
        if (decision.text().isBlank() && progress.stream().allMatch(line -> line.text().isBlank()) && !isToldBy(provision, facts)) {
            missing.add("what difference it has made");
        }
        if (DECIDED.stream().noneMatch(word -> decision.has(word) || progress.stream().anyMatch(line -> line.has(word)))) {
            missing.add("whether it is kept, changed or ended");
        }
        if (!missing.isEmpty()) {
            var breach = report.at(provision).saying("Of " + Elements.called(provision) + " nothing says " + Report.listed(missing, "and"));
            if (progress.isEmpty() && provision.getName() != null) {
                breach.fix("Say what came of it", report.elementAtTheEnd("progress on " + provision.getName() + " kept \"\""));
            }
        }
    }

    /** Whether the service that gives it says what difference it has made. */
    private static boolean isToldBy(Provision provision, Facts facts) {
        var provider = Elements.text(provision, "provider");
        return !provider.isBlank() && Elements.all(facts.document(), CurrentInvolvement.class).stream()
                .filter(i -> !Elements.text(i, "difference").isBlank())
                .anyMatch(i -> Facts.isNamedAmong(provider, List.of(Reading.of(i).text("involvement"))));
    }
}
