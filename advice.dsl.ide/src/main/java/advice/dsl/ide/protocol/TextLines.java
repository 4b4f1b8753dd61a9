// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.protocol;

import java.util.Arrays;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.resource.XtextResource;

import advice.dsl.syntax.OncePerText;

/** Where the lines of a text begin, so that many of its places are told without counting from its start each time. */
public final class TextLines {

    private final String text;
    private final int[] starts;
    private final int count;

    private TextLines(String text) {
        this.text = text;
        var found = new int[text.length() / 24 + 8];
        var lines = 1;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            if (lines == found.length) {
                found = Arrays.copyOf(found, lines * 2);
            }
            found[lines++] = i + 1;
        }
        starts = found;
        count = lines;
    }

    public static TextLines of(String text) {
        return new TextLines(text);
    }

    /** Those of a file, counted once for as long as its text stays the same. */
    public static TextLines of(XtextResource file) {
        return OncePerText.CACHE.get(TextLines.class, file, () -> new TextLines(file.getParseResult().getRootNode().getText()));
    }

    /** The line in which the offset stands, from nought. */
    public int at(int offset) {
        var found = Arrays.binarySearch(starts, 0, count, offset);
        return found >= 0 ? found : -found - 2;
    }

    /** The offset at which a line begins. */
    public int start(int line) {
        return starts[line];
    }

    /** The offset behind the last character of a line, its break left out. */
    public int end(int line) {
        var end = line + 1 < count ? starts[line + 1] - 1 : text.length();
        return end > starts[line] && text.charAt(end - 1) == '\r' ? end - 1 : end;
    }

    /** What stands in a line, its break left out. */
    public String text(int line) {
        return text.substring(starts[line], end(line));
    }

    /** Whether these words stand there, on one line. */
    public boolean holds(Range range, String words) {
        var start = range.getStart();
        return start.getLine() < count && range.getEnd().getLine() == start.getLine()
                && range.getEnd().getCharacter() - start.getCharacter() == words.length()
                && text.startsWith(words, starts[start.getLine()] + start.getCharacter());
    }

    public Position position(int offset) {
        var line = at(offset);
        return new Position(line, offset - starts[line]);
    }

    /** From one offset up to another. */
    public Range range(int start, int end) {
        return new Range(position(start), position(end));
    }

    public Range range(Stretch stretch) {
        return range(stretch.start(), stretch.end());
    }
}
