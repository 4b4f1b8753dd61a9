// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.closing;

import java.util.List;
import java.util.stream.Stream;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Facts;
import advice.dsl.model.Provision;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Provision of the service that closes, which is said to be kept or changed and has no end by then. That nothing is decided is another standard. */
@PracticeStandard(
    rows = "CLOSE-05",
    source = "Swindon 2022, Use and consideration of EHCPs",
    level = Level.WARNING,
    summary = "Provision of the service that closes is left as if it went on",
    remedy = "Say `decision ended` or `removed`, or which service goes on with it.",
    why = """
        A service that has closed gives nothing more; what the plan still promises in its name nobody gives.
        """)
@AutoService(Rule.class)
public final class ClosingServiceGoesOn extends Rule<Provision> {

    @Override
    protected void check(Provision provision, Report report) {
        var facts = report.facts();
        var decision = Elements.part(provision, "decision");
        var line = Elements.reading(provision, "decision");
        if (decision.isEmpty() || !line.has("kept") && !line.has("changed") || !isLeftToGoOn(provision, facts)) {
            return;
        }
        report.at(decision.get()).saying("The " + closing(facts) + " closes, and " + Elements.called(provision) + " by the same service is said to go on");
    }

    /** Whether the service that closes gives it, and nothing ends it by then. */
    static boolean isLeftToGoOn(Provision provision, Facts facts) {
        var provider = Stream.concat(Stream.of(provision), facts.wordingNamed(provision).stream()).map(e -> Elements.text(e, "provider"))
                .filter(p -> !p.isBlank()).findFirst().orElse("");
        return facts.purpose().equals("closure") && !closing(facts).isBlank() && !provider.isBlank() && Facts.isNamedAmong(provider, List.of(closing(facts)))
                && Elements.reading(provision, "ends").date().filter(ends -> facts.day("closure").filter(c -> !ends.last().isAfter(c)).isPresent()).isEmpty();
    }

    /** The service that closes, as the head of the advice names it. */
    static String closing(Facts facts) {
        return facts.advice().map(a -> Elements.reading(a, "closure").text("of")).orElse("");
    }
}
