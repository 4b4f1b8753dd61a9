// SPDX-License-Identifier: EPL-2.0
package advice.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a terminal makes of text: what it shows, and how many columns that takes. */
final class Cells {

    /** One letter with all its marks, as a reader counts letters. */
    private static final Pattern LETTER = Pattern.compile("\\X");
    private static final int TAB = 4;

    /** The blocks whose letters are two columns wide: East Asian writing and pictures. */
    private static final int[][] WIDE = {
        {0x1100, 0x115F}, {0x231A, 0x231B}, {0x23E9, 0x23EC}, {0x25FD, 0x25FE}, {0x2614, 0x2615}, {0x2648, 0x2653},
        {0x26AA, 0x26AB}, {0x26BD, 0x26BE}, {0x2705, 0x2705}, {0x270A, 0x270B}, {0x2728, 0x2728}, {0x274C, 0x274C},
        {0x2753, 0x2755}, {0x2795, 0x2797}, {0x2B1B, 0x2B1C}, {0x2B50, 0x2B50}, {0x2E80, 0x303E}, {0x3041, 0x33FF},
        {0x3400, 0x4DBF}, {0x4E00, 0x9FFF}, {0xA000, 0xA4CF}, {0xAC00, 0xD7A3}, {0xF900, 0xFAFF}, {0xFE30, 0xFE6F},
        {0xFF00, 0xFF60}, {0xFFE0, 0xFFE6}, {0x1F1E6, 0x1F1FF}, {0x1F300, 0x1F64F}, {0x1F680, 0x1F6FF},
        {0x1F900, 0x1FAFF}, {0x20000, 0x3FFFD}};

    private Cells() {
    }

    /**
     * @param shown what is printed for it
     * @param width in columns
     * @param start its place in the text, in UTF-16 characters
     * @param end   the place after it
     */
    record Cell(String shown, int width, int start, int end) {
    }

    /** The cells of one line, tabs filled up to the next fourth column. */
    static List<Cell> of(String line) {
        var cells = new ArrayList<Cell>();
        var column = 0;
        var letters = LETTER.matcher(line);
        while (letters.find()) {
            var letter = letters.group();
            var cell = letter.equals("\t") ? new Cell(" ".repeat(TAB - column % TAB), TAB - column % TAB, letters.start(), letters.end())
                    : new Cell(visible(letter), width(visible(letter)), letters.start(), letters.end());
            cells.add(cell);
            column += cell.width();
        }
        return cells;
    }

    /** The columns of a text without tabs. */
    static int columns(String text) {
        return of(text).stream().mapToInt(Cell::width).sum();
    }

    /**
     * The text with a mark in place of what would steer the terminal instead of showing: control characters, and marks
     * that turn the order of letters round.
     */
    static String visible(String text) {
        if (text.codePoints().noneMatch(Cells::steers)) {
            return text;
        }
        var shown = new StringBuilder();
        text.codePoints().map(c -> steers(c) ? '\uFFFD' : c).forEach(shown::appendCodePoint);
        return shown.toString();
    }

    private static boolean steers(int c) {
        return Character.getType(c) == Character.CONTROL && c != '\t' || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069
                || c == 0x2028 || c == 0x2029 || c >= 0xD800 && c <= 0xDFFF;
    }

    private static int width(String letter) {
        return letter.codePoints().map(Cells::width).max().orElse(0);
    }

    private static int width(int c) {
        if (c < 0x300) {
            return c == 0xAD ? 0 : 1;
        }
        switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> {
                // The mark that asks for a picture instead of a sign makes it as wide as a picture.
                return c == 0xFE0F ? 2 : 0;
            }
            default -> {
                for (var block : WIDE) {
                    if (c >= block[0] && c <= block[1]) {
                        return 2;
                    }
                }
                return 1;
            }
        }
    }
}
