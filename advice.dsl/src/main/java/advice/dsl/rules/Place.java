// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules;

/**
 * Where a finding stands.
 *
 * @param offset    characters from the start of the text, counted as Java counts them (UTF-16)
 * @param length    in the same characters; 0 for a point
 * @param line      from 1
 * @param column    from 1, in UTF-16 characters
 * @param endLine   from 1
 * @param endColumn from 1, the column after the last character
 */
public record Place(int offset, int length, int line, int column, int endLine, int endColumn) {

    /** The place of a stretch of {@code text}; what lies outside the text is cut off. */
    public static Place of(String text, int offset, int length) {
        var start = Math.max(0, Math.min(offset, text.length()));
        var end = Math.max(start, Math.min(offset + length, text.length()));
        var line = 1;
        var lineStart = 0;
        for (int i = text.indexOf('\n'); i >= 0 && i < start; i = text.indexOf('\n', i + 1)) {
            line++;
            lineStart = i + 1;
        }
        var endLine = line;
        var endLineStart = lineStart;
        for (int i = text.indexOf('\n', start); i >= 0 && i < end; i = text.indexOf('\n', i + 1)) {
            endLine++;
            endLineStart = i + 1;
        }
        return new Place(start, end - start, line, start - lineStart + 1, endLine, end - endLineStart + 1);
    }
}
