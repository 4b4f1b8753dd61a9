// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.names;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.search.ui.ISearchQuery;
import org.eclipse.search.ui.ISearchResult;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.search.ui.text.AbstractTextSearchResult;
import org.eclipse.search.ui.text.IEditorMatchAdapter;
import org.eclipse.search.ui.text.IFileMatchAdapter;

import com.google.gson.Gson;
import com.google.gson.JsonElement;

import advice.eclipse.Here;
import advice.eclipse.Latest;
import advice.eclipse.Session;

/** Where a name is used, in the Search view. */
public final class References extends AbstractHandler {

    private static final int SECONDS = 20;

    /** Ctrl+Shift+G. */
    @Override
    public Object execute(ExecutionEvent event) {
        Here.of(event).ifPresent(here -> {
            var asked = new ReferenceParams(here.file(), here.cursor(), new ReferenceContext(true));
            NewSearchUI.runQueryInBackground(new Uses("Uses of this name", () -> Session.running()
                    .request(server -> server.getTextDocumentService().references(asked)).get(SECONDS, TimeUnit.SECONDS)));
        });
        return null;
    }

    /** Shows what a sentence above a line leads to: a single place at once, several in the Search view. */
    public static void show(String title, List<Object> arguments) {
        var places = arguments.size() < 3 || !(arguments.get(2) instanceof JsonElement json) ? List.<Location>of()
                : List.of(new Gson().fromJson(json, Location[].class));
        if (places.size() == 1) {
            Here.open(places.get(0));
        } else if (!places.isEmpty()) {
            NewSearchUI.runQueryInBackground(new Uses(title, () -> places));
        }
    }

    /** One search; it runs in the background. */
    static final class Uses implements ISearchQuery {

        private final String label;
        private final Callable<List<? extends Location>> question;
        private final Found found = new Found(this);

        Uses(String label, Callable<List<? extends Location>> question) {
            this.label = label;
            this.question = question;
        }

        @Override
        public IStatus run(IProgressMonitor monitor) {
            found.removeAll();
            try {
                var places = question.call();
                for (var place : places == null ? List.<Location>of() : places) {
                    Line.of(place).ifPresent(line -> found.addMatch(line.match()));
                }
                return Status.OK_STATUS;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return Status.CANCEL_STATUS;
            } catch (Exception e) {
                return Status.error(Latest.sentence(e.getCause() == null ? e : e.getCause()), e);
            }
        }

        @Override
        public String getLabel() {
            return label;
        }

        @Override
        public boolean canRerun() {
            return true;
        }

        @Override
        public boolean canRunInBackground() {
            return true;
        }

        @Override
        public ISearchResult getSearchResult() {
            return found;
        }
    }

    /** What such a search has found. */
    public static final class Found extends AbstractTextSearchResult {

        private final Uses uses;

        Found(Uses uses) {
            this.uses = uses;
        }

        @Override
        public String getLabel() {
            var count = getMatchCount();
            return uses.getLabel() + ": " + count + (count == 1 ? " place" : " places");
        }

        @Override
        public String getTooltip() {
            return getLabel();
        }

        @Override
        public ImageDescriptor getImageDescriptor() {
            return null;
        }

        @Override
        public ISearchQuery getQuery() {
            return uses;
        }

        @Override
        public IEditorMatchAdapter getEditorMatchAdapter() {
            return null;
        }

        @Override
        public IFileMatchAdapter getFileMatchAdapter() {
            return null;
        }
    }
}
