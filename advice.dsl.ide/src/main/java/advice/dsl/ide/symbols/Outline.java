// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.symbols;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.xtext.ide.server.symbol.HierarchicalDocumentSymbolService;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;

import com.google.inject.Singleton;

import advice.dsl.facts.Elements;
import advice.dsl.ide.names.Occurrences;
import advice.dsl.ide.protocol.Ranges;
import advice.dsl.model.Document;
import advice.dsl.model.Element;
import advice.dsl.model.Text;

/** The elements of a file as an outline: keyword and name, or how the line begins; beside it the heading or what is stated. */
@Singleton
public final class Outline extends HierarchicalDocumentSymbolService {

    private static final int WORDS = 60;

    @Override
    public List<DocumentSymbol> getSymbols(XtextResource resource, CancelIndicator cancel) {
        if (resource.getContents().isEmpty() || !(resource.getContents().get(0) instanceof Document document)) {
            return List.of();
        }
        var text = resource.getParseResult().getRootNode().getText();
        return document.getElements().stream().map(element -> symbol(element, text)).toList();
    }

    private static DocumentSymbol symbol(Element element, String text) {
        var node = NodeModelUtils.findActualNodeFor(element);
        var whole = Ranges.of(text, node.getOffset(), end(node));
        var shown = Occurrences.declaration(element).map(use -> Ranges.of(text, use.offset(), use.offset() + use.length()))
                .orElseGet(() -> new Range(whole.getStart(), whole.getStart()));
        var symbol = new DocumentSymbol(title(element), Kinds.symbol(element.eClass()), whole, shown);
        symbol.setDetail(detail(element));
        return symbol;
    }

    private static String title(Element element) {
        var keyword = Elements.keyword(element);
        return element.getName() != null ? keyword + " " + element.getName() : keyword + header(element);
    }

    /** What the element's own line says: {@code consent by Mum explicit on 2026-03-26}. */
    private static String header(Element element) {
        var words = new StringBuilder();
        for (var item : element.getItems()) {
            var written = item instanceof Text text ? text.getValue() : NodeModelUtils.getTokenText(NodeModelUtils.findActualNodeFor(item));
            words.append(written.equals(",") ? "" : " ").append(written);
            if (words.length() > WORDS || item instanceof Text) {
                break;
            }
        }
        return cut(words.toString());
    }

    private static String detail(Element element) {
        var title = Elements.text(element, "title");
        var told = !title.isEmpty() ? title : !Elements.text(element, "name").isEmpty() ? Elements.text(element, "name")
                : !Elements.text(element, "service").isEmpty() ? Elements.text(element, "service")
                : element.getName() != null ? Elements.statementText(element) : "";
        return cut(told);
    }

    private static String cut(String words) {
        var line = words.replaceAll("\\s+", " ");
        var end = line.length() <= WORDS ? -1 : line.lastIndexOf(' ', WORDS);
        return line.length() <= WORDS ? line : line.substring(0, end < WORDS / 2 ? WORDS : end) + " \u2026";
    }

    private static int end(INode node) {
        var end = node.getOffset();
        for (var leaf : node.getLeafNodes()) {
            end = leaf.isHidden() ? end : leaf.getEndOffset();
        }
        return end;
    }
}
