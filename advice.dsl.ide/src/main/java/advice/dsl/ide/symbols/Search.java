// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.symbols;

import java.util.Comparator;
import java.util.List;

import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.ide.server.UriExtensions;

import com.google.inject.Inject;

import advice.dsl.ide.index.Index.Declared;
import advice.dsl.ide.index.Index;

/** Elements of all files of the workspace, found by keyword, name and heading. */
public final class Search {

    /** More than anybody reads; whoever types on sees the others. */
    private static final int AT_MOST = 256;

    private final UriExtensions uris;

    @Inject
    Search(UriExtensions uris) {
        this.uris = uris;
    }

    /** Those that the words fit, the best fit first; of words that are blank everything fits. */
    public List<WorkspaceSymbol> in(Index index, String words) {
        var query = new Query(words);
        return index.declared().map(declared -> new Fit(declared, query)).filter(fit -> fit.distance() < Query.NOT_AT_ALL)
                .sorted(Comparator.comparingInt(Fit::distance).thenComparing(fit -> shown(fit.declared())).thenComparing(fit -> fit.declared().file().toString()))
                .limit(AT_MOST).map(fit -> symbol(fit.declared())).toList();
    }

    private record Fit(Declared declared, int distance) {

        Fit(Declared declared, Query query) {
            this(declared, query.distance(declared.name(), shown(declared)));
        }
    }

    /** Everything by which it is found, so that an editor that compares again finds it too: {@code need GoingOut: Going out safely}. */
    private static String shown(Declared declared) {
        return declared.keyword() + (declared.name().isEmpty() ? "" : " " + declared.name())
                + (declared.title().isEmpty() ? "" : ": " + declared.title().replaceAll("\\s+", " "));
    }

    private WorkspaceSymbol symbol(Declared declared) {
        var file = declared.file().lastSegment();
        return new WorkspaceSymbol(shown(declared), Kinds.symbol(declared.keyword()),
                Either.forLeft(new Location(uris.toUriString(declared.file()), declared.range())),
                declared.within().isEmpty() ? file : declared.within() + ", " + file);
    }
}
