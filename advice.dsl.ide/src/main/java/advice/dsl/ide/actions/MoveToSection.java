// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.actions;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.lsp4j.CodeActionKind;

import advice.dsl.changes.Written;
import advice.dsl.facts.Facts;
import advice.dsl.facts.Thread;
import advice.dsl.model.Connector;
import advice.dsl.model.Provision;
import advice.dsl.rules.Fix.Edit;

/** A provision moved from H1 to H2 or back; where its wording or the authority's table says otherwise, the title says so. */
final class MoveToSection implements Offers {

    @Override
    public String kind() {
        return CodeActionKind.RefactorMove;
    }

    @Override
    public Stream<Offer> at(Spot spot) {
        return spot.element(Provision.class).stream().flatMap(provision -> {
            var stands = Thread.section(provision);
            return Stream.of("H1", "H2").filter(section -> !section.equals(stands)).filter(section -> !stands.isEmpty() || provision.getName() != null)
                    .map(section -> Offer.of((stands.isEmpty() ? "Put it in " : "Move it to ") + section + but(provision, stands, spot.facts()), () -> List.of(edit(provision, section, spot.facts()))));
        });
    }

    private static Edit edit(Provision provision, String section, Facts facts) {
        var written = Written.of(facts.document());
        return provision.getItems().stream().filter(Connector.class::isInstance).map(Connector.class::cast)
                .filter(word -> word.getWord().equals("H1") || word.getWord().equals("H2")).findFirst()
                .map(word -> written.replacing(word, section)).orElseGet(() -> written.afterName(provision, " in " + section));
    }

    private static String but(Provision provision, String stands, Facts facts) {
        if (stands.isEmpty()) {
            return "";
        }
        if (facts.filled(provision).filter(filled -> filled.agreed().section().equals(stands)).isPresent()) {
            return ", though its agreed wording belongs in " + stands;
        }
        return facts.authority().map(a -> a.placement(provision, facts)).filter(p -> p.answer().isCertain() && p.section().equals(stands))
                .map(p -> ", though by the authority's table it belongs in " + stands).orElse("");
    }
}
