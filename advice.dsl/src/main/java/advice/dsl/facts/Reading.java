// SPDX-License-Identifier: EPL-2.0
package advice.dsl.facts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import advice.dsl.model.Comma;
import advice.dsl.model.Connector;
import advice.dsl.model.Element;
import advice.dsl.model.Figure;
import advice.dsl.model.Item;
import advice.dsl.model.Part;
import advice.dsl.model.Phrase;
import advice.dsl.model.Reference;
import advice.dsl.model.Text;
import advice.dsl.syntax.ModelObject;
import advice.dsl.syntax.Shape;
import advice.dsl.syntax.Shape.Kind;

/**
 * A line of the language read by its shape: which values stand bare, and which follow an introducing word.
 * {@code evidence home observed on 2026-03-10 by "R. Writer" "She waits."} reads as
 * the words {@code home} and {@code observed}, a date after {@code on}, a text after {@code by}, and one bare text.
 */
public final class Reading {

    /** The reading of a property that is not there. */
    public static final Reading NOTHING = new Reading(List.of(), new Shape(Shape.Values.NONE, Map.of(), ""));

    private final List<Item> items;
    private final Shape shape;
    private final List<Item> bare;
    /** Only made where there is an introducing word, since most lines have none and rules read lines all the time. */
    private Map<String, List<Item>> after = Map.of();
    private final List<Text> bareTexts;
    private final List<Reference> references;

    private Reading(List<Item> items, Shape shape) {
        this.items = items;
        this.shape = shape;
        this.bare = new ArrayList<>(items.size());
        String connector = null;
        var served = true;
        var afterComma = false;
        for (var item : items) {
            if (item instanceof Connector word) {
                connector = word.getWord();
                if (after.isEmpty()) {
                    after = new LinkedHashMap<>();
                }
                after.computeIfAbsent(connector, c -> new ArrayList<>());
                served = false;
            } else if (item instanceof Comma) {
                afterComma = true;
                continue;
            } else {
                var values = connector == null ? Shape.Values.NONE : shape.after(connector);
                var belongs = connector != null && takes(values, item) && (!served || afterComma || continuesDate(item, connector));
                if (belongs) {
                    after.get(connector).add(item);
                    served = true;
                } else {
                    bare.add(item);
                }
            }
            afterComma = false;
        }
        bareTexts = of(Text.class, bare);
        references = of(Reference.class, items);
    }

    private static <T extends Item> List<T> of(Class<T> kind, List<Item> among) {
        List<T> found = List.of();
        for (var item : among) {
            if (kind.isInstance(item)) {
                found = found.isEmpty() ? new ArrayList<>(2) : found;
                found.add(kind.cast(item));
            }
        }
        return Collections.unmodifiableList(found);
    }

    /** The day, month and year of {@code on 9 March 2026} belong together. */
    private boolean continuesDate(Item item, String connector) {
        var taken = after.get(connector);
        return !taken.isEmpty() && (item instanceof Figure || item instanceof Phrase)
                && (taken.get(taken.size() - 1) instanceof Figure || taken.get(taken.size() - 1) instanceof Phrase);
    }

    private static boolean takes(Shape.Values values, Item item) {
        if (item instanceof Text) {
            return values.take(Kind.PROSE);
        }
        if (item instanceof Reference) {
            return values.take(Kind.NAME);
        }
        if (item instanceof Figure) {
            return values.take(Kind.DATE) || values.take(Kind.NUMBER) || values.take(Kind.WORDS);
        }
        return values.take(Kind.WORDS) || values.take(Kind.DATE);
    }

    public static Reading of(Element element) {
        return ((ModelObject) element).read(() -> new Reading(element.getItems(), Elements.headerShape(element)));
    }

    public static Reading of(Part part) {
        return ((ModelObject) part).read(() -> new Reading(part.getItems(), Elements.shape(part)));
    }

    /** What may stand on the line. */
    public Shape shape() {
        return shape;
    }

    /** Everything on the line, in the order written. */
    public List<Item> items() {
        return items;
    }

    /** The values that no word introduces. */
    public List<Item> bare() {
        return bare;
    }

    /** Whether the word stands there, with a value or without. */
    public boolean has(String connector) {
        return after.containsKey(connector);
    }

