// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.completion;

import java.util.stream.Stream;

import org.eclipse.lsp4j.CompletionItemKind;

import com.google.inject.Inject;

import advice.dsl.syntax.Skeletons;
import advice.dsl.syntax.Vocabulary;
import advice.dsl.syntax.Vocabulary.ElementWord;
import advice.dsl.syntax.Vocabulary.Naming;

/**
 * The keywords of elements, at the margin, in the vocabulary's order: that of a document.
 * Where an editor has tab stops an element comes with the lines that the standards ask of it.
 */
final class ElementKeywords implements Proposals {

    private final NewElement fresh;

    @Inject
    ElementKeywords(NewElement fresh) {
        this.fresh = fresh;
    }

    @Override
    public Stream<Proposal> at(Cursor cursor) {
        return cursor.spot() == Cursor.Spot.LINE_HEAD && cursor.isAtMargin()
                ? Vocabulary.shipped().elements().stream().filter(word -> word.file().equals(cursor.file()) && !word.header().isWrittenByTheTool())
                        .flatMap(word -> openings(word).map(opening -> proposal(word, opening, cursor)))
                : Stream.empty();
    }

    private Proposal proposal(ElementWord word, Opening opening, Cursor cursor) {
        var skeleton = Skeletons.shipped().of(word.keyword()).filter(s -> cursor.standsAlone());
        return Proposal.of(opening.words(), cursor.start(), CompletionItemKind.Class, "", Subject.beginning(opening.words()))
                .inserting(() -> skeleton.map(s -> fresh.of(s, cursor)).orElseGet(() -> opening.snippet("", cursor)));
    }

    private static Stream<Opening> openings(ElementWord word) {
        return word.naming() == Naming.NONE ? Opening.of(word.keyword(), word.header()) : Stream.of(new Opening(word.keyword(), false, word.header().meaning()));
    }
}
