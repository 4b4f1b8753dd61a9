// SPDX-License-Identifier: EPL-2.0
package advice.dsl.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import advice.dsl.model.Comma;
import advice.dsl.model.Connector;
import advice.dsl.model.Figure;
import advice.dsl.model.Item;
import advice.dsl.model.Phrase;
import advice.dsl.model.Text;

/** A line cut into single words, figures, commas and quoted texts, so that conditions and date rules read the same whatever introduces what. */
final class Words {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern PIECE = Pattern.compile("\"([^\"]*)\"|(,)|([^\\s,\"]+)");

    private Words() {
    }

    /** What a piece of a line is. */
    enum Kind {
        WORD, QUOTE, COMMA
    }

    /**
     * @param kind what it is
     * @param text a word in lower case, or a quoted text as written
     * @param item the item of the model it stands in; {@code null} for words that come from no file
     */
    record Word(Kind kind, String text, Item item) {

        boolean is(String word) {
            return kind == Kind.WORD && text.equals(word);
        }

        boolean isNumber() {
            return kind == Kind.WORD && text.matches("\\d{1,3}");
        }

        int number() {
            return Integer.parseInt(text);
        }
    }

    static List<Word> of(List<? extends Item> items) {
        var words = new ArrayList<Word>();
        for (var item : items) {
            if (item instanceof Text text) {
                words.add(new Word(Kind.QUOTE, text.getValue() == null ? "" : text.getValue(), item));
            } else if (item instanceof Comma) {
                words.add(new Word(Kind.COMMA, ",", item));
            } else {
                var said = item instanceof Phrase phrase ? phrase.getText()
                        : item instanceof Figure figure ? figure.getText()
                        : item instanceof Connector connector ? connector.getWord() : "";
                for (var word : BLANKS.split(said)) {
                    if (!word.isEmpty()) {
                        words.add(new Word(Kind.WORD, word.toLowerCase(Locale.ROOT), item));
                    }
                }
            }
        }
        return words;
    }

    /** The same for words that stand in no file: {@code not open and purpose annual review}. */
    static List<Word> of(String line) {
        var words = new ArrayList<Word>();
        var pieces = PIECE.matcher(line);
        while (pieces.find()) {
            words.add(pieces.group(1) != null ? new Word(Kind.QUOTE, pieces.group(1), null)
                    : pieces.group(2) != null ? new Word(Kind.COMMA, ",", null)
                    : new Word(Kind.WORD, pieces.group(3).toLowerCase(Locale.ROOT), null));
        }
        return words;
    }

    /** The words as one line of text: quoted texts in their marks, commas without a space before them. */
    static String line(List<Word> words) {
        var line = new StringBuilder();
        for (var word : words) {
            if (word.kind() == Kind.COMMA) {
                line.append(',');
            } else {
                line.append(line.isEmpty() ? "" : " ").append(word.kind() == Kind.QUOTE ? "\"" + word.text() + "\"" : word.text());
            }
        }
        return line.toString();
    }

    /** Where the first of {@code word} stands, else the number of words. */
    static int indexOf(List<Word> words, String word) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).is(word)) {
                return i;
            }
        }
        return words.size();
    }

    /** Whether {@code words} go on with {@code phrase} at {@code from}. */
    static boolean startsWith(List<Word> words, int from, String phrase) {
        var parts = phrase.split(" ");
        for (int i = 0; i < parts.length; i++) {
            if (from + i >= words.size() || !words.get(from + i).is(parts[i])) {
                return false;
            }
        }
        return true;
    }

    static int count(String phrase) {
        return phrase.split(" ").length;
    }
}
