// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.protocol;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;

/**
 * What a question is about, for every ability that the server has.
 *
 * @param text     the file's text as it is now, saved or not
 * @param resource the model of that text
 * @param client   what the editor that asks can do
 * @param cancel   whether nobody waits for the answer any more
 */
public record Asked(Document text, XtextResource resource, Client client, CancelIndicator cancel) {

    /** The whole text. */
    public String contents() {
        return text.getContents();
    }

    /** The offset of a position; one behind the end of its line or of the text means that end. */
    public int offset(Position position) {
        return text.getOffSet(position);
    }

    /** From one offset up to another. */
    public Range range(int start, int end) {
        return new Range(text.getPosition(start), text.getPosition(end));
    }
}
