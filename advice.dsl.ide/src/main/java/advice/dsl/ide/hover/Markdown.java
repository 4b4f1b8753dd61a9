// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.hover;

/** Text of a document put into Markdown without becoming mark-up by accident. */
public final class Markdown {

    private static final String MARKS = "\\`*_{}[]<>#|~";

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
}
