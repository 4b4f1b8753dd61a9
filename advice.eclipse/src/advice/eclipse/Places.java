// SPDX-License-Identifier: EPL-2.0
package advice.eclipse;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.Position;

/** Between the protocol's lines and columns and the platform's offsets. */
final class Places {

    private Places() {
    }

    /** A place behind the end of its line means that end. */
    static int offset(IDocument document, Position place) throws BadLocationException {
        var line = document.getLineInformation(place.getLine());
        return line.getOffset() + Math.min(place.getCharacter(), line.getLength());
    }

    static Position position(IDocument document, int offset) throws BadLocationException {
        var line = document.getLineOfOffset(offset);
        return new Position(line, offset - document.getLineOffset(line));
    }
}
