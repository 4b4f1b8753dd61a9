// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.server;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.eclipse.emf.common.util.URI;

import com.google.inject.Inject;
import com.google.inject.Provider;
import com.google.inject.Singleton;

/**
 * Checks files that nobody has open, a few at a time: those of a folder when it is opened, and those that a profile
 * or a wording has changed for. Everything else that is asked goes before, and while somebody types it waits.
 */
@Singleton
final class Unhurried {

    /** So few that whoever types meanwhile does not notice them. */
    private static final int AT_ONCE = 4;
    /** How long nobody has typed before it begins again, in milliseconds. */
    private static final long PAUSE = 300;

    private final Folders folders;
    private final Provider<Workspace> workspace;
    private final Requests requests;
    private final Showing showing;
    private final Telling telling;
    private final Set<URI> waiting = new LinkedHashSet<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        var thread = new Thread(task, "advice-unhurried");
        thread.setDaemon(true);
        return thread;
    });
    private final Set<URI> unread = new HashSet<>();
    private int listing;
    private boolean running;
    private CompletableFuture<Void> foldersRead = CompletableFuture.completedFuture(null);

    @Inject
    Unhurried(Folders folders, Provider<Workspace> workspace, Requests requests, Showing showing, Telling telling) {
        this.folders = folders;
        this.workspace = workspace;
        this.requests = requests;
        this.showing = showing;
        this.telling = telling;
    }

    /** Begins to read the folders that were opened since this was last asked; returns at once. */
    void readFolders() {
        synchronized (this) {
            listing++;
            foldersRead = foldersRead.isDone() ? new CompletableFuture<>() : foldersRead;
        }
        list();
    }

    private void list() {
        requests.runRead(cancel -> folders.unread()).whenComplete((files, thrown) -> {
            if (thrown != null && requests.isCancelled(thrown)) {
                list();
            } else {
                listed(thrown == null ? files : List.of());
            }
        });
    }

    private synchronized void listed(List<URI> files) {
        listing--;
        unread.addAll(files);
        begin(files, 0);
        if (files.isEmpty()) {
            clock.execute(this::settle);
        }
    }

    /** When every file of the folders that were opened so far has been read at least once. */
    synchronized CompletableFuture<Void> foldersRead() {
        return foldersRead;
    }

    /** On the clock's thread, because the one that has read may be in the middle of cancelling. */
    private void settle() {
        if (areFoldersRead()) {
            foldersRead().complete(null);
        }
    }

    private synchronized boolean areFoldersRead() {
        return listing == 0 && unread.isEmpty();
    }

    /** Checks these files when nobody has typed for a moment; returns at once. */
    void check(Collection<URI> files) {
        begin(files, PAUSE);
    }

    void stop() {
        clock.shutdownNow();
    }

    private synchronized void begin(Collection<URI> files, long pause) {
        waiting.addAll(files);
        if (!running && !waiting.isEmpty()) {
            running = true;
            showing.begin();
            next(pause);
        }
    }

    private void next(long pause) {
        if (!clock.isShutdown()) {
            clock.schedule(this::some, pause, TimeUnit.MILLISECONDS);
        }
    }

    /** As a question and not as a change, so that no other question is cancelled for it; a change cancels it, and it begins again after a pause. */
    private void some() {
        settle();
        var batch = taken();
        if (batch.isEmpty()) {
            return;
        }
        requests.runRead(cancel -> workspace.get().didChangeFiles(workspace.get().notOpen(batch), List.of()).build(cancel))
                .whenComplete((read, thrown) -> {
                    if (thrown != null && requests.isCancelled(thrown)) {
                        putBack(batch);
                        next(PAUSE);
                    } else {
                        read(batch);
                        next(0);
                    }
                });
    }

    private synchronized List<URI> taken() {
        var batch = new ArrayList<>(waiting).subList(0, Math.min(AT_ONCE, waiting.size()));
        waiting.removeAll(batch);
        if (batch.isEmpty()) {
            running = false;
            showing.end();
            telling.refresh();
        } else {
            showing.report(waiting.size());
        }
        return batch;
    }

    private synchronized void read(List<URI> batch) {
        unread.removeAll(batch);
    }

    private synchronized void putBack(List<URI> batch) {
        waiting.addAll(batch);
    }
}
