// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.wording;

import java.util.List;
import java.util.stream.Stream;

import com.google.auto.service.AutoService;

import advice.dsl.facts.AgreedWording;
import advice.dsl.facts.Elements;
import advice.dsl.model.Part;
import advice.dsl.model.Provision;
import advice.dsl.rules.Fix.Edit;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Until one of them goes the agreed wording prints. */
@PracticeStandard(
    rows = "PROV-12",
    level = Level.ERROR,
    mayDepart = false,
    summary = "The provision has an agreed wording and words of its own",
    remedy = "Keep one of them; until then the agreed wording prints.",
    why = """
        The two are told apart everywhere: agreed wording binds the provider, own words are agreed one by one.
        """)
@AutoService(Rule.class)
public final class TwoWordings extends Rule<Provision> {

    @Override
    protected void check(Provision provision, Report report) {
        if (report.facts().wordingNamed(provision).isPresent()) {
            Elements.statement(provision).ifPresent(own -> Elements.part(provision, "as").ifPresent(named -> report.at(own)
                    .with(named, "The agreed wording is named here")
                    .fix("Keep the agreed wording", report.without(own.eContainer() instanceof Part part && part.getItems().size() == 1 ? part : own))
                    .fix("Keep your own words", withoutAgreed(provision, named, report))));
        }
    }

    private static List<Edit> withoutAgreed(Provision provision, Part named, Report report) {
        var filling = Stream.of("with", "without").flatMap(key -> Elements.parts(provision, key).stream());
        return Stream.of(Stream.of(named), AgreedWording.slotLines(provision).stream(), filling).flatMap(s -> s).distinct().map(report::without).toList();
    }
}
