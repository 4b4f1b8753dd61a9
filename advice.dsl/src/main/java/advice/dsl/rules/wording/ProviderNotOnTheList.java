// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules.wording;

import com.google.auto.service.AutoService;

import advice.dsl.facts.Authority;
import advice.dsl.facts.Elements;
import advice.dsl.model.Profile;
import advice.dsl.model.Specification;
import advice.dsl.model.Wording;
import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Report;
import advice.dsl.rules.Rule;

/** By the profile that takes this file of wordings, where it lists its services. */
@PracticeStandard(
    rows = "CAT-11",
    level = Level.ERROR,
    summary = "The provider is not on the authority's list",
    remedy = "Add the provider to `services` in the profile, or take the wording out.",
    why = """
        H1 and H2 hold only what the authority leads, commissions or does in partnership; a wording for anything else misleads every writer.
        """)
@AutoService(Rule.class)
public final class ProviderNotOnTheList extends Rule<Wording> {

    @Override
    protected void check(Wording wording, Report report) {
        var document = report.facts().document();
        var authorities = report.facts().library().visible(document.eResource(), Profile.class, "profile").values().stream()
                .filter(p -> Elements.references(p, "wording").stream().anyMatch(r -> Elements.writtenName(r).equals(wording.getName())))
                .map(Authority::of).filter(Authority::listsServices).toList();
        for (var specification : Elements.all(document, Specification.class)) {
            var provider = Elements.text(specification, "provider");
            authorities.stream().filter(a -> !provider.isBlank() && a.standing(provider).filter(Authority.Standing::isLedByTheAuthority).isEmpty()).findFirst()
                    .ifPresent(a -> report.at(Elements.part(specification, "provider").orElseThrow()).saying("`" + provider + "` is not among the services that "
                            + a.profile().getName() + " leads, commissions or works with"));
        }
    }
}
