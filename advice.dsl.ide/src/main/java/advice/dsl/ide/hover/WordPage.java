// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.hover;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import advice.dsl.facts.Elements;
import advice.dsl.model.Connector;
import advice.dsl.model.Element;
import advice.dsl.model.Item;
import advice.dsl.model.Part;
import advice.dsl.model.Phrase;
import advice.dsl.syntax.Shape;
import advice.dsl.syntax.Vocabulary.ElementWord;
import advice.dsl.syntax.Vocabulary.Naming;

/** A word of the language or one of the words to choose from: what it is for, and how its line goes on. */
final class WordPage implements HoverPage {

    @Override
    public Stream<Told> at(Pointed place) {
        return place.word().isEmpty() || SectionPage.explains(place) ? Stream.empty() : told(place).map(place::tell).stream();
    }

    private static Optional<String> told(Pointed place) {
        var part = place.object(Part.class).filter(place::begins).or(() -> place.object(Item.class).filter(WordPage::isOfTheLanguage)
                .map(Item::eContainer).filter(Part.class::isInstance).map(Part.class::cast));
        if (part.isPresent()) {
            return Elements.isSlotLine(part.get()) ? Optional.empty() : of(Elements.key(part.get()), Elements.shape(part.get()), "", place);
        }
        var element = place.object(Element.class).filter(place::begins).or(() -> place.object(Connector.class).flatMap(c -> place.element()));
        return element.flatMap(e -> of(Elements.keyword(e), Elements.headerShape(e),
                Elements.word(e).map(ElementWord::naming).map(WordPage::name).orElse(""), place));
    }

    /** A word that introduces something, or one of a few to choose from. */
    private static boolean isOfTheLanguage(Item item) {
        return item instanceof Connector || item instanceof Phrase && item.eContainer() instanceof Part part && !Elements.shape(part).choices().isEmpty();
    }

    private static String name(Naming naming) {
        return switch (naming) {
            case REQUIRED -> " NAME";
            case OPTIONAL -> " [NAME]";
            case NONE -> "";
        };
    }

    private static Optional<String> of(String word, Shape shape, String name, Pointed place) {
        if (shape.meaning().isEmpty() || word.isEmpty()) {
            return Optional.empty();
        }
        var lines = shape.lines().stream().map(line -> (word + name + " " + line).strip()).collect(Collectors.toList());
        var under = place.element().map(Elements::keyword).orElse(word);
        return Optional.of("**" + word + "**: " + Markdown.sentence(shape.meaning()) + ".\n\n" + Markdown.lines(lines)
                + "\n\n*All words: " + "docs/words.md, under " + under + "*");
    }
}
