// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.names;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.lsp4j.Location;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.resource.XtextResource;

import com.google.inject.Inject;

import advice.dsl.ide.index.Index;
import advice.dsl.ide.names.Occurrences.Use;
import advice.dsl.ide.protocol.OtherFiles;
import advice.dsl.ide.protocol.Stretch;
import advice.dsl.ide.protocol.TextLines;
import advice.dsl.library.Library;
import advice.dsl.model.Element;

/** Where an editor can go for an element, in any file. */
public final class Places {

    private final UriExtensions uris;

    @Inject
    Places(UriExtensions uris) {
        this.uris = uris;
    }

    /** Where its name stands; empty for one without a name and for what is shipped. */
    public Optional<Location> declaration(Element element) {
        return Occurrences.declaration(element).filter(use -> !Library.isShipped(use.uri())).map(this::of);
    }

    /** Where it begins, at its name where it has one; empty for what is shipped. */
    public Optional<Location> element(Element element) {
        return declaration(element).or(() -> Library.isShipped(element.eResource().getURI()) ? Optional.empty() : Optional.of(keyword(element)));
    }

    private Location keyword(Element element) {
        var resource = (XtextResource) element.eResource();
        var start = Stretch.of(element).start();
        return new Location(uris.toUriString(resource.getURI()),
                TextLines.of(resource).range(start, start + element.getKeyword().length()));
    }

    /** Where others name it: in its own file, then in all others, which are not read again for that. */
    public List<Location> uses(Element element, OtherFiles others) {
        var here = Library.isShipped(element.eResource().getURI()) ? Stream.<Use>of()
                : Occurrences.uses(element, (XtextResource) element.eResource()).stream();
        return Stream.concat(here.map(this::of), usesElsewhere(element, others)).toList();
    }

    /** Where files other than its own name it. */
    public Stream<Location> usesElsewhere(Element element, OtherFiles others) {
        return Index.of(others.index()).uses(element).stream().map(use -> new Location(uris.toUriString(use.file()), use.range()));
    }

    private Location of(Use use) {
        return new Location(uris.toUriString(use.uri()), use.range());
    }
}
