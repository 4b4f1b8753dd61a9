// SPDX-License-Identifier: EPL-2.0
package advice.documents;

/** Text that every format can hold. */
public final class Printable {

    private Printable() {
    }

    /**
     * The text without control characters other than line feed and tab, halves of surrogate pairs and the two code
     * points that are no characters: none of them can be seen, and one of them makes a Word file unreadable.
     */
    public static String of(String text) {
        if (text.chars().allMatch(c -> c >= ' ' && c < '\u007F' || c >= '\u00A0' && c < '\uD800')) {
            return text;
        }
        var kept = new StringBuilder(text.length());
        text.codePoints().filter(Printable::holds).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean holds(int c) {
        boolean control = c < ' ' && c != '\n' && c != '\t' || c >= 0x7F && c < 0xA0;
        boolean half = c >= 0xD800 && c <= 0xDFFF;
        return !control && !half && (c & 0xFFFE) != 0xFFFE;
    }
}
