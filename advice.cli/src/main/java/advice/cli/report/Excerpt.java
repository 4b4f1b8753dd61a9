// SPDX-License-Identifier: EPL-2.0
package advice.cli.report;

import java.util.Optional;

import advice.cli.report.Cells.Cell;
import advice.dsl.rules.Place;

/**
 * The line in which something was found, shortened round the place where it is long, and carets for the line below.
 *
 * @param line   as it is shown
 * @param indent columns before the first caret
 * @param carets at least one
 */
record Excerpt(String line, int indent, int carets) {

    static final int WIDTH = 100;

    /** What stands before the place when a line is cut on the left, in columns. */
    private static final int BEFORE = 24;

    /** More of a line than this is never looked at, in characters to either side of the place. */
    private static final int REACH = 400;

    private static final String CUT = "…";

    /** The excerpt; none where the line is blank or the file as a whole is meant. Of a place over several lines, the first is shown. */
    static Optional<Excerpt> of(String text, Place place) {
        var lineStart = text.lastIndexOf('\n', place.offset() - 1) + 1;
        var newline = text.indexOf('\n', place.offset());
        var lineEnd = newline < 0 ? text.length() : newline;
        if (lineEnd > lineStart && text.charAt(lineEnd - 1) == '\r') {
            lineEnd--;
        }
        var from = Math.max(lineStart, place.offset() - REACH);
        var to = Math.min(lineEnd, place.offset() + REACH);
        var wholeFile = place.offset() == 0 && place.length() == 0;
        if (wholeFile || to <= from || text.substring(from, to).isBlank()) {
            return Optional.empty();
        }
        return Optional.of(of(text.substring(from, to), place.offset() - from, place.length(), from > lineStart, to < lineEnd));
    }

    private static Excerpt of(String line, int offset, int length, boolean cutLeft, boolean cutRight) {
        var cells = Cells.of(line);
        var total = 0;
        var start = -1;
        var end = 0;
        for (var cell : cells) {
            if (start < 0 && cell.end() > offset) {
                start = total;
            }
            total += cell.width();
            if (cell.start() < offset + length) {
                end = total;
            }
        }
        start = start < 0 ? total : start;
        end = Math.max(end, start + 1);
        if (total <= WIDTH && !cutLeft && !cutRight) {
            return new Excerpt(shown(cells, 0, total).stripTrailing(), start, end - start);
        }
        var left = end < WIDTH && !cutLeft ? 0 : Math.max(0, Math.min(start - BEFORE, total - WIDTH + 1));
        var right = left + WIDTH - 1;
        var begin = left > 0 || cutLeft ? CUT : "";
        var rest = right < total || cutRight ? CUT : "";
        var shown = shown(cells, left, Math.min(right, total));
        // A wide letter that the cut goes through is left out, and the carets move with what is shown.
        var missing = Math.min(right, total) - left - Cells.columns(shown);
        return new Excerpt(begin + shown.stripTrailing() + rest, Math.max(0, start - left + begin.length() - (left > 0 ? missing : 0)),
                Math.max(1, Math.min(end, right) - start));
    }

    private static String shown(Iterable<Cell> cells, int left, int right) {
        var shown = new StringBuilder();
        var column = 0;
        for (var cell : cells) {
            if (column >= left && column + cell.width() <= right) {
                shown.append(cell.shown());
            }
            column += cell.width();
        }
        return shown.toString();
    }

    /** The line of carets. */
    String marks() {
        return " ".repeat(indent) + "^".repeat(carets);
    }
}
