// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.names;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.xtext.findReferences.IReferenceFinder;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.ide.server.occurrences.IDocumentHighlightService;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolService;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;

import com.google.inject.Inject;
import com.google.inject.Singleton;

import advice.dsl.ide.names.Occurrences.Use;
import advice.dsl.ide.protocol.Ranges;
import advice.dsl.ide.symbols.Kinds;
import advice.dsl.library.Library;

/**
 * From a name to where it is declared and used.
 * What is shipped lies inside our own jar, where no editor can go; it is told by hovering instead.
 */
@Singleton
public final class Navigation extends DocumentSymbolService implements IDocumentHighlightService {

    private final UriExtensions uris;

    @Inject
    Navigation(UriExtensions uris) {
        this.uris = uris;
    }

    @Override
    public List<? extends Location> getDefinitions(XtextResource resource, int offset, IReferenceFinder.IResourceAccess access,
            CancelIndicator cancel) {
        return Occurrences.at(resource, offset).flatMap(named -> Occurrences.declaration(named.element())).stream()
                .filter(use -> !Library.isShipped(use.uri())).map(this::location).toList();
    }

    @Override
    public List<? extends Location> getReferences(XtextResource resource, int offset, IReferenceFinder.IResourceAccess access,
            IResourceDescriptions index, CancelIndicator cancel) {
        return Occurrences.at(resource, offset).stream().flatMap(named -> Occurrences.uses(named.element()).stream()).map(this::location).toList();
    }

    @Override
    public List<? extends DocumentHighlight> getDocumentHighlights(Document text, XtextResource resource, DocumentHighlightParams params,
            CancelIndicator cancel) {
        var highlights = new ArrayList<DocumentHighlight>();
        Occurrences.at(resource, text.getOffSet(params.getPosition())).ifPresent(named -> {
            Occurrences.declaration(named.element()).filter(use -> use.resource() == resource)
                    .ifPresent(use -> highlights.add(new DocumentHighlight(range(use), DocumentHighlightKind.Write)));
            Occurrences.uses(named.element(), resource).forEach(use -> highlights.add(new DocumentHighlight(range(use), DocumentHighlightKind.Read)));
        });
        return highlights;
    }

    @Override
    protected SymbolKind getSymbolKind(EClass element) {
        return Kinds.symbol(element);
    }

    private Location location(Use use) {
        return new Location(uris.toUriString(use.uri()), range(use));
    }

    private static Range range(Use use) {
        return Ranges.of(use.text(), use.offset(), use.offset() + use.length());
    }
}