    /** The introducing words that stand there, in the order written. */
    public Set<String> connectors() {
        return after.keySet();
    }

    /** The values after an introducing word; none where it is not there. */
    public List<Item> after(String connector) {
        return after.getOrDefault(connector, List.of());
    }

    /** The word that introduces an item of the line, {@code ""} where none does. */
    public String introducing(Item item) {
        return after.entrySet().stream().filter(e -> e.getValue().contains(item)).map(Map.Entry::getKey).findFirst().orElse("");
    }

    public List<Text> bareTexts() {
        return bareTexts;
    }

    /** The first bare prose, empty where there is none. */
    public String text() {
        return bareTexts.isEmpty() || bareTexts.get(0).getValue() == null ? "" : bareTexts.get(0).getValue();
    }

    /** The first prose after an introducing word, empty where there is none. */
    public String text(String connector) {
        for (var item : after(connector)) {
            if (item instanceof Text text) {
                return text.getValue() == null ? "" : text.getValue();
            }
        }
        return "";
    }

    /** All prose after an introducing word. */
    public List<String> texts(String connector) {
        return after(connector).stream().filter(Text.class::isInstance).map(i -> ((Text) i).getValue()).toList();
    }

    /** The bare words and numbers as one phrase in lower case, {@code ""} where there are none. */
    public String phrase() {
        return phrase(bare);
    }

    public String phrase(String connector) {
        return phrase(after(connector));
    }

    private static String phrase(List<Item> from) {
        var words = new StringBuilder();
        for (var item : from) {
            var word = item instanceof Phrase phrase ? phrase.getText() : item instanceof Figure figure ? figure.getText() : null;
            if (word != null) {
                words.append(words.isEmpty() ? "" : " ").append(word.toLowerCase(Locale.ROOT));
            }
        }
        return words.toString();
    }

    /** The whole line in words, connectors included, as one phrase in lower case: {@code agrees to support}. */
    public String wholePhrase() {
        var words = new StringBuilder();
        for (var item : items) {
            var word = item instanceof Phrase phrase ? phrase.getText()
                    : item instanceof Figure figure ? figure.getText()
                    : item instanceof Connector connector ? connector.getWord() : null;
            if (word != null) {
                words.append(words.isEmpty() ? "" : " ").append(word.toLowerCase(Locale.ROOT));
            }
        }
        return words.toString();
    }

    /** The phrases between the commas of the line, connectors included: {@code needs assessment, re-assessment} gives two. */
    public List<String> phrases() {
        var found = new ArrayList<String>();
        var words = new StringBuilder();
        for (var item : items) {
            if (item instanceof Comma) {
                found.add(words.toString());
                words.setLength(0);
                continue;
            }
            var word = item instanceof Phrase phrase ? phrase.getText()
                    : item instanceof Figure figure ? figure.getText()
                    : item instanceof Connector connector ? connector.getWord() : null;
            if (word != null) {
                words.append(words.isEmpty() ? "" : " ").append(word.toLowerCase(Locale.ROOT));
            }
        }
        found.add(words.toString());
        return found.stream().filter(p -> !p.isEmpty()).toList();
    }

    public Optional<When> date() {
        return When.in(bare);
    }

    public Optional<When> date(String connector) {
        return When.in(after(connector));
    }

    /** The references on the line, bare and introduced, in the order written. */
    public List<Reference> references() {
        return references;
    }

    public List<Reference> references(String connector) {
        return of(Reference.class, after(connector));
    }

    /** The elements that the references mean: the one of that name, else the one of a name that is near; those that mean nothing are left out. */
    public <T extends Element> List<T> named(Class<T> kind) {
        return named(references(), kind);
    }

    public <T extends Element> List<T> named(String connector, Class<T> kind) {
        return named(references(connector), kind);
    }

    private static <T extends Element> List<T> named(List<Reference> references, Class<T> kind) {
        List<T> named = List.of();
        for (var reference : references) {
            var meant = Elements.meant(reference);
            if (meant.isPresent() && kind.isInstance(meant.get())) {
                named = named.isEmpty() ? new ArrayList<>(2) : named;
                named.add(kind.cast(meant.get()));
            }
        }
        return named;
    }
}
