// SPDX-License-Identifier: EPL-2.0
package advice.dsl.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import advice.dsl.model.Connector;
import advice.dsl.model.Document;
import advice.dsl.model.Element;
import advice.dsl.model.ModelPackage;
import advice.dsl.model.Item;
import advice.dsl.model.Phrase;
import advice.dsl.model.Stray;
import advice.dsl.model.Part;
import advice.dsl.model.Reference;
import advice.dsl.model.Text;
import advice.dsl.syntax.ModelObject;
import advice.dsl.syntax.Near;
import advice.dsl.syntax.Shape;
import advice.dsl.syntax.Vocabulary;
import advice.dsl.syntax.Vocabulary.ElementWord;
import advice.dsl.syntax.Vocabulary.Naming;

/** What an element says: its properties by key, its own statement, its keyword. Pure questions, asked of the model. */
public final class Elements {

    private static final Map<EClass, String> OTHER_KEYWORDS = Map.of(
            ModelPackage.Literals.PREVIOUS_INVOLVEMENT, "previous",
            ModelPackage.Literals.CURRENT_INVOLVEMENT, "current",
            ModelPackage.Literals.NOTHING, "no",
            ModelPackage.Literals.INVOLVEMENT_NOT_SHARED, "involvement",
            ModelPackage.Literals.SECTION_TWO, "section");

    /** What elements are called whose keyword alone is no word for them. */
    private static final Map<String, String> NOUNS = Map.of("previous", "previous involvement", "current", "current involvement",
            "no", "statement", "involvement", "statement", "section", "statement", "asked", "question", "adulthood", "line on adult life");

    /** What is asked of an element most of all, worked out once for each kind; by the kind's number in the model. */
    private record OfKind(String keyword, Optional<ElementWord> word) {

        static OfKind of(EClass kind) {
            var keyword = OTHER_KEYWORDS.getOrDefault(kind, kind.getName().toLowerCase(Locale.ROOT));
            return new OfKind(keyword, Vocabulary.shipped().element(keyword));
        }
    }

    private static final OfKind[] KINDS = ModelPackage.eINSTANCE.getEClassifiers().stream()
            .map(kind -> kind instanceof EClass eClass ? OfKind.of(eClass) : null).toArray(OfKind[]::new);

    private Elements() {
    }

    /** The keyword as the language spells it, whatever slip the writer made. */
    public static String keyword(EClass kind) {
        return KINDS[kind.getClassifierID()].keyword();
    }

    public static String keyword(Element element) {
        return keyword(element.eClass());
    }

    /** An element of that keyword that says nothing yet and stands in no document; empty where no element has the keyword. */
    public static Optional<Element> blank(String keyword) {
        return ModelPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                .filter(kind -> !kind.isAbstract() && ModelPackage.Literals.ELEMENT.isSuperTypeOf(kind) && keyword(kind).equals(keyword))
                .findFirst().map(kind -> (Element) EcoreUtil.create(kind));
    }

    /** What the vocabulary knows of the element; empty for a word at the margin that is no keyword. */
    public static Optional<ElementWord> word(Element element) {
        return KINDS[element.eClass().getClassifierID()].word();
    }

    /** The property's key as the language spells it, slips mended; the written one where nothing is near; empty for a statement. */
    public static String key(Part part) {
        return part.getKey() == null ? "" : ((ModelObject) part).spelt(() -> spelt(part, part.getKey()));
    }

    private static String spelt(Part part, String written) {
        if (!(part.eContainer() instanceof Element element)) {
            return written;
        }
        var word = word(element);
        if (word.isEmpty() || word.get().properties().containsKey(written)) {
            return written;
        }
        if (word.get().takesAnyKey() || Vocabulary.shipped().isKeySomewhere(written)
                || isSlotPlace(part, element)) {
            return written;
        }
        return Near.to(written, word.get().properties().keySet()).orElse(written);
    }

    /** Whether the part is a line of a provision that fills a slot of its agreed wording, {@code year 2027}, or would if there were such a slot. */
    public static boolean isSlotLine(Part part) {
        return part.getKey() != null && part.eContainer() instanceof Element element && isSlotPlace(part, element)
                && word(element).filter(word -> word.properties().containsKey(part.getKey())).isEmpty();
    }

    /** Whether the part stands after {@code as NAME} in a provision, where a slot's name may be the key. */
    private static boolean isSlotPlace(Part part, Element element) {
        if (!keyword(element).equals("provision")) {
            return false;
        }
        for (var other : element.getParts()) {
            if (other == part) {
                return false;
            }
            if ("as".equals(other.getKey())) {
                return true;
            }
        }
        return false;
    }

    /** The properties whose key the element does not have; slots of its agreed wording are not among them. */
    public static List<Part> foreign(Element element) {
        var word = word(element);
        if (word.isEmpty() || word.get().takesAnyKey()) {
            return List.of();
        }
        var foreign = new ArrayList<Part>(0);
        for (var part : element.getParts()) {
            var key = key(part);
            if (!key.isEmpty() && !word.get().properties().containsKey(key) && !isSlotPlace(part, element)) {
                foreign.add(part);
            }
        }
        return foreign;
    }

