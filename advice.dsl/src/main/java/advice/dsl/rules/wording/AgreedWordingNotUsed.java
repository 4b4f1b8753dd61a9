// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.wording;

import java.util.stream.Collectors;

import com.google.auto.service.AutoService;

import advice.dsl.changes.AgreedInstead;
import advice.dsl.facts.Elements;
import advice.dsl.model.Provision;
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
        wordings.forEach(w -> breach.fix("Take the agreed wording `" + w.name() + "`",
                AgreedInstead.edits(provision, w, report.asWritten(), report.facts())));
    }
}
