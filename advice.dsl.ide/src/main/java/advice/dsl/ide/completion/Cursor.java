// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.completion;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

import advice.dsl.facts.Elements;
import advice.dsl.model.Comma;
import advice.dsl.model.Connector;
import advice.dsl.model.Document;
import advice.dsl.model.Element;
import advice.dsl.model.Figure;
import advice.dsl.model.Item;
import advice.dsl.model.ModelPackage;
import advice.dsl.model.Part;
import advice.dsl.model.Phrase;
import advice.dsl.model.Reference;
import advice.dsl.syntax.Shape;
import advice.dsl.syntax.Shape.Values;
import advice.dsl.syntax.Vocabulary.Naming;

/**
 * What stands around the cursor, read from the model by the vocabulary.
 * A grammar that lets everything follow everything cannot say what belongs somewhere; the vocabulary does.
 */
final class Cursor {

    /** Where something can be offered: the first word of a line, a later one, prose, or nowhere (in a comment). */
    enum Spot {
        LINE_HEAD, IN_LINE, PROSE, NOWHERE
    }

    private final XtextResource resource;
    private final ICompositeNode root;
    private final Document document;
    private final String text;
    private final int offset;
    private final int start;
    private final int lineStart;
    private final Quoted quoted;
    private final Spot spot;
    private final Element element;
    private final Part part;

    // What the line has said so far, the word being typed left out.
    private final List<Item> said = new ArrayList<>();
    private String connector;
    private boolean served;
    private boolean afterComma;
    private boolean bareSaid;

    Cursor(XtextResource resource, int offset) {
        this.resource = resource;
        this.document = (Document) resource.getContents().get(0);
        this.root = resource.getParseResult().getRootNode();
        this.text = root.getText();
        this.offset = Math.max(0, Math.min(offset, text.length()));
        this.start = wordStart();
        this.lineStart = text.lastIndexOf('\n', this.offset - 1) + 1;
        this.element = last(document.getElements());
        this.part = element == null ? null : last(element.getParts());
        var before = leafBefore(offset);
        this.quoted = before == null ? null : Quoted.of(before).orElse(null);
        this.spot = find(before);
        if (spot == Spot.IN_LINE || spot == Spot.PROSE) {
            readLine();
        }
    }

    private Spot find(ILeafNode before) {
        var written = before == null ? "" : before.getText();
        if (written.startsWith("//") || written.startsWith("/*") && (offset < before.getEndOffset() || !written.endsWith("*/"))) {
            return Spot.NOWHERE;
        }
        if (quoted != null && (offset < before.getEndOffset() || !quoted.closed() || quoted.isReopenedAt(offset))) {
            return Spot.PROSE;
        }
        return text.substring(lineStart, start).isBlank() && !continuesList() ? Spot.LINE_HEAD : Spot.IN_LINE;
    }

    private ILeafNode leafBefore(int place) {
        return place == 0 ? null : NodeModelUtils.findLeafNodeAtOffset(root, place - 1);
    }

    /** Whether the last thing before the word being typed, comments aside, is a comma. */
    private boolean continuesList() {
        var leaf = leafBefore(start);
        while (leaf != null && leaf.isHidden()) {
            leaf = leafBefore(leaf.getOffset());
        }
        return leaf != null && leaf.getText().equals(",");
    }

    private int wordStart() {
        var i = offset;
        while (i > 0 && isWordCharacter(text.codePointBefore(i))) {
            i -= Character.charCount(text.codePointBefore(i));
        }
        while (i < offset && !Character.isLetterOrDigit(text.codePointAt(i))) {
            i += Character.charCount(text.codePointAt(i));
        }
        return Math.min(i, offset);
    }

