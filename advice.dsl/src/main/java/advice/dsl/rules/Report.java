// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import advice.dsl.facts.Facts;
import advice.dsl.model.Document;
import advice.dsl.model.Element;
import advice.dsl.model.ModelPackage;
import advice.dsl.model.Part;
import advice.dsl.model.Text;
import advice.dsl.rules.Fix.Edit;
import advice.dsl.syntax.Prose;

/** How a rule sees the world and where it puts what it finds. Lives for one rule on one document. */
public final class Report {

    private final Rule<?> rule;
    private final Facts facts;
    private final String text;
    private final List<Breach> breaches = new ArrayList<>();

    Report(Rule<?> rule, Facts facts, String text) {
        this.rule = rule;
        this.facts = facts;
        this.text = text;
    }

    /** What is known of the document as a whole, its authority and its thread. */
    public Facts facts() {
        return facts;
    }

    /** The day on which the check is made; comes in from outside. */
    public LocalDate today() {
        return facts.today();
    }

    /** The document's text as written. */
    public String text() {
        return text;
    }

    // ---- places

    /** At an element's name, or its keyword where it has none; at a part's or item's whole stretch. */
    public Breach at(EObject object) {
        if (object instanceof Document document) {
            return document.getElements().isEmpty() ? atWritten(object, 0, 0) : at(document.getElements().get(0));
        }
        if (object instanceof Element element) {
            var node = nameOf(element);
            return atWritten(object, node.getOffset(), node.getLength());
        }
        var node = NodeModelUtils.findActualNodeFor(object);
        return node == null ? atWritten(object, 0, 0) : atWritten(object, node.getOffset(), visibleLength(node));
    }

    /** An element's name, or its keyword where it has none. */
    private static INode nameOf(Element element) {
        var named = NodeModelUtils.findNodesForFeature(element, ModelPackage.Literals.ELEMENT__NAME);
        return named.isEmpty() ? NodeModelUtils.findNodesForFeature(element, ModelPackage.Literals.ELEMENT__KEYWORD).get(0) : named.get(0);
    }

    /** At the child's name; at the head of the document where no child is declared. */
    public Breach atChild() {
        return at(facts.child().<EObject>map(c -> c).orElse(facts.document()));
    }

    /** At an element's keyword. */
    public Breach atKeyword(Element element) {
        var node = NodeModelUtils.findNodesForFeature(element, ModelPackage.Literals.ELEMENT__KEYWORD).get(0);
        return atWritten(element, node.getOffset(), node.getLength());
    }

    /** At a part's key, or its statement where it has none. */
    public Breach atKey(Part part) {
        var nodes = NodeModelUtils.findNodesForFeature(part, ModelPackage.Literals.PART__KEY);
        return nodes.isEmpty() ? at(part) : atWritten(part, nodes.get(0).getOffset(), nodes.get(0).getLength());
    }

    /** Inside prose: from character {@code start} up to {@code end} of its text, layout not counted. */
    public Breach at(Text prose, int start, int end) {
        var node = NodeModelUtils.findActualNodeFor(prose);
        var mapped = Prose.of(token(node));
        var from = mapped.writtenStart(start);
        var offset = tokenOffset(node);
        return atWritten(prose, offset + from, Math.max(0, mapped.writtenEnd(end) - from));
    }

    /** At a stretch of the written text; {@code object} says which element it belongs to. */
    public Breach atWritten(EObject object, int offset, int length) {
        var breach = new Breach(object, offset, length);
        breaches.add(breach);
        return breach;
    }

    /** Several things as a sentence lists them: {@code a, b and c}. */
    public static String listed(List<String> things, String lastWord) {
        var last = things.size() - 1;
        return last <= 0 ? String.join("", things)
                : String.join(", ", things.subList(0, last)) + " " + lastWord + " " + things.get(last);
    }

    // ---- the written form

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
    public String written(EObject object) {
        return text.substring(start(object), end(object));
    }

    private static int visibleLength(INode node) {
        ILeafNode last = null;
        for (var leaf : node.getLeafNodes()) {
            if (!leaf.isHidden()) {
                last = leaf;
            }
        }
        return last == null ? node.getLength() : last.getEndOffset() - node.getOffset();
    }

    private static String token(ICompositeNode node) {
        for (var leaf : node.getLeafNodes()) {
            if (!leaf.isHidden()) {
                return leaf.getText();
            }
        }
        return node.getText();
    }

    private static int tokenOffset(ICompositeNode node) {
        for (var leaf : node.getLeafNodes()) {
            if (!leaf.isHidden()) {
                return leaf.getOffset();
            }
        }
        return node.getOffset();
    }

    // ---- edits

    /** Adds a line under an element, after its last one, indented as its properties are. */
    public Edit lineUnder(Element element, String line) {
        return linesUnder(element, List.of(line));
    }

