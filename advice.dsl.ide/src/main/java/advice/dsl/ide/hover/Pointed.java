// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.hover;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Facts;
import advice.dsl.ide.protocol.Client;
import advice.dsl.model.Document;
import advice.dsl.model.Element;
import advice.dsl.model.Text;
import advice.dsl.syntax.Prose;

/**
 * What the mouse or the cursor points at.
 *
 * @param resource the file
 * @param document its model
 * @param facts    what is known of it
 * @param offset   the character pointed at; right behind a word its last letter is
 * @param word     the token that stands there; empty in comments and between the words
 * @param client   what the editor that asks can do
 */
record Pointed(XtextResource resource, Document document, Facts facts, int offset, Optional<ILeafNode> word, Client client) {

    static Pointed at(XtextResource resource, Document document, Facts facts, int offset, Client client) {
        var here = visible(resource, offset);
        var before = here.isPresent() || offset == 0 ? Optional.<ILeafNode>empty() : visible(resource, offset - 1);
        return new Pointed(resource, document, facts, before.isPresent() ? offset - 1 : offset, here.or(() -> before), client);
    }

    private static Optional<ILeafNode> visible(XtextResource resource, int offset) {
        return Optional.ofNullable(NodeModelUtils.findLeafNodeAtOffset(resource.getParseResult().getRootNode(), offset))
                .filter(leaf -> !leaf.isHidden());
    }

    /** The object of the model that the token belongs to, where it is of that kind. */
    <T extends EObject> Optional<T> object(Class<T> kind) {
        return word.map(NodeModelUtils::findActualSemanticObjectFor).filter(kind::isInstance).map(kind::cast);
    }

    /** The element in which it stands. */
    Optional<Element> element() {
        return object(EObject.class).flatMap(Elements::around);
    }

    /** The same, where the element is of that kind. */
    <T extends Element> Optional<T> element(Class<T> kind) {
        return element().filter(kind::isInstance).map(kind::cast);
    }

    /** Whether an object begins with the token. */
    boolean begins(EObject object) {
        return word.filter(w -> NodeModelUtils.findActualNodeFor(object).getOffset() == w.getOffset()).isPresent();
    }

    /** The prose in which it stands, where it stands in prose. */
    Optional<Text> prose() {
        return object(Text.class);
    }

    /** The prose as it is written, which knows where its characters stand. */
    Prose written() {
        return Prose.of(word.orElseThrow().getText());
    }

    /** The character of the prose that is pointed at. */
    int inProse() {
        return written().at(offset - word.orElseThrow().getOffset());
    }

    /** Tells of a stretch of the prose. */
    Told tell(String page, int start, int end) {
        var token = word.orElseThrow().getOffset();
        return new Told(page, token + written().writtenStart(start), token + written().writtenEnd(end));
    }

    /** Tells of the token. */
    Told tell(String page) {
        var token = word.orElseThrow();
        return new Told(page, token.getOffset(), token.getEndOffset());
    }
}
