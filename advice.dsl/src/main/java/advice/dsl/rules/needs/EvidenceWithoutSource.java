// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.needs;

import java.util.ArrayList;
import java.util.List;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Reading;
import advice.dsl.model.Need;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** How it is known, from whom, and from which day. */
@PracticeStandard(
    rows = "NEED-08",
    source = "Swindon 2022, Assessment of need",
    level = Level.ERROR,
    missing = true,
    summary = "This evidence does not say where it comes from",
    remedy = "Say `observed`, `reported`, `recorded` or `told`, then `by` whom and `on` which day.",
    why = """
        A reader must be able to tell what was seen from what was told, and to ask the person who knows.
        """)
@AutoService(Rule.class)
public final class EvidenceWithoutSource extends Rule<Need> {

    private static final List<String> WAYS = List.of("observed", "reported", "recorded", "told");

    @Override
    protected void check(Need need, Report report) {
        for (var part : Elements.parts(need, "evidence")) {
            var evidence = Reading.of(part);
            var missing = new ArrayList<String>();
            if (WAYS.stream().noneMatch(evidence::has)) {
                missing.add("whether it was seen or told");
            }
            if (evidence.after("by").isEmpty()) {
                missing.add("by whom");
            }
            if (evidence.after("on").isEmpty()) {
                missing.add("on which day");
            }
            if (!missing.isEmpty()) {
                report.atKey(part).saying("This evidence for " + Elements.called(need) + " does not say " + Report.listed(missing, "and"));
            }
        }
    }
}
