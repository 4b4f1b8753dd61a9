// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.colours;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import advice.dsl.Findings;
import advice.dsl.facts.AgreedWording;
import advice.dsl.facts.Elements;
import advice.dsl.facts.Facts;
import advice.dsl.facts.Passage;
import advice.dsl.facts.WordingText;
import advice.dsl.ide.colours.Colour.Mark;
import advice.dsl.ide.protocol.Asked;
import advice.dsl.ide.protocol.Stretch;
import advice.dsl.ide.protocol.TextLines;
import advice.dsl.library.Library;
import advice.dsl.model.Connector;
import advice.dsl.model.Element;
import advice.dsl.model.Figure;
import advice.dsl.model.Part;
import advice.dsl.model.Phrase;
import advice.dsl.model.Reference;
import advice.dsl.model.Specification;
import advice.dsl.model.Stray;
import advice.dsl.model.Text;
import advice.dsl.model.Unknown;
import advice.dsl.syntax.Prose;

/** Says of each piece of a file what it is, broken text included: the lexer gives every piece a kind, whatever stands around it. */
final class Colouring {

    private static final String MARKS = "\"\u201c\u2018";

    private final Optional<Facts> facts;
    private final Set<Part> again = new HashSet<>();
    private final Tokens tokens;
    private EObject marked;
    private EnumSet<Mark> ofMarked = EnumSet.noneOf(Mark.class);

    private Colouring(Asked about, Findings findings, Stretch of) {
        facts = about.document().map(findings::facts);
        tokens = new Tokens(TextLines.of(about.resource()));
        about.elements().stream().filter(element -> Stretch.of(element).meets(of)).forEach(element -> again.addAll(Elements.saidAgain(element)));
    }

    /** Of the pieces that lie in a stretch of the file, or reach into it. */
    static Tokens of(Asked about, Findings findings, Stretch of) {
        var colouring = new Colouring(about, findings, of);
        for (var leaf : about.resource().getParseResult().getRootNode().getLeafNodes()) {
            if (leaf.getOffset() > of.end()) {
                break;
            }
            if (leaf.getEndOffset() >= of.start()) {
                colouring.leaf(leaf);
            }
        }
        return colouring.tokens;
    }

    private void leaf(ILeafNode leaf) {
        var written = leaf.getText();
        if (leaf.isHidden()) {
            if (written.startsWith("//") || written.startsWith("/*")) {
                add(leaf, Colour.COMMENT, EnumSet.noneOf(Mark.class));
            }
            return;
        }
        var object = NodeModelUtils.findActualSemanticObjectFor(leaf);
        var marks = marks(object);
        if (object instanceof Element element) {
            var keyword = NodeModelUtils.findActualNodeFor(element).getOffset() == leaf.getOffset();
            if (!keyword) {
                marks.add(Mark.DECLARATION);
            }
            if (!keyword && element instanceof Specification specification) {
                life(specification, marks);
            }
            add(leaf, !keyword ? name(element) : element instanceof Unknown ? Colour.UNKNOWN : Colour.KEYWORD, marks);
        } else if (object instanceof Part part) {
            add(leaf, key(part), marks);
        } else if (object instanceof Connector) {
            add(leaf, Colour.CONNECTOR, marks);
        } else if (object instanceof Figure) {
            add(leaf, Colour.NUMBER, marks);
        } else if (object instanceof Phrase phrase) {
            add(leaf, words(phrase), marks);
        } else if (object instanceof Reference reference) {
            add(leaf, used(reference, marks), marks);
        } else if (object instanceof Text prose) {
            prose(leaf, prose, marks);
        } else if (object instanceof Stray) {
            add(leaf, Colour.UNKNOWN, marks);
        }
    }

    /** What is particular about everything in the line or the element in which an object stands; most of them follow each other. */
    private EnumSet<Mark> marks(EObject object) {
        var holder = object instanceof Part || object instanceof Element ? object : object.eContainer();
        if (holder != marked) {
            marked = holder;
            ofMarked = EnumSet.noneOf(Mark.class);
            if (holder instanceof Part part && again.contains(part)) {
                ofMarked.add(Mark.UNNECESSARY);
            }
            if (holder instanceof Part part && Elements.shape(part).isNeverPrinted()
                    || Elements.around(object).filter(element -> Elements.headerShape(element).isNeverPrinted()).isPresent()) {
                ofMarked.add(Mark.UNPRINTED);
            }
        }
        return EnumSet.copyOf(ofMarked);
    }

