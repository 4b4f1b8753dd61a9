// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.hover;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import advice.dsl.facts.WordingText;
import advice.dsl.facts.WordingText.ChildsName;
import advice.dsl.facts.WordingText.Choice;
import advice.dsl.facts.WordingText.Piece;
import advice.dsl.facts.WordingText.Sentence;
import advice.dsl.facts.WordingText.Slot;
import advice.dsl.model.Part;
import advice.dsl.model.Specification;
import advice.dsl.model.Text;

/** A bracket in the text of an agreed wording: what it takes, and what a provision says to fill it. */
final class SlotPage implements HoverPage {

    @Override
    public Stream<Told> at(Pointed place) {
        return place.element(Specification.class).flatMap(s -> place.prose()).filter(SlotPage::isWording).stream().flatMap(prose -> {
            var wording = WordingText.of(place.written().text());
            var at = place.inProse();
            return wording.all().filter(piece -> piece.start() <= at && at < bracketEnd(piece, wording)).flatMap(piece -> told(piece).map(page ->
                    place.tell("`" + wording.text().substring(piece.start(), bracketEnd(piece, wording)) + "`: " + page, piece.start(), bracketEnd(piece, wording))));
        });
    }

    private static boolean isWording(Text prose) {
        return prose.eContainer() instanceof Part part && ("wording".equals(part.getKey()) || "timing".equals(part.getKey()));
    }

    /** Of a sentence that may be left out only the mark before it counts. */
    private static int bracketEnd(Piece piece, WordingText wording) {
        return piece instanceof Sentence ? wording.text().indexOf(']', piece.start()) + 1 : piece.end();
    }

    private static Stream<String> told(Piece piece) {
        if (piece instanceof ChildsName) {
            return Stream.of("the name that the document uses throughout.");
        }
        if (piece instanceof Slot slot) {
            var from = slot.filledBy().stream().map(key -> "`" + key + "`").collect(Collectors.joining(" for a planned provision, for a current one "));
            return Stream.of("takes " + slot.kind().takes() + ". Under `as` a provision says " + slot.example()
                    + (from.isEmpty() ? "" : "; without it " + from + " fills it") + "." + (slot.optional() ? " It may stay empty." : ""));
        }
        if (piece instanceof Choice choice) {
            return Stream.of("one of " + choice.options().stream().map(Markdown::plain).collect(Collectors.joining(" *or* ")) + ". Under `as` a provision says `"
                    + choice.name() + " " + choice.options().get(0) + "`"
                    + (choice.followsFromTheStage() ? "; without it the first is for a planned provision, the second for a current one" : "") + ".");
        }
        return piece instanceof Sentence sentence ? Stream.of("the sentence after it " + switch (sentence.stands()) {
            case WHEN_PUT_IN -> "is left out unless a provision says `with " + sentence.name() + "`.";
            case UNLESS_LEFT_OUT -> "prints unless a provision says `without " + sentence.name() + "`.";
            case AS_DECIDED -> "waits for the writer: `with " + sentence.name() + "` or `without " + sentence.name() + "`.";
        }) : Stream.empty();
    }
}
