// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.completion;

import java.util.stream.Stream;

import org.eclipse.lsp4j.CompletionItemKind;

import advice.dsl.facts.Elements;
import advice.dsl.model.Element;
import advice.dsl.syntax.Vocabulary.ElementWord;

/**
 * The keys of properties in their element, in the vocabulary's order; one that is said already and only once is not offered again.
 * Right under an element they are offered at the margin too, and then stand indented.
 */
final class PropertyKeys implements Proposals {

    @Override
    public Stream<Proposal> at(Cursor cursor) {
        return cursor.spot() == Cursor.Spot.LINE_HEAD && !(cursor.isAtMargin() && cursor.followsBlankLine())
                ? cursor.element().flatMap(element -> Elements.word(element).filter(word -> !word.header().isWrittenByTheTool()).map(word -> keys(cursor, element, word))).orElse(Stream.empty())
                : Stream.empty();
    }

    private static Stream<Proposal> keys(Cursor cursor, Element element, ElementWord word) {
        return word.properties().entrySet().stream()
                .filter(property -> !property.getKey().equals("*"))
                .filter(property -> word.repeatable().contains(property.getKey()) || !saysElsewhere(cursor, element, property.getKey()))
                .flatMap(property -> Opening.of(property.getKey(), property.getValue())
                        .map(opening -> proposal(opening, Subject.word(word.keyword(), property.getKey()), cursor)));
    }

    private static Proposal proposal(Opening opening, Subject subject, Cursor cursor) {
        var step = cursor.isAtMargin() ? Lines.STEP : "";
        return Proposal.of(opening.words(), cursor.start(), CompletionItemKind.Property, "", subject)
                .inserting(step + opening.words(), () -> opening.snippet(step, cursor));
    }

    /** Whether another line than the cursor's says it. */
    private static boolean saysElsewhere(Cursor cursor, Element element, String key) {
        return Elements.parts(element, key).stream().anyMatch(part -> !cursor.isIn(part));
    }
}
