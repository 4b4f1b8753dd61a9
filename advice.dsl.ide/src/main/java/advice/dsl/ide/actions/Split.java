// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.actions;

import java.util.stream.Stream;

import org.eclipse.lsp4j.CodeActionKind;

import advice.dsl.changes.SplitNeed;
import advice.dsl.changes.Written;
import advice.dsl.model.Need;

/** A need that holds two, made into two. */
final class Split implements Offers {

    @Override
    public String kind() {
        return CodeActionKind.RefactorExtract;
    }

    @Override
    public Stream<Offer> at(Spot spot) {
        return spot.element(Need.class).map(need -> SplitNeed.edits(need, Written.of(spot.facts().document()), spot.facts()))
                .filter(edits -> !edits.isEmpty()).map(edits -> Offer.of("Split it into two needs", () -> edits)).stream();
    }
}
