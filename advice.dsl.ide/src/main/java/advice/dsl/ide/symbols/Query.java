// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.symbols;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Words that somebody looks for. Each is looked for by itself; of each its letters are enough, in their order. */
final class Query {

    /** A distance that nothing which fits has. */
    static final int NOT_AT_ALL = 1 << 20;

    private static final int LETTERS_ONLY = 4;

    private final List<String> words;

    Query(String written) {
        words = Stream.of(written.toLowerCase(Locale.ROOT).strip().split("[\\s:]+")).filter(word -> !word.isEmpty()).toList();
    }

    /** How far the words are from an element with this name, shown like this; the smaller the better. */
    int distance(String name, String shown) {
        var sum = 0;
        for (var word : words) {
            var distance = Math.min(ofWord(word, name), ofWord(word, shown) + 1);
            if (distance >= NOT_AT_ALL) {
                return NOT_AT_ALL;
            }
            sum += distance;
        }
        return sum;
    }

    private static int ofWord(String word, String text) {
        var plain = text.toLowerCase(Locale.ROOT);
        if (plain.equals(word)) {
            return 0;
        }
        var at = plain.indexOf(word);
        if (at == 0) {
            return 1;
        }
        for (int i = at; i > 0; i = plain.indexOf(word, i + 1)) {
            if (beginsWord(text, i)) {
                return 2;
            }
        }
        return at > 0 ? LETTERS_ONLY - 1 : holdsLetters(word, plain) ? LETTERS_ONLY : NOT_AT_ALL;
    }

    /** Behind a space or a hyphen, and at a capital inside a name: {@code GoingOut}. */
    private static boolean beginsWord(String text, int at) {
        return at < text.length() && (!Character.isLetterOrDigit(text.charAt(at - 1))
                || Character.isUpperCase(text.charAt(at)) && Character.isLowerCase(text.charAt(at - 1)));
    }

    private static boolean holdsLetters(String word, String plain) {
        var at = 0;
        for (int i = 0; i < word.length(); i++) {
            at = plain.indexOf(word.charAt(i), at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return true;
    }
}
