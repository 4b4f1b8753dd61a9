// SPDX-License-Identifier: EPL-2.0
package advice.dsl.syntax;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import advice.dsl.syntax.Shape.Kind;
import advice.dsl.syntax.Shape.Values;

/** What new elements hold at first, read once from {@code skeletons.txt} beside this class. */
public final class Skeletons {

    private static final Skeletons SHIPPED = read("skeletons.txt");
    private static final String NAME = "+name";

    private final Map<String, Skeleton> byKeyword = new LinkedHashMap<>();

    private Skeletons() {
    }

    public static Skeletons shipped() {
        return SHIPPED;
    }

    /** The elements that have one, in the order of a document. */
    public List<Skeleton> all() {
        return List.copyOf(byKeyword.values());
    }

    public Optional<Skeleton> of(String keyword) {
        return Optional.ofNullable(byKeyword.get(keyword));
    }

    /**
     * What one kind of element holds at first.
     *
     * @param keyword its keyword
     * @param lines   its own line, then those under it
     */
    public record Skeleton(String keyword, List<Line> lines) {
    }

    /**
     * A line of it.
     *
     * @param key    the property's key; {@code ""} for the element's own line and its statement
     * @param pieces what stands there, with a space between
     */
    public record Line(String key, List<Piece> pieces) {
    }

    /** What stands in a line. */
    public sealed interface Piece permits Words, Name, Choice, Open {
    }

    /** Words that stand as they are. */
    public record Words(String words) implements Piece {
    }

    /** The new element's own name. */
    public record Name() implements Piece {
    }

    /** One of several words. */
    public record Choice(List<String> words) implements Piece {
    }

    /**
     * A value that the writer gives.
     *
     * @param values what it may be
     * @param after  the word that introduces it, {@code ""} where none does
     */
    public record Open(Values values, String after) implements Piece {

        public boolean isProse() {
            return values.take(Kind.PROSE);
        }
    }

    private static Skeletons read(String name) {
        var skeletons = new Skeletons();
        try (var lines = new BufferedReader(new InputStreamReader(Skeletons.class.getResourceAsStream(name), StandardCharsets.UTF_8))) {
            var found = new LinkedHashMap<String, List<Line>>();
            List<Line> current = List.of();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isBlank() || line.startsWith("//")) {
                    continue;
                }
                var tokens = List.of(line.strip().split("\\s+"));
                if (!line.startsWith(" ")) {
                    current = found.computeIfAbsent(tokens.get(0), keyword -> new ArrayList<>());
                    current.add(new Line("", pieces(tokens)));
                } else {
                    var statement = !Vocabulary.values(tokens.get(0)).isEmpty();
                    current.add(new Line(statement ? "" : tokens.get(0).replace(",", ""), pieces(tokens)));
                }
            }
            found.forEach((keyword, held) -> skeletons.byKeyword.put(keyword, new Skeleton(keyword, List.copyOf(held))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return skeletons;
    }

    private static List<Piece> pieces(List<String> tokens) {
        var pieces = new ArrayList<Piece>();
        var last = "";
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            var values = Vocabulary.values(token);
            if (token.equals(NAME)) {
                pieces.add(new Name());
            } else if (!values.isEmpty()) {
                pieces.add(new Open(values, last));
                last = "";
            } else if (token.contains("|")) {
                pieces.add(new Choice(Stream.of(token.split("\\|")).toList()));
                last = "";
            } else {
                pieces.add(new Words(token));
                last = i == 0 ? "" : token;
            }
        }
        return List.copyOf(pieces);
    }
}
