// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.wording;

import com.google.auto.service.AutoService;

import advice.dsl.facts.AgreedWording;
import advice.dsl.model.Specification;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** A wording whose source prints no timing says {@code timing none because}; a provider that is a reading says {@code inferred}. */
@PracticeStandard(
    rows = "CAT-01",
    level = Level.ERROR,
    mayDepart = false,
    summary = "The specification is not complete",
    why = """
        Section, service, provider, wording and timing are what a provision takes from it; what is missing here is missing in every plan.
        """)
@AutoService(Rule.class)
public final class SpecificationIncomplete extends Rule<Specification> {

    @Override
    protected void check(Specification specification, Report report) {
        var agreed = AgreedWording.of(specification);
        if (agreed.section().isEmpty()) {
            report.at(specification).saying("The specification does not say whether it belongs in H1 or H2")
                    .remedy("Write `in H1` or `in H2` after its name.");
        }
        missing(specification, agreed.service(), "service", "its service", report);
        missing(specification, agreed.provider(), "provider", "its provider", report);
        missing(specification, agreed.wording().text(), "wording", "its wording", report);
        if (agreed.timing().text().isBlank() && !agreed.hasNoTiming()) {
            report.at(specification).saying("The specification does not say its timing")
                    .remedy("Add `timing \"\u2026\"`, or `timing none because \"\u2026\"` where there is none.")
                    .fix("Add `timing`", report.lineUnder(specification, "timing    \"\""));
        }
    }

    private static void missing(Specification specification, String said, String key, String what, Report report) {
        if (said.isBlank()) {
            report.at(specification).saying("The specification does not say " + what)
                    .remedy("Add `" + key + " \"\u2026\"`.")
                    .fix("Add `" + key + "`", report.lineUnder(specification, key + " \"\""));
        }
    }
}
