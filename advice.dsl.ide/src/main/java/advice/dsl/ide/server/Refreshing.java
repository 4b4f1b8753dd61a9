// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.server;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.xtext.resource.IResourceDescription.Delta;

import com.google.inject.Singleton;

import advice.dsl.ide.index.Index;
import advice.dsl.ide.protocol.Client;

/** Says to an editor that what it shows of one file may be different since another has changed: counts of uses, colours of wordings, hints. */
@Singleton
final class Refreshing {

    /** So long changes are gathered before anything is said, in milliseconds: a folder is read in many small pieces. */
    private static final long GATHERING = 500;

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        var thread = new Thread(task, "advice-refreshing");
        thread.setDaemon(true);
        return thread;
    });
    private LanguageClient editor;
    private Client client = Client.UNKNOWN;
    private boolean lenses;
    private boolean colours;
    private boolean hints;
    private boolean gathering;

    void to(LanguageClient remote, Client abilities) {
        editor = remote;
        client = abilities;
    }

    /** What some files were and are now. */
    synchronized void after(List<Delta> changes) {
        lenses |= client.refreshesLenses() && changes.stream().anyMatch(Refreshing::isUsedElse);
        colours |= client.refreshesColours() && changes.stream().anyMatch(change -> "wording".equals(change.getUri().fileExtension()));
        hints |= client.refreshesHints() && changes.stream().anyMatch(change -> !"advice".equals(change.getUri().fileExtension()));
        if ((lenses || colours || hints) && !gathering && !clock.isShutdown()) {
            gathering = true;
            clock.schedule(this::say, GATHERING, TimeUnit.MILLISECONDS);
        }
    }

    private static boolean isUsedElse(Delta change) {
        return !Objects.equals(Index.means(change.getOld()), Index.means(change.getNew()));
    }

    private synchronized void say() {
        gathering = false;
        if (lenses) {
            editor.refreshCodeLenses();
        }
        if (colours) {
            editor.refreshSemanticTokens();
        }
        if (hints) {
            editor.refreshInlayHints();
        }
        lenses = false;
        colours = false;
        hints = false;
    }

    void stop() {
        clock.shutdownNow();
    }
}
