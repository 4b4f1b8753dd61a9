// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.thread;

import java.util.ArrayList;
import java.util.List;

/** How wide words are in Arial and the fonts that take its place, so that they are broken alike on every machine. */
final class Lettering {

    /** Widths of the characters from the blank to the tilde, in thousandths of the font's size. */
    private static final int[] WIDTHS = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278,
        584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944,
        667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500,
        278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584};
    private static final int OTHER_LETTERS = 600;
    private static final int WIDE_LETTERS = 1000;
    private static final int WIDE_FROM = 0x1100;
    /** Bold letters are so much wider, in hundredths. */
    private static final int BOLD = 107;
    private static final String MORE = "\u2026";

    private Lettering() {
    }

    private static int width(String text, int size) {
        return text.codePoints().map(c -> c >= ' ' && c <= '~' ? WIDTHS[c - ' '] : c >= WIDE_FROM && (c < 0x2000 || c > 0x22FF) ? WIDE_LETTERS : OTHER_LETTERS)
                .sum() * size * BOLD / 100_000;
    }

    /** A text in lines no wider than {@code width}; what goes beyond the last line is left out with a mark. */
    static List<String> lines(String text, int size, int width, int most) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : text.strip().split("\\s+")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer, size) <= width) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = word;
            while (width(line, size) > width) {
                var fits = fitting(line, size, width);
                lines.add(line.substring(0, fits));
                line = line.substring(fits);
            }
        }
        lines.add(line);
        if (lines.size() <= most) {
            return List.copyOf(lines);
        }
        var last = lines.get(most - 1) + " " + lines.get(most);
        last = last.substring(0, fitting(last, size, width - width(MORE, size))).stripTrailing() + MORE;
        var kept = new ArrayList<>(lines.subList(0, most - 1));
        kept.add(last);
        return List.copyOf(kept);
    }

    /** How many characters of a text fit, one at least, none of them cut in two. */
    private static int fitting(String text, int size, int width) {
        var end = text.offsetByCodePoints(0, 1);
        while (end < text.length() && width(text.substring(0, text.offsetByCodePoints(end, 1)), size) <= width) {
            end = text.offsetByCodePoints(end, 1);
        }
        return end;
    }
}