    private static boolean isWordCharacter(int c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '\'' || c == '\u2019'
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** The last of some objects that begins before the word being typed. */
    private <T extends EObject> T last(List<T> objects) {
        T last = null;
        for (var object : objects) {
            if (offsetOf(object) >= start) {
                break;
            }
            last = object;
        }
        return last;
    }

    private static int offsetOf(EObject object) {
        var node = NodeModelUtils.findActualNodeFor(object);
        return node == null ? 0 : node.getOffset();
    }

    private void readLine() {
        if (element == null) {
            return;
        }
        var shape = shape();
        for (var item : part != null ? part.getItems() : element.getItems()) {
            if (offsetOf(item) >= start) {
                break;
            }
            if (item instanceof Comma) {
                afterComma = true;
                continue;
            }
            said.add(item);
            if (item instanceof Connector word) {
                connector = word.getWord();
                served = false;
            } else if (connector != null && !shape.after(connector).isEmpty() && (!served || afterComma)) {
                served = true;
            } else {
                bareSaid = true;
            }
            afterComma = false;
        }
    }

    XtextResource resource() {
        return resource;
    }

    Document document() {
        return document;
    }

    String text() {
        return text;
    }

    Spot spot() {
        return spot;
    }

    /** The prose in which the cursor stands; empty outside prose. */
    Optional<Quoted> quoted() {
        return spot == Spot.PROSE ? Optional.of(quoted) : Optional.empty();
    }

    /** Where the word being typed begins, and the cursor. */
    int start() {
        return start;
    }

    int offset() {
        return offset;
    }

    /** Where the cursor's line begins. */
    int lineStart() {
        return lineStart;
    }

    /** The word being typed, up to the cursor. */
    String typed() {
        return text.substring(start, offset);
    }

    /** Where the words being typed begin, for values of several words. */
    int phraseStart() {
        return said.isEmpty() || afterComma || !(said.get(said.size() - 1) instanceof Phrase phrase) ? start : offsetOf(phrase);
    }

    /** The kind of file. */
    String file() {
        var extension = resource.getURI().fileExtension();
        return extension == null ? "advice" : extension;
    }

    /** The element in which the cursor stands, or which it would continue. */
    Optional<Element> element() {
        return Optional.ofNullable(element);
    }

    /** Whether an element may begin in the cursor's line: it is no further in than the element above. */
    boolean isAtMargin() {
        return element == null || start - lineStart <= offsetOf(element) - (text.lastIndexOf('\n', offsetOf(element) - 1) + 1);
    }

    /** The key of the property in whose line the cursor stands, {@code ""} for the element's own line. */
    String key() {
        return part == null ? "" : Elements.key(part);
    }

    /** The word at the head of the cursor's line, which says what its line is for. */
    Subject subject() {
        return element == null ? Subject.NOTHING : Subject.word(Elements.keyword(element), key());
    }

    /** What may stand in the cursor's line. */
    Shape shape() {
        return part != null ? Elements.shape(part) : Elements.headerShape(element);
    }

    /** Behind the key of the cursor's line, or behind the element's keyword and name. */
    int endOfKey() {
        var from = part != null ? ModelPackage.Literals.PART__KEY
                : element.getName() != null ? ModelPackage.Literals.ELEMENT__NAME : ModelPackage.Literals.ELEMENT__KEYWORD;
        return NodeModelUtils.findNodesForFeature(part != null ? part : element, from).stream().mapToInt(INode::getEndOffset)
                .findFirst().orElse(start);
    }

    /** Behind a word that the line has said already; less than nought where it has not. */
    int endOf(String word) {
        return said.stream().filter(item -> item instanceof Connector connector && word.equals(connector.getWord()))
                .mapToInt(item -> NodeModelUtils.findActualNodeFor(item).getEndOffset()).findFirst().orElse(-1);
    }

    /** The words and figures that the line has said so far. */
    List<String> saidWords() {
        return said.stream().map(item -> item instanceof Phrase phrase ? phrase.getText() : item instanceof Figure figure ? figure.getText() : "")
                .filter(words -> !words.isEmpty()).toList();
    }

    /** The word that introduces what is being typed, {@code ""} where none does. */
    String introduced() {
        return connector == null ? "" : connector;
    }

    /** The values that may stand at the cursor. */
    Values awaited() {
        if (element == null || nameAwaited()) {
            return Values.NONE;
        }
        var after = connector == null ? Values.NONE : shape().after(connector);
        if (!after.isEmpty() && (!served || afterComma)) {
            return after;
        }
        return !bareSaid || afterComma || continuesPhrase() ? shape().bare() : Values.NONE;
    }

    private boolean continuesPhrase() {
        return phraseStart() != start;
    }

    /** The words that may introduce something at the cursor; those said already left out. */
    Set<String> connectors() {
        if (element == null || nameAwaited()) {
            return Set.of();
        }
        var words = new LinkedHashSet<>(shape().connectors().keySet());
        said.stream().filter(Connector.class::isInstance).forEach(c -> words.remove(((Connector) c).getWord()));
        return words;
    }

    /** Whether the name of a new element is being typed: nothing can be offered for it. */
    private boolean nameAwaited() {
        return part == null && said.isEmpty() && Elements.word(element).filter(w -> w.naming() == Naming.REQUIRED).isPresent()
                && (element.getName() == null || nameOffset() >= start);
    }

    private int nameOffset() {
        return NodeModelUtils.findNodesForFeature(element, ModelPackage.Literals.ELEMENT__NAME).stream()
                .mapToInt(n -> n.getOffset()).findFirst().orElse(0);
    }

    /** Whether the cursor, or the word being typed, stands in the part. */
    boolean isIn(Part part) {
        var node = NodeModelUtils.findActualNodeFor(part);
        return node != null && node.getOffset() <= offset && offset <= node.getEndOffset();
    }

    /** The blank space with which the cursor's line begins. */
    String indentation() {
        var end = lineStart;
        while (end < offset && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        return text.substring(lineStart, end);
    }

    /** Whether the cursor stands at the end of the prose around it: nothing follows before the last mark, or in the line where that is missing. */
    boolean endsProse() {
        return quoted != null && (quoted.closed() ? text.substring(offset, Math.max(offset, quoted.to())).isBlank() : endsLine());
    }

    /** Whether the line above the cursor's is blank. */
    boolean followsBlankLine() {
        return lineStart > 0 && text.substring(text.lastIndexOf('\n', lineStart - 2) + 1, lineStart).isBlank();
    }

    /** Whether nothing stands between the cursor and the end of its line. */
    boolean endsLine() {
        return text.substring(offset, lineEnd(offset)).isBlank();
    }

    /** Whether nothing belongs to the cursor's line yet: it ends here, and the next one is blank or stands at the margin. */
    boolean standsAlone() {
        var next = lineEnd(offset) + 1;
        return endsLine() && (next >= text.length() || text.substring(next, lineEnd(next)).isBlank()
                || !Character.isWhitespace(text.charAt(next)));
    }

    private int lineEnd(int from) {
        var end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    /** How the file breaks its lines. */
    String lineBreak() {
        var first = text.indexOf('\n');
        return first > 0 && text.charAt(first - 1) == '\r' ? "\r\n" : "\n";
    }

    /** The names that the line has said so far. */
    List<String> named() {
        return said.stream().filter(Reference.class::isInstance).map(r -> Elements.writtenName((Reference) r)).toList();
    }
}
