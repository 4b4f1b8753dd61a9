// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.wording;

import java.util.ArrayList;
import java.util.stream.Collectors;

import com.google.auto.service.AutoService;

import advice.dsl.facts.AgreedWording;
import advice.dsl.facts.Elements;
import advice.dsl.model.Part;
import advice.dsl.model.Provision;
import advice.dsl.rules.Fix;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Only where the service is named as the wordings name it; a service that has no wording is said freely. */
@PracticeStandard(
    rows = {"PROV-12", "PROV-13"},
    source = "Swindon 2022, Appendix: suggested specifications for ongoing social care provisions",
    level = Level.SUGGESTION,
    summary = "There is an agreed wording for this service",
    why = """
        The wording was agreed with the provider, so that every family is told the same of the same offer.
        """)
@AutoService(Rule.class)
public final class AgreedWordingNotUsed extends Rule<Provision> {

    @Override
    protected void check(Provision provision, Report report) {
        var service = Elements.reading(provision, "service");
        if (Elements.says(provision, "as") || service.text().isBlank()) {
            return;
        }
        var wordings = report.facts().offeredFor(service.text());
        if (wordings.isEmpty()) {
            return;
        }
        var breach = report.at(service.bareTexts().get(0))
                .saying(wordings.size() == 1 ? "There is an agreed wording for " + wordings.get(0).service()
                        : "There are agreed wordings for " + wordings.get(0).service())
                .remedy("Say " + wordings.stream().map(w -> "`as " + w.name() + "`").collect(Collectors.joining(" or "))
                        + " in its place, or keep your own words and say with whom they were agreed.");
        wordings.forEach(w -> breach.fix("Take `" + w.name() + "`", inPlace(provision, w, report)));
    }

    /** The agreed wording in place of the service's line, the provider's and the own words. */
    private static Fix.Edit[] inPlace(Provision provision, AgreedWording wording, Report report) {
        var edits = new ArrayList<Fix.Edit>();
        edits.add(report.replacing(Elements.part(provision, "service").orElseThrow(), "as " + wording.name()));
        Elements.part(provision, "provider").ifPresent(p -> edits.add(report.without(p)));
        Elements.statement(provision).filter(s -> s.eContainer() instanceof Part).ifPresent(s -> edits.add(report.without(s.eContainer())));
        return edits.toArray(Fix.Edit[]::new);
    }
}
