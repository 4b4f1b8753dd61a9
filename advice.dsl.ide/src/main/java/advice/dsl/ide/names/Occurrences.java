// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

import advice.dsl.facts.Elements;
import advice.dsl.ide.protocol.TextLines;
import advice.dsl.model.Element;
import advice.dsl.model.ModelPackage;
import advice.dsl.model.Reference;

/** Where names are declared and used. */
public final class Occurrences {

    /** An element under a name, and the place that was asked about. */
    public record Named(Element element, Use asked) {
    }

    /** A name written somewhere. */
    public record Use(XtextResource resource, int offset, int length) {

        public URI uri() {
            return resource.getURI();
        }

        public Range range() {
            return TextLines.of(resource).range(offset, offset + length);
        }
    }

    private Occurrences() {
    }

    /** The element whose name stands at the offset, declared or used; right behind the name's last letter counts too. */
    public static Optional<Named> at(XtextResource resource, int offset) {
        return at(resource, offset, offset).or(() -> offset == 0 ? Optional.empty() : at(resource, offset - 1, offset));
    }

    private static Optional<Named> at(XtextResource resource, int leafOffset, int offset) {
        var leaf = NodeModelUtils.findLeafNodeAtOffset(resource.getParseResult().getRootNode(), leafOffset);
        if (leaf == null || leaf.isHidden() || offset > leaf.getEndOffset()) {
            return Optional.empty();
        }
        var object = NodeModelUtils.findActualSemanticObjectFor(leaf);
        if (object instanceof Reference reference) {
            return Elements.isKnown(reference) ? Optional.of(new Named(reference.getTarget(), use(resource, leaf))) : Optional.empty();
        }
        return object instanceof Element element && declaration(element).filter(d -> d.offset() == leaf.getOffset()).isPresent()
                ? Optional.of(new Named(element, use(resource, leaf))) : Optional.empty();
    }

    /** Where an element's name is declared; empty where it has none. */
    public static Optional<Use> declaration(Element element) {
        return NodeModelUtils.findNodesForFeature(element, ModelPackage.Literals.ELEMENT__NAME).stream().findFirst()
                .map(node -> use((XtextResource) element.eResource(), node));
    }

    /** Where an element is named by others, in this file. */
    public static List<Use> uses(Element element, XtextResource in) {
        var uses = new ArrayList<Use>();
        for (var objects = EcoreUtil.<Object>getAllContents(in, false); objects.hasNext();) {
            if (objects.next() instanceof Reference reference && reference.getTarget() == element) {
                uses.add(use(in, NodeModelUtils.findActualNodeFor(reference)));
            }
        }
        return uses;
    }

    private static Use use(XtextResource resource, INode node) {
        return new Use(resource, node.getOffset(), node.getLength());
    }
}