    /** Adds several lines under an element, in this order. */
    public Edit linesUnder(Element element, List<String> lines) {
        var indentation = "\n" + indentation(element);
        return new Edit(end(element), 0, indentation + String.join(indentation, lines));
    }

    /** Adds a whole new element after another, with an empty line between. */
    public Edit elementAfter(Element element, String lines) {
        return new Edit(end(element), 0, "\n\n" + lines);
    }

    /** Adds a whole new element at the end of the document. */
    public Edit elementAtTheEnd(String lines) {
        var elements = facts.document().getElements();
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

    /** Adds something after an element's name, or after its keyword where it has none. */
    public Edit afterName(Element element, String added) {
        var node = nameOf(element);
        return new Edit(node.getOffset() + node.getLength(), 0, added);
    }

    public Edit after(EObject object, String added) {
        return new Edit(end(object), 0, added);
    }

    /** Replaces a stretch of prose, counted in its text without layout. */
    public Edit replacing(Text prose, int start, int end, String by) {
        var node = NodeModelUtils.findActualNodeFor(prose);
        var mapped = Prose.of(token(node));
        var from = mapped.writtenStart(start);
        return new Edit(tokenOffset(node) + from, mapped.writtenEnd(end) - from, by);
    }

    private String indentation(Element element) {
        if (element.getParts().isEmpty()) {
            return "    ";
        }
        var start = start(element.getParts().get(0));
        var lineStart = text.lastIndexOf('\n', start - 1) + 1;
        var before = text.substring(lineStart, start);
        return before.isBlank() && !before.isEmpty() ? before : "    ";
    }

    /**
     * The objects at which another standard finds a breach in this document, whatever its status and authority.
     *
     * @param name the standard's id, or the name that it gives such a breach
     */
    public List<EObject> brokenAt(Rule<?> other, String name) {
        var report = new Report(other, facts, text);
        other.applyTo(facts.document(), report);
        return report.breaches.stream().filter(b -> b.isCalled(name)).map(Breach::object).toList();
    }

    List<Breach> breaches() {
        return breaches;
    }

    /** One breach in the making. */
    public final class Breach {

        private final EObject object;
        private final int offset;
        private final int length;
        private String message = rule.standard().summary();
        private String remedy = rule.standard().remedy();
        private Level level = rule.standard().level();
        private boolean levelSaid;
        private String cited = "";
        private String alias = "";
        private final List<Fix> fixes = new ArrayList<>();
        private final List<Finding.Related> related = new ArrayList<>();

        private Breach(EObject object, int offset, int length) {
            this.object = object;
            this.offset = offset;
            this.length = length;
        }

        /** The fact in this case's own words, where the summary is not exact enough. */
        public Breach saying(String fact) {
            message = fact;
            return this;
        }

        /** How to put it right in this case, a whole sentence. */
        public Breach remedy(String sentence) {
            remedy = sentence;
            return this;
        }

        /** A level other than the standard's own, where the case decides it. */
        public Breach level(Level other) {
            level = other;
            levelSaid = true;
            return this;
        }

        /** The paragraph that decides this case, where a row of the authority's profile names it; {@code ""} for the standard's own. */
        public Breach citing(String paragraph) {
            cited = paragraph;
            return this;
        }

        /** The name of what is breached, where one rule holds many things: a departure may name it instead of the rule. */
        public Breach called(String name) {
            alias = name == null ? "" : name;
            return this;
        }

        boolean isCalled(String name) {
            return rule.id().equals(name) || alias.equals(name) || List.of(rule.standard().formerly()).contains(name);
        }

        public Breach fix(String label, Edit... edits) {
            fixes.add(new Fix(label, List.of(edits)));
            return this;
        }

        /** A fix that needs no second look: a slip of the pen, of which what was meant is beyond doubt. */
        public Breach sureFix(String label, Edit... edits) {
            fixes.add(new Fix(label, List.of(edits), true));
            return this;
        }

        /** Another place that the breach is about: what causes it, or what comes of it. The fact there in sentence case without full stop. */
        public Breach with(EObject there, String fact) {
            var named = there instanceof Element element ? nameOf(element) : NodeModelUtils.findActualNodeFor(there);
            if (named != null) {
                related.add(new Finding.Related(fact, Place.of(text, named.getOffset(), visibleLength(named))));
            }
            return this;
        }

        EObject object() {
            return object;
        }

        boolean levelSaid() {
            return levelSaid;
        }

        Finding finding(Level weighed, String source, Optional<String> departure) {
            return new Finding(rule.id(), weighed, message, Place.of(text, offset, length), remedy, cited.isEmpty() ? source : cited,
                    List.copyOf(fixes), departure.orElse(""), List.copyOf(related), rule.standard().mark());
        }

        Level level() {
            return level;
        }
    }
}
