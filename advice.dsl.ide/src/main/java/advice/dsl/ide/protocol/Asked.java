// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.protocol;

import java.util.List;
import java.util.Optional;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;

import advice.dsl.model.Element;

/**
 * What a question is about, for every ability that the server has.
 *
 * @param text     the file's text as it is now, saved or not
 * @param resource the model of that text
 * @param others   the other files of the workspace
 * @param client   what the editor that asks can do
 * @param cancel   whether nobody waits for the answer any more
 */
public record Asked(Document text, XtextResource resource, OtherFiles others, Client client, CancelIndicator cancel) {

    /** The whole text. */
    public String contents() {
        return text.getContents();
    }

    /** The elements of the file, in the order written. */
    public List<Element> elements() {
        return document().map(advice.dsl.model.Document::getElements).map(List::<Element>copyOf).orElse(List.of());
    }

    /** The model of the whole file. */
    public Optional<advice.dsl.model.Document> document() {
        return resource.getContents().stream().findFirst().filter(advice.dsl.model.Document.class::isInstance)
                .map(advice.dsl.model.Document.class::cast);
    }

    /** The kind of file: advice, wording or profile. */
    public String file() {
        var extension = resource.getURI().fileExtension();
        return extension == null ? "advice" : extension;
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
