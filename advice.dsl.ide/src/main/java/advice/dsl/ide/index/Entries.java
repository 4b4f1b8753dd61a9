// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.index;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IDefaultResourceDescriptionStrategy;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IReferenceDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.IAcceptor;

import advice.dsl.facts.AgreedWording;
import advice.dsl.facts.Elements;
import advice.dsl.ide.index.Index.Declared;
import advice.dsl.ide.index.Index.Used;
import advice.dsl.ide.protocol.Stretch;
import advice.dsl.ide.protocol.TextLines;
import advice.dsl.model.Advice;
import advice.dsl.model.Child;
import advice.dsl.model.Document;
import advice.dsl.model.Element;
import advice.dsl.model.ModelPackage;
import advice.dsl.model.Part;
import advice.dsl.model.Profile;
import advice.dsl.model.Reference;
import advice.dsl.model.Specification;
import advice.dsl.model.Wording;

/** Writes down, as a file is read, what the workspace is to remember of it, and reads that again. */
public final class Entries implements IDefaultResourceDescriptionStrategy {

    private static final String KEYWORD = "keyword";
    private static final String NAME = "name";
    private static final String TITLE = "title";
    private static final String WITHIN = "within";
    private static final String PLACE = "place";
    private static final String MEANS = "means";

    // ---- written

    @Override
    public boolean createEObjectDescriptions(EObject object, IAcceptor<IEObjectDescription> entries) {
        if (object instanceof Document document && document.eResource() instanceof XtextResource file) {
            var lines = TextLines.of(file);
            var within = within(document);
            for (var element : document.getElements()) {
                declare(element, within, lines, entries);
                Stream.concat(element.getItems().stream(), element.getParts().stream().map(Part::getItems).flatMap(items -> items.stream()))
                        .filter(Reference.class::isInstance).forEach(name -> use((Reference) name, lines, entries));
            }
        }
        return false;
    }

    private static void declare(Element element, String within, TextLines lines, IAcceptor<IEObjectDescription> entries) {
        var title = title(element);
        if (element.getName() == null && title.isEmpty() && !(element instanceof Advice)) {
            return;
        }
        var name = element.getName() == null ? "" : element.getName();
        entries.accept(EObjectDescription.create(QualifiedName.create(name.isEmpty() ? Elements.keyword(element) : name), element, Map.of(
                KEYWORD, Elements.keyword(element), NAME, name, TITLE, title, WITHIN, within,
                PLACE, written(lines.range(declaration(element))))));
    }

    /** Names within one file are found in that file's model; only those that lead out of it are remembered. */
    private static void use(Reference name, TextLines lines, IAcceptor<IEObjectDescription> entries) {
        if (Elements.isKnown(name) && name.getTarget().eResource() != name.eResource()) {
            address(name.getTarget()).ifPresent(means -> entries.accept(EObjectDescription.create(QualifiedName.create(name.getTarget().getName()), name,
                    Map.of(MEANS, means, PLACE, written(lines.range(Stretch.of(name)))))));
        }
    }

    /** Where an element's name stands, else its keyword. */
    private static Stretch declaration(Element element) {
        var nodes = NodeModelUtils.findNodesForFeature(element, ModelPackage.Literals.ELEMENT__NAME);
        return Stretch.of(nodes.isEmpty() ? NodeModelUtils.findNodesForFeature(element, ModelPackage.Literals.ELEMENT__KEYWORD).get(0) : nodes.get(0));
    }

    private static String title(Element element) {
        return element instanceof Specification specification ? AgreedWording.of(specification).title()
                : Stream.of("title", "name").map(key -> Elements.text(element, key)).filter(text -> !text.isBlank()).findFirst().orElse("");
    }

    private static String within(Document document) {
        return Stream.of(Child.class, Wording.class, Profile.class).flatMap(kind -> Elements.first(document, kind).stream())
                .map(Element::getName).filter(name -> name != null).findFirst().orElse("");
    }

    /** How an element is called across files: its file, its kind and its name. */
    static Optional<String> address(Element element) {
        return element.getName() == null || element.eResource() == null ? Optional.empty()
                : Optional.of(element.eResource().getURI() + " " + Elements.keyword(element) + " " + element.getName());
    }

    private static String written(Range range) {
        return range.getStart().getLine() + " " + range.getStart().getCharacter() + " " + range.getEnd().getLine() + " " + range.getEnd().getCharacter();
    }

    /** What leads out of a file is among its entries; the platform need not look for it again. */
    @Override
    public boolean createReferenceDescriptions(EObject from, URI container, IAcceptor<IReferenceDescription> references) {
        return false;
    }

    // ---- read

    static boolean isDeclaration(IEObjectDescription entry) {
        return entry.getUserData(KEYWORD) != null;
    }

    static Declared declared(URI file, IEObjectDescription entry) {
        return new Declared(file, entry.getUserData(KEYWORD), entry.getUserData(NAME), entry.getUserData(TITLE), entry.getUserData(WITHIN), range(entry));
    }

    /** The address of the element that a use means; {@code null} for a declaration. */
    static String means(IEObjectDescription entry) {
        return entry.getUserData(MEANS);
    }

    static Used used(URI file, IEObjectDescription entry) {
        return new Used(file, range(entry));
    }

    private static Range range(IEObjectDescription entry) {
        var numbers = Stream.of(entry.getUserData(PLACE).split(" ")).mapToInt(Integer::parseInt).toArray();
        return new Range(new Position(numbers[0], numbers[1]), new Position(numbers[2], numbers[3]));
    }
}
