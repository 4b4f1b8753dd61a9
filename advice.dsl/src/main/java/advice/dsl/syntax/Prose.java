// SPDX-License-Identifier: EPL-2.0
package advice.dsl.syntax;

import java.util.Arrays;

/**
 * Prose as written between its quotation marks, with the layout taken out.
 * Line breaks and indentation are layout; a blank line starts a paragraph; a line that begins with {@code - } is a list item.
 *
 * @param text    paragraphs with one blank line between them, list items each on a line that begins with {@code - }
 * @param offsets for each character of {@code text}, and one past its end, where it stands in the written form
 * @param closed  whether the closing quotation mark is there
 */
public record Prose(String text, int[] offsets, boolean closed) {

    /** Reads the written form, quotation marks included. */
    public static Prose of(String written) {
        var opening = opening(written);
        var closing = closing(written, opening);
        var start = opening.length();
        var end = written.length() - closing.length();
        var text = new StringBuilder(end - start);
        var offsets = new int[end - start + 2];
        var line = start;
        var paragraph = false;
        while (line <= end) {
            var next = written.indexOf('\n', line);
            if (next < 0 || next > end) {
                next = end;
            }
            var from = line;
            var to = next;
            while (from < to && isLayout(written.charAt(from))) {
                from++;
            }
            while (to > from && isLayout(written.charAt(to - 1))) {
                to--;
            }
            if (from == to) {
                paragraph = text.length() > 0;
            } else {
                var item = written.startsWith("- ", from);
                if (text.length() > 0) {
                    var gap = paragraph ? "\n\n" : item ? "\n" : " ";
                    for (int i = 0; i < gap.length(); i++) {
                        offsets[text.length()] = from;
                        text.append(gap.charAt(i));
                    }
                }
                paragraph = false;
                for (int i = from; i < to; i++) {
                    var c = written.charAt(i);
                    if (isLayout(c) && text.length() > 0 && text.charAt(text.length() - 1) == ' ') {
                        continue;
                    }
                    if (text.length() + 1 >= offsets.length) {
                        offsets = Arrays.copyOf(offsets, offsets.length * 2);
                    }
                    offsets[text.length()] = i;
                    text.append(isLayout(c) ? ' ' : c);
                }
            }
            line = next + 1;
        }
        offsets = Arrays.copyOf(offsets, text.length() + 1);
        offsets[text.length()] = end;
        return new Prose(text.toString(), offsets, !closing.isEmpty());
    }

    /** Whether the written form that stands from {@code start} up to {@code end} in a text has its closing quotation mark; what it says is not read for that. */
    public static boolean isClosed(String text, int start, int end) {
        var opening = text.startsWith("\"\"\"", start) ? "\"\"\"" : text.substring(start, Math.min(start + 1, end));
        var closing = closing(opening);
        return end - start >= opening.length() + closing.length() && text.startsWith(closing, end - closing.length()) && !closing.isEmpty();
    }

    /** Where the characters from {@code start} up to {@code end} of the text stand in the written form. */
    public int writtenStart(int start) {
        return offsets[Math.min(start, offsets.length - 1)];
    }

    public int writtenEnd(int end) {
        return end == 0 ? offsets[0] : Math.min(offsets[Math.min(end, offsets.length) - 1] + 1, offsets[offsets.length - 1]);
    }

    /** The character of the text that stands at a place of the written form, or the next one where layout stands there. */
    public int at(int written) {
        var found = Arrays.binarySearch(offsets, written);
        return Math.min(found < 0 ? -found - 1 : found, text.length());
    }

    private static String opening(String written) {
        return written.startsWith("\"\"\"") ? "\"\"\"" : written.isEmpty() ? "" : written.substring(0, 1);
    }

    private static String closing(String written, String opening) {
        var closing = closing(opening);
        return written.length() >= opening.length() + closing.length() && written.endsWith(closing) ? closing : "";
    }

    private static String closing(String opening) {
        return opening.equals("\u201c") ? "\u201d" : opening;
    }

    private static boolean isLayout(char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\u00a0';
    }
}
