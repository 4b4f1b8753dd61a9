// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.thread;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TypeHierarchyItem;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import com.google.gson.JsonObject;
import com.google.inject.Inject;

import advice.dsl.Findings;
import advice.dsl.facts.Elements;
import advice.dsl.facts.Thread;
import advice.dsl.ide.names.Occurrences;
import advice.dsl.ide.protocol.Asked;
import advice.dsl.ide.protocol.Stretch;
import advice.dsl.ide.protocol.TextLines;
import advice.dsl.ide.symbols.Kinds;
import advice.dsl.model.Element;

/**
 * The golden thread as the hierarchy that editors show: up from a provision to its outcomes, their needs and what is hoped for, and down again.
 * An item says by its data which element it is, so that it is found again after the text has changed.
 */
public final class Hierarchy {

    private static final String KEYWORD = "keyword";
    private static final String NAME = "name";
    private static final String NUMBER = "number";

    private final Findings findings;
    private final UriExtensions uris;

    @Inject
    Hierarchy(Findings findings, UriExtensions uris) {
        this.findings = findings;
        this.uris = uris;
    }

    /** The part of the thread whose name is pointed at, else the one that is pointed at itself; {@code null} elsewhere. */
    public List<TypeHierarchyItem> at(Asked about, Position position) {
        var offset = about.offset(position);
        return Occurrences.at(about.resource(), offset).map(Occurrences.Named::element).filter(Thread::holds)
                .filter(element -> element.eResource() == about.resource()).or(() -> around(about, offset))
                .map(element -> List.of(item(element, about))).orElse(null);
    }

    private static Optional<Element> around(Asked about, int offset) {
        return Optional.ofNullable(NodeModelUtils.findLeafNodeAtOffset(about.resource().getParseResult().getRootNode(), offset))
                .filter(leaf -> !leaf.isHidden()).map(NodeModelUtils::findActualSemanticObjectFor).flatMap(Elements::around).filter(Thread::holds);
    }

    /** What the item is there for. */
    public List<TypeHierarchyItem> up(Asked about, TypeHierarchyItem item) {
        return next(about, item, thread -> thread::above);
    }

    /** What follows from it. */
    public List<TypeHierarchyItem> down(Asked about, TypeHierarchyItem item) {
        return next(about, item, thread -> thread::below);
    }

    /** Those to which nothing else leads, so that each stands where the thread has it. */
    private List<TypeHierarchyItem> next(Asked about, TypeHierarchyItem item, Function<Thread, Function<Element, List<Element>>> way) {
        var step = way.apply(about.document().map(findings::facts).orElseThrow().thread());
        var next = element(about, item).map(step).orElse(List.of());
        var further = next.stream().flatMap(element -> step.apply(element).stream()).toList();
        return next.stream().filter(element -> !further.contains(element)).map(element -> item(element, about)).toList();
    }

    private TypeHierarchyItem item(Element element, Asked about) {
        var lines = TextLines.of(about.resource());
        var whole = Stretch.of(element);
        var shown = Occurrences.declaration(element).map(use -> new Stretch(use.offset(), use.offset() + use.length()))
                .orElse(new Stretch(whole.start(), whole.start() + element.getKeyword().length()));
        var name = element.getName() == null ? Elements.keyword(element) : Elements.keyword(element) + " " + element.getName();
        var title = Elements.text(element, "title");
        var item = new TypeHierarchyItem(name, Kinds.symbol(element.eClass()), uris.toUriString(about.resource().getURI()),
                lines.range(whole), lines.range(shown), title.isEmpty() ? Elements.statementText(element) : title);
        var data = new JsonObject();
        data.addProperty(KEYWORD, Elements.keyword(element));
        data.addProperty(NAME, element.getName() == null ? "" : element.getName());
        data.addProperty(NUMBER, alike(about, Elements.keyword(element)).indexOf(element));
        item.setData(data);
        return item;
    }

    /** By its name; an element without one by its place among those of its kind. */
    private static Optional<Element> element(Asked about, TypeHierarchyItem item) {
        if (!(item.getData() instanceof JsonObject data) || !data.has(KEYWORD) || !data.has(NAME) || !data.has(NUMBER)) {
            return Optional.empty();
        }
        var alike = alike(about, data.get(KEYWORD).getAsString());
        var name = data.get(NAME).getAsString();
        var number = data.get(NUMBER).getAsInt();
        return name.isEmpty() ? alike.stream().skip(Math.max(0, number)).findFirst() : alike.stream().filter(element -> name.equals(element.getName())).findFirst();
    }

    private static List<Element> alike(Asked about, String keyword) {
        return about.elements().stream().filter(Thread::holds).filter(element -> Elements.keyword(element).equals(keyword)).toList();
    }
}