    private static Colour name(Element element) {
        return element instanceof Specification ? Colour.WORDING : Colour.NAME;
    }

    private static Colour key(Part part) {
        return !(part.eContainer() instanceof Element element) || element instanceof Unknown ? Colour.UNKNOWN
                : Elements.word(element).flatMap(w -> w.property(Elements.key(part))).isPresent() ? Colour.KEY
                : Elements.foreign(element).contains(part) ? Colour.UNKNOWN : Colour.SLOT;
    }

    /** The month in {@code 2 March 2026} is part of a date. */
    private static Colour words(Phrase phrase) {
        return phrase.eContainer() instanceof Unknown || Elements.isOutOfPlace(phrase) ? Colour.UNKNOWN : Elements.isInDate(phrase) ? Colour.NUMBER : Colour.WORDS;
    }

    private Colour used(Reference reference, Set<Mark> marks) {
        if (Elements.isKnown(reference)) {
            if (Library.isShipped(reference.getTarget().eResource().getURI())) {
                marks.add(Mark.SHIPPED);
            }
            if (reference.getTarget() instanceof Specification specification) {
                life(specification, marks);
            }
            return name(reference.getTarget());
        }
        return Elements.valuesAwaited(reference).names().equals(List.of("specification")) ? Colour.WORDING : Colour.NAME;
    }

    private void life(Specification specification, Set<Mark> marks) {
        var agreed = AgreedWording.of(specification);
        facts.filter(f -> f.wordings().on(f.asOf(), specification) != specification
                || agreed.until().filter(f.asOf()::isAfter).isPresent()).ifPresent(f -> marks.add(Mark.DEPRECATED));
    }

    // ---- prose

    private void prose(ILeafNode leaf, Text prose, EnumSet<Mark> marks) {
        var part = prose.eContainer() instanceof Part p ? p : null;
        var key = part == null ? "" : Elements.key(part);
        if (key.equals("says")) {
            add(leaf, Colour.SPEECH, marks);
            return;
        }
        var written = leaf.getText();
        var from = 0;
        for (var inside : part != null && part.eContainer() instanceof Specification && List.of("wording", "timing").contains(key)
                ? slots(written) : speech(written)) {
            tokens.add(leaf.getOffset() + from, leaf.getOffset() + inside.start(), Colour.PROSE, marks);
            tokens.add(leaf.getOffset() + inside.start(), leaf.getOffset() + inside.end(), inside.colour(), marks);
            from = inside.end();
        }
        tokens.add(leaf.getOffset() + from, leaf.getEndOffset(), Colour.PROSE, marks);
    }

    /** What stands out in some prose. */
    private record Inside(int start, int end, Colour colour) {
    }

    private static List<Inside> slots(String written) {
        var prose = Prose.of(written);
        return WordingText.of(prose.text()).all()
                .filter(piece -> !(piece instanceof WordingText.Words))
                .map(piece -> new Inside(prose.writtenStart(piece.start()), prose.writtenEnd(closing(prose.text(), piece)), Colour.SLOT)).toList();
    }

    /** Of a sentence that may be left out only the mark before it is a slot. */
    private static int closing(String text, WordingText.Piece piece) {
        return piece instanceof WordingText.Sentence ? text.indexOf(']', piece.start()) + 1 : piece.end();
    }

    private static List<Inside> speech(String written) {
        return !holdsMarks(written) ? List.of()
                : Passage.quotations(written.substring(1)).stream().filter(q -> q.end() + 1 < written.length())
                        .map(q -> new Inside(q.start() + 1, q.end() + 1, Colour.SPEECH)).toList();
    }

    /** Most prose holds no quotation marks but those around it, and is not searched. */
    private static boolean holdsMarks(String written) {
        for (int i = 1; i < written.length() - 1; i++) {
            if (MARKS.indexOf(written.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private void add(ILeafNode leaf, Colour colour, Set<Mark> marks) {
        tokens.add(leaf.getOffset(), leaf.getEndOffset(), colour, marks);
    }
}
