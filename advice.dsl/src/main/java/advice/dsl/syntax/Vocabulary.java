// SPDX-License-Identifier: EPL-2.0
package advice.dsl.syntax;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import advice.dsl.syntax.Shape.Kind;
import advice.dsl.syntax.Shape.Values;

/** The words of the language and what belongs where, read once from {@code vocabulary.txt} beside this class. */
public final class Vocabulary {

    private static final Vocabulary SHIPPED = read("vocabulary.txt");

    private final Map<String, ElementWord> elements = new LinkedHashMap<>();
    private final Set<String> keys = new LinkedHashSet<>();
    private final Map<String, String> spellings = new HashMap<>();

    private Vocabulary() {
    }

    public static Vocabulary shipped() {
        return SHIPPED;
    }

    /**
     * An element's keyword.
     *
     * @param keyword    the keyword
     * @param file       the kind of file it belongs in: advice, wording or profile
     * @param naming     whether the element has a name
     * @param header     what its own line holds
     * @param properties the properties, by key; {@code *} for any
     * @param repeatable the keys that may be said more than once
     */
    public record ElementWord(String keyword, String file, Naming naming, Shape header, Map<String, Shape> properties,
            Set<String> repeatable) {

        /** The shape of a property, also where any key is allowed. */
        public Optional<Shape> property(String key) {
            return Optional.ofNullable(properties.getOrDefault(key, properties.get("*")));
        }

        public boolean takesAnyKey() {
            return properties.containsKey("*");
        }
    }

    /** Whether an element has a name. */
    public enum Naming {
        NONE, OPTIONAL, REQUIRED
    }

    public Optional<ElementWord> element(String keyword) {
        return Optional.ofNullable(elements.get(keyword));
    }

    public Collection<ElementWord> elements() {
        return elements.values();
    }

    /** Whether {@code word} is a property's key in some element. */
    public boolean isKeySomewhere(String word) {
        return keys.contains(word);
    }

    /** The word itself, as the one text that all who write it share; a document holds the same few hundreds of times. */
    String spelling(String word) {
        return spellings.getOrDefault(word, word);
    }

    /** The elements, by keyword, in which {@code key} is a property. */
    public List<String> homesOf(String key) {
        return elements.values().stream().filter(e -> e.properties().containsKey(key)).map(ElementWord::keyword).toList();
    }

    /** What may stand in each place of each line of the language. */
    public Stream<Values> values() {
        return elements.values().stream().flatMap(word -> Stream.concat(Stream.of(word.header()), word.properties().values().stream()))
                .flatMap(shape -> Stream.concat(Stream.of(shape.bare()), shape.connectors().values().stream()));
    }

    /** Whether files other than its own may name such an element: a profile, a wording. */
    public boolean isNamedFromAfar(String keyword) {
        return values().anyMatch(values -> values.afar().contains(keyword));
    }