    /** The properties that are said a second time where once is enough; the first one counts. */
    public static List<Part> saidAgain(Element element) {
        var word = word(element);
        if (word.isEmpty() || word.get().takesAnyKey()) {
            return List.of();
        }
        var said = new HashSet<String>();
        var again = new ArrayList<Part>(0);
        for (var part : element.getParts()) {
            var key = key(part);
            if (word.get().properties().containsKey(key) && !said.add(key) && !word.get().repeatable().contains(key)) {
                again.add(part);
            }
        }
        return again;
    }

    /** What may follow the part's key; for a key that belongs elsewhere, what would follow it there. */
    public static Shape shape(Part part) {
        var key = key(part);
        var here = part.eContainer() instanceof Element element ? word(element).flatMap(w -> w.property(key)) : Optional.<Shape>empty();
        return here.or(() -> Vocabulary.shipped().homesOf(key).stream().findFirst()
                .flatMap(Vocabulary.shipped()::element).flatMap(w -> w.property(key))).orElse(UNKNOWN);
    }

    private static final Shape UNKNOWN = new Shape(Shape.Values.NONE, Map.of(), "");

    public static Shape headerShape(Element element) {
        return word(element).map(ElementWord::header).orElse(UNKNOWN);
    }

    /** The parts that are said under {@code key}, in the order written. */
    public static List<Part> parts(Element element, String key) {
        var parts = element.getParts();
        List<Part> found = List.of();
        for (int i = 0, size = parts.size(); i < size; i++) {
            var part = parts.get(i);
            if (key(part).equals(key)) {
                found = found.isEmpty() ? new ArrayList<>(2) : found;
                found.add(part);
            }
        }
        return found;
    }

