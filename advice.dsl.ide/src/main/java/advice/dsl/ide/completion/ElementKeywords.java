// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.completion;

import java.util.stream.Stream;

import org.eclipse.lsp4j.CompletionItemKind;

import advice.dsl.syntax.Vocabulary;
import advice.dsl.syntax.Vocabulary.ElementWord;
import advice.dsl.syntax.Vocabulary.Naming;

/** The keywords of elements, at the margin, in the vocabulary's order: that of a document. */
final class ElementKeywords implements Proposals {

    @Override
    public Stream<Proposal> at(Cursor cursor) {
        var atMargin = cursor.element().isEmpty() || cursor.column() <= cursor.elementColumn();
        return cursor.spot() == Cursor.Spot.LINE_HEAD && atMargin
                ? Vocabulary.shipped().elements().stream().filter(word -> word.file().equals(cursor.file()))
                        .flatMap(word -> openings(word).map(opening -> Proposal.of(opening, cursor.start(),
                                CompletionItemKind.Class, "", Subject.keyword(word.keyword()))))
                : Stream.empty();
    }

    private static Stream<String> openings(ElementWord word) {
        return word.naming() == Naming.NONE ? Opening.of(word.keyword(), word.header()) : Stream.of(word.keyword());
    }
}
