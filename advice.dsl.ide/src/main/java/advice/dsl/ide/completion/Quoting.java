// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.completion;

import java.util.stream.Stream;

import org.eclipse.lsp4j.CompletionItemKind;

/** Curly quotation marks for the straight one that somebody has just typed inside prose, where it would read as its end. */
final class Quoting implements Proposals {

    private static final String OPEN = "\u201c";
    private static final String CLOSE = "\u201d";

    @Override
    public Stream<Proposal> at(Cursor cursor) {
        return cursor.quoted().filter(quoted -> quoted.isReopenedAt(cursor.offset())).stream()
                .map(quoted -> Proposal.of(OPEN + "\u2026" + CLOSE, cursor.offset() - 1, CompletionItemKind.Text, "somebody\u2019s words", Subject.NOTHING)
                        .soughtBy("\"").inserting(OPEN + CLOSE, () -> new Snippet().text(OPEN).stop().text(CLOSE)));
    }
}
