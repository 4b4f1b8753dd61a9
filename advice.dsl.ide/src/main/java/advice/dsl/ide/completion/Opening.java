// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.completion;

import java.util.LinkedHashMap;
import java.util.stream.Stream;

import advice.dsl.syntax.Shape;

/**
 * The words with which a line always begins: {@code measured by}, {@code no needs because}.
 *
 * @param words   those words
 * @param prose   whether prose follows them at once, and nothing else may
 * @param meaning what such a line is for
 */
record Opening(String words, boolean prose, String meaning) {

    private static final String PROSE = "\"\u2026\"";

    /** The openings of the lines that begin with {@code word}, each once. */
    static Stream<Opening> of(String word, Shape shape) {
        var openings = new LinkedHashMap<String, Opening>();
        for (int i = 0; i < shape.lines().size(); i++) {
            var opening = opening(word, shape.lines().get(i), shape.meanings().get(i));
            openings.putIfAbsent(opening.words(), opening);
        }
        return openings.isEmpty() ? Stream.of(new Opening(word, false, shape.meaning())) : openings.values().stream();
    }

    /** Up to the first value, or the first choice between words. */
    private static Opening opening(String word, String line, String meaning) {
        var opening = new StringBuilder(word);
        for (var token : line.split(" ")) {
            if (token.isEmpty() || !token.chars().allMatch(c -> Character.isLowerCase(c) || Character.isDigit(c) || c == '-')) {
                return new Opening(opening.toString(), token.equals(PROSE), meaning);
            }
            opening.append(' ').append(token);
        }
        return new Opening(opening.toString(), false, meaning);
    }

    /**
     * With the quotation marks that follow and a place between them, unless something stands there already.
     *
     * @param before blank space that stands before the words
     */
    Snippet snippet(String before, Cursor cursor) {
        var snippet = new Snippet().text(before + words);
        return prose && cursor.endsLine() ? snippet.text(" \"").stop().text("\"") : snippet;
    }
}