    public static Optional<Part> part(Element element, String key) {
        var parts = element.getParts();
        for (int i = 0, size = parts.size(); i < size; i++) {
            var part = parts.get(i);
            if (key(part).equals(key)) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }

    public static boolean says(Element element, String key) {
        return part(element, key).isPresent();
    }

    /** What follows the key, read by the vocabulary; a reading of nothing where the property is not there. */
    public static Reading reading(Element element, String key) {
        return part(element, key).map(Reading::of).orElse(Reading.NOTHING);
    }

    /** The element as a message calls it: {@code the need GoingOut}; {@code this need} where it has no name. */
    public static String called(Element element) {
        return element.getName() == null ? "this " + noun(keyword(element)) : "the " + noun(keyword(element)) + " " + element.getName();
    }

    /** What an element of that keyword is, in a sentence: {@code previous involvement}. */
    public static String noun(String keyword) {
        return NOUNS.getOrDefault(keyword, keyword);
    }

    /** The same at the beginning of a sentence. */
    public static String calledFirst(Element element) {
        var called = called(element);
        return Character.toUpperCase(called.charAt(0)) + called.substring(1);
    }

    /** The names written after a key, whether they mean something or not. */
    public static List<Reference> references(Element element, String key) {
        return parts(element, key).stream().flatMap(p -> Reading.of(p).references().stream()).toList();
    }

    /** The prose of a property, empty where there is none. */
    public static String text(Element element, String key) {
        return reading(element, key).text();
    }

    /** The element's own prose: on its line, or on a line of its own without a key. */
    public static Optional<Text> statement(Element element) {
        var all = everyStatement(element);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
    }

    /** All prose that is the element's own statement; more than one is for a rule to report. */
    public static Stream<Text> statements(Element element) {
        return everyStatement(element).stream();
    }

    private static List<Text> everyStatement(Element element) {
        var all = Reading.of(element).bareTexts();
        for (var part : element.getParts()) {
            if (part.getKey() == null && !Reading.of(part).bareTexts().isEmpty()) {
                all = new ArrayList<>(all);
                all.addAll(Reading.of(part).bareTexts());
            }
        }
        return all;
    }

    /** The statement's prose, empty where there is none. */
    public static String statementText(Element element) {
        return statement(element).map(t -> t.getValue() == null ? "" : t.getValue()).orElse("");
    }

    /** The document and all that it holds: each element, what stands on its line, its properties and what stands on theirs. */
    public static List<EObject> everything(Document document) {
        var all = new ArrayList<EObject>();
        all.add(document);
        all.addAll(document.getStrays());
        withItems(document.getOrphans(), all);
        for (var element : document.getElements()) {
            all.add(element);
            all.addAll(element.getItems());
            withItems(element.getParts(), all);
        }
        return all;
    }

    private static void withItems(List<Part> parts, List<EObject> all) {
        for (var part : parts) {
            all.add(part);
            all.addAll(part.getItems());
        }
    }

    /** The elements of one kind, in the order written. */
    @SuppressWarnings("unchecked")
    public static <T extends Element> List<T> all(Document document, Class<T> kind) {
        Map<Class<?>, List<?>> known = ((ModelObject) document).read(ConcurrentHashMap::new);
        var all = known.get(kind);
        if (all == null) {
            all = document.getElements().stream().filter(kind::isInstance).toList();
            known.put(kind, all);
        }
        return (List<T>) all;
    }

    public static <T extends Element> Optional<T> first(Document document, Class<T> kind) {
        var all = all(document, kind);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
    }

    /** The element that {@code object} is or stands in. */
    public static Optional<Element> around(EObject object) {
        for (var o = object; o != null; o = o.eContainer()) {
            if (o instanceof Element element) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    public static Optional<Document> document(EObject object) {
        for (var o = object; o != null; o = o.eContainer()) {
            if (o instanceof Document document) {
                return Optional.of(document);
            }
        }
        return Optional.empty();
    }

    /** The name as the reference writes it. */
    public static String writtenName(Reference reference) {
        var node = NodeModelUtils.findActualNodeFor(reference);
        return node == null ? "" : NodeModelUtils.getTokenText(node);
    }

    /** Whether the name means an element of this file or another. */
    public static boolean isKnown(Reference reference) {
        return reference.getTarget() != null && !reference.getTarget().eIsProxy();
    }

    /**
     * The element that a reference means. A name with a slip in it still means the element whose name is near,
     * so that one slip is one finding and not a thread that seems broken in three places.
     */
    public static Optional<Element> meant(Reference reference) {
        if (isKnown(reference)) {
            return Optional.of(reference.getTarget());
        }
        var kinds = valuesAwaited(reference).names();
        var candidates = document(reference).stream().flatMap(d -> d.getElements().stream())
                .filter(e -> e.getName() != null && kinds.contains(keyword(e))).toList();
        return Near.to(writtenName(reference), candidates.stream().map(Element::getName).toList())
                .flatMap(name -> candidates.stream().filter(e -> name.equals(e.getName())).findFirst())
                .or(() -> theOneWithoutName(reference));
    }

    /** The one element of the awaited kinds that should have a name and has none: a link to nothing probably means it. */
    public static Optional<Element> theOneWithoutName(Reference reference) {
        var kinds = valuesAwaited(reference).names();
        var nameless = document(reference).stream().flatMap(d -> d.getElements().stream())
                .filter(e -> e.getName() == null && kinds.contains(keyword(e))
                        && word(e).filter(w -> w.naming() == Naming.REQUIRED).isPresent()).toList();
        return nameless.size() == 1 ? Optional.of(nameless.get(0)) : Optional.empty();
    }

    /** Whether words without quotation marks stand where the line takes none; prose that lacks its opening mark is something else. */
    public static boolean isOutOfPlace(Phrase phrase) {
        var part = phrase.eContainer() instanceof Part p ? p : null;
        var element = phrase.eContainer() instanceof Element e ? e : null;
        if (part != null && part.getKey() != null && !isProperty(part) || part == null && (element == null || word(element).isEmpty())) {
            return false;
        }
        var shape = part != null ? shape(part) : headerShape(element);
        var reading = part != null ? Reading.of(part) : Reading.of(element);
        var after = reading.items().indexOf(phrase) + 1;
        return !(after < reading.items().size() && reading.items().get(after) instanceof Stray)
                && reading.bare().contains(phrase) && !shape.bare().take(Shape.Kind.WORDS) && !shape.bare().take(Shape.Kind.DATE);
    }

    private static boolean isProperty(Part part) {
        return part.eContainer() instanceof Element element && word(element).flatMap(w -> w.property(key(part))).isPresent();
    }

    /** Whether words belong to a date, as the month does. */
    public static boolean isInDate(Phrase phrase) {
        return !awaited(phrase, Shape.Kind.WORDS).take(Shape.Kind.WORDS) && awaited(phrase, Shape.Kind.DATE).take(Shape.Kind.DATE);
    }

    /** The values that are awaited where the reference stands. */
    public static Shape.Values valuesAwaited(Reference reference) {
        return awaited(reference, Shape.Kind.NAME);
    }

    /** The values that the word before an item takes; the line's own where that word takes none of the kind. */
    private static Shape.Values awaited(Item item, Shape.Kind kind) {
        var part = item.eContainer() instanceof Part p ? p : null;
        var element = item.eContainer() instanceof Element e ? e : null;
        if (part == null && element == null) {
            return Shape.Values.NONE;
        }
        var shape = part != null ? shape(part) : headerShape(element);
        String connector = null;
        for (var other : part != null ? part.getItems() : element.getItems()) {
            if (other == item) {
                break;
            }
            if (other instanceof Connector word) {
                connector = word.getWord();
            }
        }
        var values = shape.after(connector);
        return values.take(kind) ? values : shape.bare();
    }
}
