// SPDX-License-Identifier: EPL-2.0
package advice.dsl;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.IResourceScopeCache;

import com.google.inject.Inject;
import com.google.inject.Singleton;

import advice.dsl.facts.Facts;
import advice.dsl.facts.Searches;
import advice.dsl.library.Library;
import advice.dsl.model.Document;
import advice.dsl.rules.Finding;
import advice.dsl.rules.Levels;
import advice.dsl.rules.Rules;

/** The findings of a parsed file: the same ones for the command line, the editors and the tests. */
@Singleton
public final class Findings {

    /** Of how many documents the words are remembered: those that somebody may be typing into. */
    private static final int REMEMBERED = 8;

    private final Today today;
    private final Library library;
    private final IResourceScopeCache cache;
    private volatile Levels levels = Levels.AS_THEY_ARE;
    private final Map<URI, Searches> searches = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<URI, Searches> eldest) {
            return size() > REMEMBERED;
        }
    };

    @Inject
    Findings(Today today, Library library, IResourceScopeCache cache) {
        this.today = today;
        this.library = library;
        this.cache = cache;
    }

    /**
     * What is known of a parsed file: worked out once for each state of its text, and again
     * where the day, a profile or a wording has changed.
     */
    public Facts facts(Document document) {
        return known(document).facts();
    }

    /** Sets how grave standards are shown to whoever writes here. */
    public void show(Levels otherwise) {
        levels = otherwise;
    }

    /** What is shown of a file's findings while it is written; what is final, signed or reported goes by {@link #of}. */
    public List<Finding> shown(Resource resource) {
        return shown(resource, CancelIndicator.NullImpl);
    }

    /** The same; none where the check was cancelled. */
    public List<Finding> shown(Resource resource, CancelIndicator cancel) {
        return levels.shown(of(resource, cancel));
    }

    /** All findings of a file, in reading order, for whoever waits for them. */
    public List<Finding> of(Resource resource) {
        return of(resource, CancelIndicator.NullImpl);
    }

    /** All findings of a file, in reading order, worked out once as what is known of it; none where the check was cancelled. */
    public List<Finding> of(Resource resource, CancelIndicator cancel) {
        if (!(resource instanceof XtextResource parsed) || parsed.getContents().isEmpty()
                || !(parsed.getContents().get(0) instanceof Document document)) {
            return List.of();
        }
        var known = known(document);
        if (known.found == null) {
            var found = Rules.shipped().check(parsed, known.facts(), cancel);
            if (cancel.isCanceled()) {
                return List.of();
            }
            known.found = found;
        }
        return known.found;
    }

    private Known known(Document document) {
        var resource = document.eResource();
        var day = today.date();
        var edition = library.edition();
        if (resource == null) {
            return new Known(new Facts(document, day, library, new Searches()), edition);
        }
        var latest = cache.get(Findings.class, resource, () -> new Known[1]);
        if (latest[0] == null || latest[0].edition() != edition || latest[0].facts().document() != document || !latest[0].facts().today().equals(day)) {
            latest[0] = new Known(new Facts(document, day, library, searches(resource.getURI())), edition);
        }
        return latest[0];
    }

    private Searches searches(URI file) {
        synchronized (searches) {
            return searches.computeIfAbsent(file, f -> new Searches());
        }
    }

    /** What is known of one state of a file's text, seen with one edition of the files around it. */
    private static final class Known {

        private final Facts facts;
        private final long edition;
        private List<Finding> found;

        Known(Facts facts, long edition) {
            this.facts = facts;
            this.edition = edition;
        }

        Facts facts() {
            return facts;
        }

        long edition() {
            return edition;
        }
    }
}
