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
        var closing = facts.advice().map(a -> Elements.reading(a, "closure").text("of")).orElse("");
        var provider = Stream.concat(Stream.of(provision), facts.wordingNamed(provision).stream()).map(e -> Elements.text(e, "provider"))
                .filter(p -> !p.isBlank()).findFirst().orElse("");
        var decision = Elements.part(provision, "decision");
        var line = Elements.reading(provision, "decision");
        if (!facts.purpose().equals("closure") || closing.isBlank() || provider.isBlank() || decision.isEmpty()
                || !line.has("kept") && !line.has("changed") || !Facts.isNamedAmong(provider, List.of(closing))
                || Elements.reading(provision, "ends").date().filter(ends -> facts.day("closure").filter(c -> !ends.last().isAfter(c)).isPresent()).isPresent()) {
            return;
        }
        report.at(decision.get()).saying("The " + closing + " closes, and " + Elements.called(provision) + " by the same service is said to go on");
    }
}
