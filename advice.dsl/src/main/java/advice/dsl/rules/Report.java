// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import advice.dsl.changes.Written;
import advice.dsl.facts.Elements;
import advice.dsl.facts.Facts;
import advice.dsl.facts.Reading;
import advice.dsl.model.Document;
import advice.dsl.model.Element;
import advice.dsl.model.ModelPackage;
import advice.dsl.model.Part;
import advice.dsl.model.Text;
import advice.dsl.rules.Fix.Edit;

/** How a rule sees the world and where it puts what it finds. Lives for one rule on one document. */
public final class Report {

    private final Rule<?> rule;
    private final Facts facts;
    private final Written written;
    private final List<Breach> breaches = new ArrayList<>();

    Report(Rule<?> rule, Facts facts, Written written) {
        this.rule = rule;
        this.facts = facts;
        this.written = written;
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
        return written.text();
    }

    // ---- places

    /** At an element's name, or its keyword where it has none; at a part's or item's whole stretch. */
    public Breach at(EObject object) {
        if (object instanceof Document document) {
            return document.getElements().isEmpty() ? atWritten(object, 0, 0) : at(document.getElements().get(0));
        }
        if (object instanceof Element element) {
            var node = Written.nameOrKeyword(element);
            return atWritten(object, node.getOffset(), node.getLength());
        }
        var node = NodeModelUtils.findActualNodeFor(object);
        return node == null ? atWritten(object, 0, 0) : atWritten(object, node.getOffset(), Written.visibleLength(node));
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
        var stretch = written.stretch(prose, start, end);
        return atWritten(prose, stretch.offset(), stretch.length());
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

    /** The document as it is written, for changes that reach further than a line. */
    public Written asWritten() {
        return written;
    }

    /** Where the object's written form begins, comments and blank space before it left out. */
    public int start(EObject object) {
        return written.start(object);
    }

    /** The offset after the object's last visible character. */
    public int end(EObject object) {
        return written.end(object);
    }

    /** The object's written form. */
    public String written(EObject object) {
        return written.of(object);
    }

    /** Whether the prose has its closing quotation mark. */
    public boolean isClosed(Text prose) {
        return written.isClosed(prose);
    }

    /** Whether nothing but blanks stands before the object on its line. */
    public boolean beginsItsLine(EObject object) {
        return written.beginsItsLine(object);
    }

    // ---- edits

    /** Adds a line under an element, after its last one, indented as its properties are. */
    public Edit lineUnder(Element element, String line) {
        return written.lineUnder(element, line);
    }

    /** Adds several lines under an element, in this order. */
    public Edit linesUnder(Element element, List<String> lines) {
        return written.linesUnder(element, lines);
    }

    /** Adds a whole new element after another, with an empty line between. */
    public Edit elementAfter(Element element, String lines) {
        return written.elementAfter(element, lines);
    }

    /** Adds a whole new element at the end of the document. */
    public Edit elementAtTheEnd(String lines) {
        return written.elementAtTheEnd(lines);
    }

    /** Takes the object's lines out, the line break before them included. */
    public Edit without(EObject object) {
        return written.without(object);
    }

    public Edit replacing(EObject object, String by) {
        return written.replacing(object, by);
    }

    /** Adds something after an element's name, or after its keyword where it has none. */
    public Edit afterName(Element element, String added) {
        return written.afterName(element, added);
    }

    /** Adds something at the end of an element's own line, its properties coming after. */
    public Edit afterHeader(Element element, String added) {
        return written.afterHeader(element, added);
    }

    public Edit after(EObject object, String added) {
        return written.after(object, added);
    }

    /** Replaces a stretch of prose, counted in its text without layout. */
    public Edit replacing(Text prose, int start, int end, String by) {
        return written.replacing(prose, start, end, by);
    }

    /**
     * The objects at which another standard finds a breach in this document, whatever its status and authority.
     *
     * @param name the standard's id, or the name that it gives such a breach
     */
    public List<EObject> brokenAt(Rule<?> other, String name) {
        var report = new Report(other, facts, written);
        other.apply(report);
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

        public Breach fix(String label, List<Edit> edits) {
            return fix(label, edits.toArray(Edit[]::new));
        }

        /** A fix that needs no second look: a slip of the pen, of which what was meant is beyond doubt. */
        public Breach sureFix(String label, Edit... edits) {
            fixes.add(new Fix(label, List.of(edits), true));
            return this;
        }

        /** Another place that the breach is about: what causes it, or what comes of it. The fact there in sentence case without full stop. */
        public Breach with(EObject there, String fact) {
            var named = there instanceof Element element ? Written.nameOrKeyword(element) : NodeModelUtils.findActualNodeFor(there);
            if (named != null) {
                related.add(new Finding.Related(fact, Place.of(written.text(), named.getOffset(), Written.visibleLength(named))));
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
            return new Finding(rule.id(), weighed, message, Place.of(written.text(), offset, length), remedy, cited.isEmpty() ? source : cited,
                    List.copyOf(fixes), departure.orElse(""), List.copyOf(related), rule.standard().mark(),
                    rule.standard().mayDepart() && facts.isAdvice() ? departing() : Optional.empty());
        }

        /** The departure that the writer may state, where none is stated yet: at the element, or for the document as a whole. */
        private Optional<Fix> departing() {
            var name = alias.isEmpty() ? rule.id() : alias;
            var line = "departs from " + name + " because \"\"";
            var element = Elements.around(object);
            var stated = element.map(e -> Elements.parts(e, "departs").stream().map(Reading::of))
                    .orElseGet(() -> facts.departures().stream().map((Element d) -> Reading.of(d)));
            return stated.anyMatch(d -> isCalled(d.phrase("from"))) ? Optional.empty()
                    : Optional.of(new Fix("Depart from `" + name + "` here, and say why", List.of(element.map(e -> written.lineUnder(e, line))
                            .orElseGet(() -> written.elementAtTheEnd("departure " + line)))));
        }

        Level level() {
            return level;
        }
    }
}
