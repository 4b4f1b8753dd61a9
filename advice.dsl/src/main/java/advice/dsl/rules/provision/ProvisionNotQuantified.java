// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.provision;

import java.util.stream.Stream;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Thread;
import advice.dsl.model.Provision;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** An error in H1 and a warning in H2; agreed wording is quantified by its maintainers. */
@PracticeStandard(
    rows = "PROV-06",
    source = "NCT, section 5",
    level = Level.ERROR,
    missing = true,
    summary = "This provision is not quantified",
    remedy = "Add `type`, `hours`, `frequency` and `expertise`.",
    why = """
        "Short breaks" may be two hours or two weeks; a tribunal asks which.
        """)
@AutoService(Rule.class)
public final class ProvisionNotQuantified extends Rule<Provision> {

    @Override
    protected void check(Provision provision, Report report) {
        if (Elements.says(provision, "as")) {
            return;
        }
        var missing = Stream.of("type", "hours", "frequency", "expertise").filter(key -> Elements.text(provision, key).isBlank()).toList();
        if (missing.isEmpty()) {
            return;
        }
        var words = missing.stream().map(ProvisionNotQuantified::words).toList();
        var breach = report.at(provision).saying(Elements.calledFirst(provision) + " does not say " + Report.listed(words, "and"));
        if (Thread.section(provision).equals("H2")) {
            breach.level(Level.WARNING);
        }
        var unsaid = missing.stream().filter(key -> !Elements.says(provision, key)).map(key -> key + " \"\"").toList();
        if (!unsaid.isEmpty()) {
            breach.fix("Add what is missing", report.linesUnder(provision, unsaid));
        }
    }

    private static String words(String key) {
        return switch (key) {
            case "type" -> "what kind of help it is";
            case "hours" -> "how many hours";
            case "frequency" -> "how often";
            default -> "what those who give it must be able to do";
        };
    }
}
