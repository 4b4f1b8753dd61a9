// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.completion;

import java.util.stream.Stream;

import advice.dsl.syntax.Shape;

/** The words with which a line always begins: {@code measured by}, {@code no needs because}. */
final class Opening {

    private Opening() {
    }

    /** The openings of the lines that begin with {@code word}, each once. */
    static Stream<String> of(String word, Shape shape) {
        return shape.lines().isEmpty() ? Stream.of(word) : shape.lines().stream().map(line -> opening(word, line)).distinct();
    }

    /** Up to the first value, or the first choice between words. */
    private static String opening(String word, String line) {
        var opening = new StringBuilder(word);
        for (var token : line.split(" ")) {
            if (token.isEmpty() || !token.chars().allMatch(c -> Character.isLowerCase(c) || Character.isDigit(c) || c == '-')) {
                break;
            }
            opening.append(' ').append(token);
        }
        return opening.toString();
    }
}
