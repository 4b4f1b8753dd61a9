// SPDX-License-Identifier: EPL-2.0
package advice.dsl.changes;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import advice.dsl.model.Document;
import advice.dsl.model.Element;
import advice.dsl.model.ModelPackage;
import advice.dsl.model.Text;
import advice.dsl.rules.Fix.Edit;
import advice.dsl.syntax.Prose;

/**
 * A document as it is written, and changes to what is written: the model says what, the text where.
 *
 * @param text     the whole text
 * @param document its model
 */
public record Written(String text, Document document) {

    /** One step of indentation. */
    static final String STEP = "    ";

    /** The column after the indentation in which the tour writes values. */
    static final int VALUES = 12;

    private static final Pattern COLUMN = Pattern.compile("\\w+(?: \\w+)? {2,}(?=\\S)");

    public static Written of(Document document) {
        var node = NodeModelUtils.getNode(document);
        return new Written(node == null ? "" : node.getRootNode().getText(), document);
    }

    // ---- where things stand

    /** Where the object's written form begins, comments and blank space before it left out. */
    public int start(EObject object) {
        return NodeModelUtils.findActualNodeFor(object).getOffset();
    }

    /** The offset after the object's last visible character. */
    public int end(EObject object) {
        var node = NodeModelUtils.findActualNodeFor(object);
        return node.getOffset() + visibleLength(node);
    }

    /** The object's written form. */
    public String of(EObject object) {
        var node = NodeModelUtils.findActualNodeFor(object);
        var start = node.getOffset();
        return text.substring(start, start + visibleLength(node));
    }

    /** Whether the prose has its closing quotation mark. */
    public boolean isClosed(Text prose) {
        var node = NodeModelUtils.findActualNodeFor(prose);
        var start = node.getOffset();
        return Prose.isClosed(text, start, start + visibleLength(node));
    }

    public static int visibleLength(INode node) {
        INode end = node;
        while (end instanceof ICompositeNode composite && composite.getLastChild() != null) {
            end = composite.getLastChild();
        }
        if (end instanceof ILeafNode leaf && !leaf.isHidden()) {
            return leaf.getEndOffset() - node.getOffset();
        }
        for (var last : node.getAsTreeIterable().reverse()) {
            if (last instanceof ILeafNode leaf && !leaf.isHidden()) {
                return leaf.getEndOffset() - node.getOffset();
            }
        }
        return node.getLength();
    }

    /** So many characters from an offset on. */
    public record Stretch(int offset, int length) {
    }

    /** Where a stretch of prose, counted in its text without layout, is written. */
    public Stretch stretch(Text prose, int start, int end) {
        var node = NodeModelUtils.findActualNodeFor(prose);
        var token = token(node);
        var mapped = Prose.of(token.getText());
        var from = mapped.writtenStart(start);
        return new Stretch(token.getOffset() + from, Math.max(0, mapped.writtenEnd(end) - from));
    }

    private static INode token(ICompositeNode node) {
        for (var leaf : node.getLeafNodes()) {
            if (!leaf.isHidden()) {
                return leaf;
            }
        }
        return node;
    }

    // ---- changes

    /** Adds a line under an element, after its last one, indented as its properties are. */
    public Edit lineUnder(Element element, String line) {
        return linesUnder(element, List.of(line));
    }

    /** Adds several lines under an element, in this order. */
    public Edit linesUnder(Element element, List<String> lines) {
        var indentation = "\n" + indentation(element);
        return new Edit(endOfLine(end(element)), 0, indentation + String.join(indentation, lines));
    }

    /** Adds a line right after another object's last one, indented so. */
    public Edit lineAfter(EObject object, String indentation, String line) {
        return new Edit(endOfLine(end(object)), 0, "\n" + indentation + line);
    }

    /** Adds a whole new element after another, with an empty line between. */
    public Edit elementAfter(Element element, String lines) {
        return new Edit(endOfLine(end(element)), 0, "\n\n" + lines);
    }

    /** Adds a whole new element at the end of the document. */
    public Edit elementAtTheEnd(String lines) {
        var elements = document.getElements();
        return elements.isEmpty() ? new Edit(text.length(), 0, lines) : elementAfter(elements.get(elements.size() - 1), lines);
    }

    /** Takes the object's lines out, the line break before them included. */
    public Edit without(EObject object) {
        var start = start(object);
        var from = start;
        while (from > 0 && (text.charAt(from - 1) == ' ' || text.charAt(from - 1) == '\t')) {
            from--;
        }
        if (from > 0 && text.charAt(from - 1) == '\n') {
            from--;
            if (from > 0 && text.charAt(from - 1) == '\r') {
                from--;
            }
        }
        return new Edit(from, end(object) - from, "");
    }

    public Edit replacing(EObject object, String by) {
        return new Edit(start(object), end(object) - start(object), by);
    }

    /** Replaces a stretch of prose, counted in its text without layout. */
    public Edit replacing(Text prose, int start, int end, String by) {
        var stretch = stretch(prose, start, end);
        return new Edit(stretch.offset(), stretch.length(), by);
    }

    /** Adds something after an element's name, or after its keyword where it has none. */
    public Edit afterName(Element element, String added) {
        var node = nameOrKeyword(element);
        return new Edit(node.getOffset() + node.getLength(), 0, added);
    }

    /** Adds something at the end of an element's own line, its properties coming after. */
    public Edit afterHeader(Element element, String added) {
        var items = element.getItems();
        return items.isEmpty() ? afterName(element, added) : after(items.get(items.size() - 1), added);
    }

    public Edit after(EObject object, String added) {
        return new Edit(end(object), 0, added);
    }

    /** The name of an element, or its keyword where it has none. */
    public static INode nameOrKeyword(Element element) {
        var named = NodeModelUtils.findNodesForFeature(element, ModelPackage.Literals.ELEMENT__NAME);
        return named.isEmpty() ? NodeModelUtils.findNodesForFeature(element, ModelPackage.Literals.ELEMENT__KEYWORD).get(0) : named.get(0);
    }

    /** A property's line, its value in the column in which the values of the element's other lines stand. */
    String line(Element element, String key, String value) {
        var column = element.getParts().stream().map(part -> COLUMN.matcher(of(part))).filter(Matcher::lookingAt)
                .map(Matcher::end).findFirst().orElse(element.getParts().isEmpty() ? VALUES : 0);
        return key + " ".repeat(Math.max(1, column - key.length())) + value;
    }

    /** How the properties of an element are indented. */
    public String indentation(Element element) {
        return element.getParts().isEmpty() ? STEP : indentation(element.getParts().get(0));
    }

    /** What stands before an object on its line, where that is nothing but blanks; one step else. */
    public String indentation(EObject object) {
        var before = before(object);
        return before.isBlank() && !before.isEmpty() ? before : STEP;
    }

    /** Whether nothing but blanks stands before the object on its line. */
    public boolean beginsItsLine(EObject object) {
        return before(object).isBlank();
    }

    private String before(EObject object) {
        var start = start(object);
        return text.substring(text.lastIndexOf('\n', start - 1) + 1, start);
    }

    /** A comment behind the last word stays on its line. */
    private int endOfLine(int offset) {
        var end = text.indexOf('\n', offset);
        var rest = text.substring(offset, end < 0 ? text.length() : end);
        return rest.strip().startsWith("//") ? offset + rest.stripTrailing().length() : offset;
    }
}
