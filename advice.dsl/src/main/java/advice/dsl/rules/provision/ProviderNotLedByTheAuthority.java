// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.provision;

import java.util.List;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Elements;
import advice.dsl.model.Provision;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** Only where the authority lists its services; agreed wording has its provider checked by its maintainers.
 * What health or education provides is another standard. */
@PracticeStandard(
    rows = "PROV-01",
    source = "Swindon 2022, Ongoing social care provision",
    level = Level.ERROR,
    summary = "The provider is not known to be led by the authority",
    remedy = "Say under it `led by the authority`, `led commissioned` or `led in partnership`; else record the need as `met by` this provider.",
    why = """
        H1 and H2 bind the authority; what others give stands with the needs that are met otherwise.
        """)
@AutoService(Rule.class)
public final class ProviderNotLedByTheAuthority extends Rule<Provision> {

    private static final List<String> LED = List.of("led", "commissioned", "partnership");

    @Override
    protected void check(Provision provision, Report report) {
        var part = Elements.part(provision, "provider");
        var provider = Elements.text(provision, "provider");
        var authority = report.facts().authority();
        if (part.isEmpty() || provider.isBlank() || Elements.says(provision, "as") || Elements.says(provision, "led")
                || authority.isEmpty() || !authority.get().listsServices()
                || authority.get().leads(provider).filter(LED::contains).isPresent()
                || HealthOrEducationProvision.isHealthOrEducation(provider, report)) {
            return;
        }
        report.at(part.get()).saying("`" + provider + "` is not on the list of services that "
                + authority.get().profile().getName() + " leads, commissions or gives in partnership")
                .fix("Say that it is commissioned", report.lineUnder(provision, "led commissioned"))
                .fix("Say that it is given in partnership", report.lineUnder(provision, "led in partnership"));
    }
}
