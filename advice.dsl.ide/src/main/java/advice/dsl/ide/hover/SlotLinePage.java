// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.hover;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import advice.dsl.facts.AgreedWording;
import advice.dsl.facts.Elements;
import advice.dsl.facts.WordingText.Sentence;
import advice.dsl.model.Part;
import advice.dsl.model.Phrase;
import advice.dsl.model.Provision;
import advice.dsl.model.Text;

/** A line of a provision that fills a slot of its agreed wording, and the name of a sentence that it puts in or leaves out. */
final class SlotLinePage implements HoverPage {

    @Override
    public Stream<Told> at(Pointed place) {
        return place.object(EObject.class).filter(object -> !(object instanceof Text)).flatMap(object -> place.element(Provision.class)
                .flatMap(provision -> place.facts().filled(provision)).flatMap(filled -> told(object, filled.agreed()))).map(place::tell).stream();
    }

    private static Optional<String> told(EObject object, AgreedWording agreed) {
        var line = object instanceof Part part ? part : object.eContainer() instanceof Part part ? part : null;
        if (line == null) {
            return Optional.empty();
        }
        if (object instanceof Phrase phrase && List.of("with", "without").contains(Elements.key(line))) {
            return Optional.ofNullable(agreed.sentences().get(phrase.getText())).map(alike -> "`" + line.getKey() + " " + phrase.getText() + "`: "
                    + alike.stream().map(sentence -> Markdown.plain(words(sentence, agreed))).collect(Collectors.joining(" ")));
        }
        var name = line.getKey();
        return !Elements.isSlotLine(line) ? Optional.empty()
                : takes(name, agreed).map(takes -> "`" + name + "`: fills a slot of *" + Markdown.plain(agreed.title()) + "*; takes " + takes + ".");
    }

    private static Optional<String> takes(String name, AgreedWording agreed) {
        return Optional.ofNullable(agreed.slots().get(name)).map(slot -> slot.kind().takes() + ", as in " + slot.example())
                .or(() -> Optional.ofNullable(agreed.choices().get(name)).map(choice ->
                        "one of " + choice.options().stream().map(Markdown::plain).collect(Collectors.joining(" *or* "))));
    }

    private static String words(Sentence sentence, AgreedWording agreed) {
        return Stream.of(agreed.wording(), agreed.timing()).filter(text -> text.sentences().contains(sentence)).findFirst()
                .map(text -> text.wordsOf(sentence)).orElse("");
    }
}
