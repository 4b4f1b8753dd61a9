// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.names;

import java.util.List;
import java.util.Optional;

import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import com.google.inject.Inject;

import advice.dsl.facts.Elements;
import advice.dsl.ide.protocol.Asked;
import advice.dsl.model.Advice;
import advice.dsl.model.Element;
import advice.dsl.model.Provision;
import advice.dsl.model.Reference;

/**
 * What something is an instance of, so to speak: a provision of its agreed wording, an advice of its authority's profile;
 * from the name of anything else to that element.
 */
public final class KindOf {

    private final Places places;

    @Inject
    KindOf(Places places) {
        this.places = places;
    }

    public List<Location> at(Asked about, Position position) {
        return meant(about, about.offset(position)).flatMap(element -> kind(element).or(() -> Optional.of(element)))
                .flatMap(places::declaration).map(List::of).orElse(List.of());
    }

    /** The element whose name is pointed at, else the one that is pointed at itself. */
    private static Optional<Element> meant(Asked about, int offset) {
        return Occurrences.at(about.resource(), offset).map(Occurrences.Named::element)
                .or(() -> Optional.ofNullable(NodeModelUtils.findLeafNodeAtOffset(about.resource().getParseResult().getRootNode(), offset))
                        .filter(leaf -> !leaf.isHidden()).map(NodeModelUtils::findActualSemanticObjectFor).flatMap(Elements::around)
                        .filter(element -> element instanceof Provision || element instanceof Advice));
    }

    private static Optional<Element> kind(Element element) {
        var key = element instanceof Provision ? "as" : element instanceof Advice ? "authority" : "";
        return Elements.references(element, key).stream().filter(Elements::isKnown).map(Reference::getTarget).findFirst();
    }
}
