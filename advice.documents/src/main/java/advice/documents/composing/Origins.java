// SPDX-License-Identifier: EPL-2.0
package advice.documents.composing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import advice.documents.Prose;
import advice.dsl.facts.Ids;
import advice.dsl.facts.Reading;
import advice.dsl.facts.When;
import advice.dsl.model.Document;
import advice.dsl.model.Element;
import advice.dsl.model.Item;
import advice.dsl.model.Text;
import advice.dsl.syntax.WrittenForm;

/**
 * Where in the document that was said which a form shows: of a record the element, and within it the property whose words a
 * value has. It holds places and nothing of the model, so it may be asked from any thread while the writer goes on.
 */
public final class Origins {

    private final Map<Object, EObject> noted = new IdentityHashMap<>();
    private final Map<Object, Source> sources = new IdentityHashMap<>();

    /**
     * A stretch of the document.
     *
     * @param id    what it goes by: {@code need-GoingOut} or {@code need-GoingOut.frequency}; without blanks
     * @param start the offset of its first character
     * @param end   the offset behind its last one
     */
    public record Origin(String id, int start, int end) {
    }

    Origins() {
    }

    /** Notes where something comes from, and gives it back. */
    <T> T from(EObject source, T made) {
        if (!(made instanceof Prose prose && prose.isEmpty())) {
            noted.putIfAbsent(made, source);
        }
        return made;
    }

    <T> T from(Optional<? extends EObject> source, T made) {
        return source.isPresent() ? from(source.get(), made) : made;
    }

    /** Takes what was noted out of the model, which may change afterwards. */
    Origins read(Document document) {
        var ids = Ids.of(document);
        var read = new HashMap<EObject, Source>();
        noted.forEach((made, source) -> sources.put(made, read.computeIfAbsent(source, s -> Source.of(s, ids))));
        noted.clear();
        return this;
    }

    /**
     * The place that a value comes from.
     *
     * @param around the records that the value stands in, the innermost last
     * @param value  text or prose
     */
    public Optional<Origin> of(List<?> around, Object value) {
        var source = sources.get(value);
        for (int i = around.size() - 1; source == null && i >= 0; i--) {
            source = sources.get(around.get(i));
        }
        return Optional.ofNullable(source).map(s -> s.of(value instanceof Prose prose ? prose.plain() : value.toString()));
    }

    /**
     * An element or property, with what it says as that reads on paper.
     *
     * @param prose each prose on an element's own line
     * @param parts its own line and its properties
     */
    private record Source(Origin whole, List<Said> prose, List<Said> parts) {

        /** Shorter words stand in too many values by chance. */
        private static final int TELLING = 8;

        private record Said(Origin origin, Set<String> texts) {
        }

        static Source of(EObject source, Ids ids) {
            var whole = origin(source, ids);
            var prose = new ArrayList<Said>();
            var parts = new ArrayList<Said>();
            if (source instanceof Element element) {
                element.getItems().stream().filter(Text.class::isInstance)
                        .forEach(text -> prose.add(new Said(origin(text, ids), texts(List.of(text)))));
                parts.add(new Said(whole, texts(Reading.of(element))));
                element.getParts().forEach(part -> parts.add(new Said(origin(part, ids), texts(Reading.of(part)))));
            }
            return new Source(whole, prose, parts);
        }

        private static Origin origin(EObject object, Ids ids) {
            var node = NodeModelUtils.findActualNodeFor(object);
            return new Origin(ids.of(object), node.getOffset(), WrittenForm.end(node));
        }

        private static Set<String> texts(List<Item> items) {
            var texts = new HashSet<String>();
            for (var text : Phrasing.texts(items)) {
                texts.add(Phrasing.prose(text).plain());
                texts.add(Phrasing.speech(text).plain());
            }
            return texts;
        }

        private static Set<String> texts(Reading line) {
            var texts = texts(line.items());
            dates(line.items()).forEach(texts::add);
            line.named(Element.class).forEach(named -> texts.add(Phrasing.title(named)));
            texts.add(Phrasing.capital(line.wholePhrase()));
            texts.remove("");
            return texts;
        }

        private static Stream<String> dates(List<Item> items) {
            return items.stream().flatMap(item -> When.in(List.of(item)).stream()).map(When::written);
        }

        /** Of what says just these words, else the first whose words are among them, else the whole. */
        Origin of(String words) {
            return Stream.concat(prose.stream(), parts.stream()).filter(part -> part.texts().contains(words)).findFirst()
                    .or(() -> parts.stream().filter(part -> part.texts().stream().anyMatch(t -> t.length() >= TELLING && words.contains(t))).findFirst())
                    .map(Said::origin).orElse(whole);
        }
    }
}
