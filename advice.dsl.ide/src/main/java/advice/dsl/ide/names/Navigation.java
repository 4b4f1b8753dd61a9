// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;

import com.google.inject.Inject;

import advice.dsl.ide.protocol.Asked;
import advice.dsl.model.Element;

/**
 * From a name to where it is declared and used.
 * What is shipped lies inside our own jar, where no editor can go; it is told by hovering instead.
 */
public final class Navigation {

    private final Places places;

    @Inject
    Navigation(Places places) {
        this.places = places;
    }

    public List<Location> definition(Asked about, Position position) {
        return named(about, position).flatMap(places::declaration).map(List::of).orElse(List.of());
    }

    /** Its uses in all files of the workspace, after its declaration where that is wanted. */
    public List<Location> references(Asked about, Position position, boolean withDeclaration) {
        var found = new ArrayList<Location>();
        named(about, position).ifPresent(element -> {
            if (withDeclaration) {
                places.declaration(element).ifPresent(found::add);
            }
            found.addAll(places.uses(element, about.others()));
        });
        return found;
    }

    public List<DocumentHighlight> highlights(Asked about, Position position) {
        var found = new ArrayList<DocumentHighlight>();
        named(about, position).ifPresent(element -> {
            Occurrences.declaration(element).filter(use -> use.resource() == about.resource())
                    .ifPresent(use -> found.add(new DocumentHighlight(use.range(), DocumentHighlightKind.Write)));
            Occurrences.uses(element, about.resource()).forEach(use -> found.add(new DocumentHighlight(use.range(), DocumentHighlightKind.Read)));
        });
        return found;
    }

    private static Optional<Element> named(Asked about, Position position) {
        return Occurrences.at(about.resource(), about.offset(position)).map(Occurrences.Named::element);
    }
}
