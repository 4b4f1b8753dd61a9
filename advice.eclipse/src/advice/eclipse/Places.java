// SPDX-License-Identifier: EPL-2.0
package advice.eclipse;

import java.util.Comparator;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** Between the protocol's lines and columns and the platform's offsets. */
public final class Places {

    /** From the narrowest stretch of text to the widest. */
    public static final Comparator<Range> NARROWEST = Comparator.comparingInt((Range range) -> range.getEnd().getLine() - range.getStart().getLine())
            .thenComparingInt(range -> range.getEnd().getCharacter() - range.getStart().getCharacter());

    private Places() {
    }

    /** A place behind the end of its line means that end. */
    public static int offset(IDocument document, Position place) throws BadLocationException {
        var line = document.getLineInformation(place.getLine());
        return line.getOffset() + Math.min(place.getCharacter(), line.getLength());
    }

    public static Position position(IDocument document, int offset) throws BadLocationException {
        var line = document.getLineOfOffset(offset);
        return new Position(line, offset - document.getLineOffset(line));
    }

    /** Both ends belong to a stretch. */
    public static boolean holds(Range range, Position place) {
        return !before(place, range.getStart()) && !before(range.getEnd(), place);
    }

    private static boolean before(Position one, Position other) {
        return one.getLine() < other.getLine() || one.getLine() == other.getLine() && one.getCharacter() < other.getCharacter();
    }
}
