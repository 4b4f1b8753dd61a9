// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.completion;

import java.util.stream.Stream;

import org.eclipse.lsp4j.CompletionItemKind;

/** The words that introduce the next value of a line: {@code by}, {@code on}, {@code because}. */
final class Connectors implements Proposals {

    @Override
    public Stream<Proposal> at(Cursor cursor) {
        return cursor.spot() == Cursor.Spot.IN_LINE
                ? cursor.connectors().stream().map(word -> Proposal.of(word, cursor.start(), CompletionItemKind.Keyword, "",
                        cursor.subject()))
                : Stream.empty();
    }
}
