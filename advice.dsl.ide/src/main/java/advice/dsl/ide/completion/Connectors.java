// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.completion;

import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.lsp4j.CompletionItemKind;

import advice.dsl.syntax.Shape.Kind;

/** The words that introduce the next value of a line: {@code by}, {@code on}, {@code because}; before prose with its quotation marks. */
final class Connectors implements Proposals {

    @Override
    public Stream<Proposal> at(Cursor cursor) {
        return cursor.spot() == Cursor.Spot.IN_LINE
                ? cursor.connectors().stream().map(word -> Proposal.of(word, cursor.start(), CompletionItemKind.Keyword, "",
                        cursor.subject()).inserting(() -> new Opening(word, takesOnlyProse(word, cursor), "").snippet("", cursor)))
                : Stream.empty();
    }

    private static boolean takesOnlyProse(String word, Cursor cursor) {
        return cursor.shape().after(word).kinds().equals(Set.of(Kind.PROSE));
    }
}
