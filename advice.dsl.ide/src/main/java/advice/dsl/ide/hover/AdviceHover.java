// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.hover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.hover.IHoverService;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;

import com.google.inject.Inject;

import advice.dsl.Findings;
import advice.dsl.facts.Elements;
import advice.dsl.ide.FoundHere;
import advice.dsl.ide.names.Occurrences;
import advice.dsl.ide.protocol.Ranges;
import advice.dsl.model.Element;
import advice.dsl.model.Part;
import advice.dsl.model.Provision;
import advice.dsl.model.Specification;
import advice.dsl.syntax.Shape;

/** What is told of a place: the standards it does not meet, then what its name or its word means. */
public final class AdviceHover implements IHoverService {

    private final FoundHere found;
    private final Findings findings;

    @Inject
    AdviceHover(FoundHere found, Findings findings) {
        this.found = found;
        this.findings = findings;
    }

    @Override
    public Hover hover(Document text, XtextResource resource, HoverParams params, CancelIndicator cancel) {
        var offset = text.getOffSet(params.getPosition());
        var told = new ArrayList<String>();
        for (var finding : found.in(resource)) {
            var place = finding.place();
            if (place.offset() <= offset && offset <= place.offset() + place.length()) {
                told.add(StandardPage.of(finding));
            }
        }
        var leaf = NodeModelUtils.findLeafNodeAtOffset(resource.getParseResult().getRootNode(), offset);
        if (leaf != null && !leaf.isHidden()) {
            meaning(leaf, resource, offset).ifPresent(told::add);
        }
        if (told.isEmpty()) {
            return null;
        }
        var hover = new Hover(new MarkupContent(MarkupKind.MARKDOWN, String.join("\n\n---\n\n", told)));
        if (leaf != null && !leaf.isHidden()) {
            hover.setRange(Ranges.of(text.getContents(), leaf.getOffset(), leaf.getEndOffset()));
        }
        return hover;
    }

    private Optional<String> meaning(INode leaf, XtextResource resource, int offset) {
        return Occurrences.at(resource, offset).map(named -> told(named.element(), leaf)).or(() -> word(leaf));
    }

    private String told(Element element, INode leaf) {
        if (element instanceof Specification specification) {
            var here = NodeModelUtils.findActualSemanticObjectFor(leaf);
            var provision = Elements.around(here).filter(Provision.class::isInstance).map(Provision.class::cast);
            return WordingPage.of(specification, provision, findings.facts(Elements.document(here).orElseThrow()));
        }
        var title = List.of(Elements.text(element, "title"), Elements.text(element, "name")).stream().filter(t -> !t.isEmpty()).findFirst();
        var head = "**" + Elements.keyword(element) + "** " + title.map(Markdown::plain).orElseGet(() -> Markdown.plain(element.getName()));
        var statement = Elements.statementText(element);
        return statement.isEmpty() ? head : head + "\n\n" + Markdown.plain(statement);
    }

    /** What a keyword or a key is for. */
    private static Optional<String> word(INode leaf) {
        EObject here = NodeModelUtils.findActualSemanticObjectFor(leaf);
        if (here instanceof Part part && isFirst(leaf, part)) {
            return meaning(Elements.key(part), Elements.shape(part));
        }
        if (here instanceof Element element && isFirst(leaf, element)) {
            return meaning(Elements.keyword(element), Elements.headerShape(element));
        }
        return Optional.empty();
    }

    private static boolean isFirst(INode leaf, EObject object) {
        return NodeModelUtils.findActualNodeFor(object).getOffset() == leaf.getOffset();
    }

    private static Optional<String> meaning(String word, Shape shape) {
        return shape.meaning().isEmpty() || word.isEmpty() ? Optional.empty() : Optional.of("**" + word + "**: " + Markdown.plain(shape.meaning()) + ".");
    }
}