    private static Vocabulary read(String name) {
        var vocabulary = new Vocabulary();
        var groups = new LinkedHashMap<List<String>, ElementWord>();
        try (var lines = new BufferedReader(new InputStreamReader(
                Vocabulary.class.getResourceAsStream(name), StandardCharsets.UTF_8))) {
            var file = "";
            ElementWord current = null;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isBlank() || line.startsWith("//")) {
                    continue;
                }
                if (line.startsWith("## ")) {
                    file = line.substring(3).strip();
                    continue;
                }
                var halves = line.split(" -- ", 2);
                var meaning = halves.length > 1 ? halves[1].strip() : "";
                var tokens = halves[0].strip().split("\\s+");
                if (line.startsWith(" ")) {
                    var key = tokens[0].endsWith("+") ? tokens[0].substring(0, tokens[0].length() - 1) : tokens[0];
                    current.properties().merge(key, shape(tokens, 1, meaning), Vocabulary::merged);
                    vocabulary.keys.add(key);
                    if (!key.equals(tokens[0])) {
                        current.repeatable().add(key);
                    }
                } else {
                    current = tokens[0].equals("every") ? group() : vocabulary.addElement(tokens, file, meaning);
                    if (tokens[0].equals("every")) {
                        groups.put(tokens.length > 1 ? List.of(tokens[1].split("\\|")) : List.of(), current);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        groups.forEach((members, shared) -> vocabulary.elements.values().stream()
                .filter(e -> members.isEmpty() || members.contains(e.keyword())).forEach(e -> {
                    shared.properties().forEach(e.properties()::putIfAbsent);
                    e.repeatable().addAll(shared.repeatable());
                }));
        vocabulary.keys.forEach(key -> vocabulary.spellings.put(key, key));
        vocabulary.elements.values().stream().flatMap(word -> Stream.concat(Stream.of(word.header()), word.properties().values().stream()))
                .flatMap(shape -> shape.connectors().keySet().stream()).forEach(word -> vocabulary.spellings.putIfAbsent(word, word));
        return vocabulary;
    }

    /** What all elements, or those named, have in common: a line {@code every} or {@code every one|other}. */
    private static ElementWord group() {
        return new ElementWord("every", "", Naming.NONE, Shape.NOTHING_KNOWN, new LinkedHashMap<>(), new LinkedHashSet<>());
    }

    private ElementWord addElement(String[] tokens, String file, String meaning) {
        var naming = tokens.length < 2 ? Naming.NONE
                : tokens[1].equals("+name") ? Naming.REQUIRED
                : tokens[1].equals("?name") ? Naming.OPTIONAL : Naming.NONE;
        var header = shape(tokens, naming == Naming.NONE ? 1 : 2, meaning);
        var known = elements.get(tokens[0]);
        var element = known == null
                ? new ElementWord(tokens[0], file, naming, header, new LinkedHashMap<>(), new LinkedHashSet<>())
                : new ElementWord(tokens[0], file, known.naming(), merged(known.header(), header), known.properties(),
                        known.repeatable());
        elements.put(tokens[0], element);
        return element;
    }

    /** Two lines that begin with the same word: what either allows is allowed. */
    private static Shape merged(Shape one, Shape other) {
        var connectors = new LinkedHashMap<>(one.connectors());
        other.connectors().forEach((word, values) -> connectors.merge(word, values, Vocabulary::merged));
        var lines = new ArrayList<>(one.lines());
        lines.addAll(other.lines());
        var meanings = new ArrayList<>(one.meanings());
        meanings.addAll(other.meanings());
        return new Shape(merged(one.bare(), other.bare()), Collections.unmodifiableMap(connectors), one.meaning(), List.copyOf(lines), List.copyOf(meanings));
    }

    private static Values merged(Values one, Values other) {
        var kinds = new LinkedHashSet<>(one.kinds());
        kinds.addAll(other.kinds());
        var names = new ArrayList<>(one.names());
        other.names().stream().filter(n -> !names.contains(n)).forEach(names::add);
        var afar = new LinkedHashSet<>(one.afar());
        afar.addAll(other.afar());
        return new Values(kinds, List.copyOf(names), afar);
    }

    /** Reads the notation that the head of {@code vocabulary.txt} explains. */
    private static Shape shape(String[] tokens, int from, String meaning) {
        var bare = Values.NONE;
        var connectors = new LinkedHashMap<String, Values>();
        List<String> introducing = List.of();
        for (int i = from; i < tokens.length; i++) {
            var values = values(tokens[i]);
            var words = words(tokens[i]);
            words.forEach(word -> connectors.putIfAbsent(word, Values.NONE));
            if (values.isEmpty()) {
                introducing = words;
            } else if (introducing.isEmpty()) {
                bare = merged(bare, values);
            } else {
                introducing.forEach(word -> connectors.merge(word, values, Vocabulary::merged));
                introducing = List.of();
            }
        }
        var line = String.join(" ", List.of(tokens).subList(from, tokens.length));
        return new Shape(bare, Collections.unmodifiableMap(connectors), meaning, List.of(line), List.of(meaning));
    }

    private static List<String> words(String token) {
        return List.of(alternatives(token)).stream().filter(a -> kind(a) == null).toList();
    }

    static Values values(String token) {
        var kinds = EnumSet.noneOf(Kind.class);
        var names = new ArrayList<String>();
        var afar = new LinkedHashSet<String>();
        for (var alternative : alternatives(token)) {
            var kind = kind(alternative);
            if (kind == null) {
                continue;
            }
            kinds.add(kind);
            if (kind == Kind.NAME) {
                for (var name : alternative.substring(1, alternative.length() - 1).split("\\|")) {
                    var plain = name.startsWith("*") ? name.substring(1) : name;
                    names.add(plain);
                    if (name.startsWith("*")) {
                        afar.add(plain);
                    }
                }
            }
        }
        return kinds.isEmpty() ? Values.NONE : new Values(Set.copyOf(kinds), List.copyOf(names), Set.copyOf(afar));
    }

    private static Kind kind(String alternative) {
        return switch (alternative) {
            case "\"…\"" -> Kind.PROSE;
            case "DATE" -> Kind.DATE;
            case "NUMBER" -> Kind.NUMBER;
            case "WORDS" -> Kind.WORDS;
            default -> alternative.startsWith("<") ? Kind.NAME : null;
        };
    }

    /** Splits at the bars outside angle brackets. */
    private static String[] alternatives(String token) {
        return token.split("\\|(?![^<]*>)");
    }
}
