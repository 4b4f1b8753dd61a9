// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.hover;

import java.util.List;

/** Text of a document put into Markdown without becoming mark-up by accident, and our Markdown for an editor that shows none. */
public final class Markdown {

    private static final String MARKS = "\\`*_{}[]<>#|~&";
    private static final String FENCE = "```";
    /** Stands between the parts of a page. */
    static final String RULE = "---";

    private Markdown() {
    }

    /** Paragraphs and list items stay; everything that would be mark-up is itself. */
    public static String plain(String text) {
        var plain = new StringBuilder(text.length() + 16);
        for (var c : text.toCharArray()) {
            if (MARKS.indexOf(c) >= 0) {
                plain.append('\\');
            }
            plain.append(c);
        }
        return plain.toString();
    }

    /** The same for a sentence of ours, in which words of the language stand between back quotes. */
    public static String sentence(String text) {
        var pieces = text.split("`", -1);
        if (pieces.length % 2 == 0) {
            return plain(text);
        }
        var sentence = new StringBuilder(text.length() + 16);
        for (int i = 0; i < pieces.length; i++) {
            sentence.append(i % 2 == 0 ? plain(pieces[i]) : "`" + pieces[i] + "`");
        }
        return sentence.toString();
    }

    /** Words that lead somewhere. */
    static String link(String words, String address) {
        return "[" + sentence(words) + "](" + address.replace("(", "%28").replace(")", "%29") + ")";
    }

    /** Lines of the language as they are written. */
    static String lines(List<String> lines) {
        return FENCE + "advice\n" + String.join("\n", lines) + "\n" + FENCE;
    }

    /** A page of ours as plain text. */
    static String unmarked(String page) {
        var plain = new StringBuilder(page.length());
        var written = false;
        for (var line : page.split("\n", -1)) {
            if (line.startsWith(FENCE)) {
                written = !written;
            } else if (written) {
                plain.append("    ").append(line).append('\n');
            } else {
                plain.append(line.equals(RULE) ? "" : words(line)).append('\n');
            }
        }
        return plain.toString().replaceAll("\n{3,}", "\n\n").strip();
    }

    private static String words(String line) {
        var words = new StringBuilder(line.length());
        var written = false;
        for (int i = 0; i < line.length(); i++) {
            var c = line.charAt(i);
            if (c == '`') {
                written = !written;
                words.append(c);
            } else if (!written && c == '\\' && i + 1 < line.length()) {
                words.append(line.charAt(++i));
            } else if (!written && c == ']' && line.startsWith("](", i)) {
                i = line.indexOf(')', i);
            } else if (written || c != '*' && c != '[') {
                words.append(c);
            }
        }
        return words.toString();
    }
}
