// SPDX-License-Identifier: EPL-2.0
package advice.dsl.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;

import advice.dsl.model.Document;
import advice.dsl.model.Element;
import advice.dsl.model.Text;

/** All prose of a document in the order written, and the names that a pattern on words may ask for. */
public final class Passages {

    private final Document document;
    private final List<Passage> all;
    private final Map<Text, Passage> byProse = new IdentityHashMap<>();
    private final Map<Element, List<Passage>> byElement = new IdentityHashMap<>();
    private final Map<List<String>, Set<String>> names = new HashMap<>();
    private final Map<String, Pattern> patterns = new HashMap<>();
    private final Searches searches;

    private Passages(Document document, List<EObject> everything, Searches searches) {
        this.document = document;
        this.searches = searches;
        var proses = new ArrayList<Passage.Placed>();
        var titles = new LinkedHashSet<String>();
        for (var object : everything) {
            var element = object instanceof Text ? Elements.around(object) : Optional.<Element>empty();
            if (object instanceof Text prose && element.isPresent()) {
                var placed = Passage.Placed.of(prose, element.get());
                proses.add(placed);
                if (placed.kind() == Passage.Kind.TITLE && prose.getValue() != null && !prose.getValue().isBlank()) {
                    titles.add(prose.getValue());
                }
            }
        }
        var leftOut = List.copyOf(titles);
        searches.begin(leftOut);
        var passages = new ArrayList<Passage>(proses.size());
        for (var prose : proses) {
            var passage = new Passage(prose, leftOut, searches);
            passages.add(passage);
            byProse.put(passage.prose(), passage);
            byElement.computeIfAbsent(passage.element(), e -> new ArrayList<>()).add(passage);
        }
        all = Collections.unmodifiableList(passages);
    }

    /**
     * @param everything the document and all that it holds
     * @param searches   what is remembered of the words of an earlier state of the document
     */
    static Passages of(Document document, List<EObject> everything, Searches searches) {
        return new Passages(document, everything, searches);
    }

    /** Every passage in the order written. */
    public List<Passage> all() {
        return all;
    }

    /** The passage of some prose; empty for prose that stands in no element. */
    public Optional<Passage> of(Text prose) {
        return Optional.ofNullable(byProse.get(prose));
    }

    /** The passages that stand in an element. */
    public List<Passage> in(Element element) {
        return byElement.getOrDefault(element, List.of());
    }

    /**
     * A pattern that knows the people of this document.
     *
     * @param template a regular expression in which {@code <child>} stands for any name of the child,
     *                 {@code <parents>} for any name of a parent, {@code <names>} for any name that is declared
     */
    public Pattern pattern(String template) {
        return patterns.computeIfAbsent(template, t -> searches.pattern(t
                .replace("<child>", anyOf(names("child")))
                .replace("<parents>", anyOf(names("parent")))
                .replace("<names>", anyOf(names("child", "parent", "carer", "writer", "professional", "contributor", "oversight")))));
    }

    /** The words of the names that elements of these kinds declare, as written. */
    public Set<String> names(String... keywords) {
        return names.computeIfAbsent(List.of(keywords), this::declared);
    }

    private Set<String> declared(List<String> keywords) {
        var names = new LinkedHashSet<String>();
        for (var element : document.getElements()) {
            if (keywords.contains(Elements.keyword(element))) {
                Facts.namesDeclared(element).flatMap(n -> List.of(n.split("[\\s.]+")).stream())
                        .filter(n -> !n.isBlank()).forEach(names::add);
            }
        }
        return Collections.unmodifiableSet(names);
    }

    /** A group that matches any of the words whatever their capitals, or nothing at all where there is none. */
    private static String anyOf(Collection<String> words) {
        return words.isEmpty() ? "(?!)" : words.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?iu:", ")"));
    }
}
