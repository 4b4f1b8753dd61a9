// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.server;

import java.util.List;

import org.eclipse.emf.common.util.URI;

import com.google.common.collect.Lists;
import com.google.inject.Inject;

/** Reads the files of a folder that was opened, a few at a time, while everything else that is asked goes before. */
final class FirstReading {

    /** So few that whoever types meanwhile does not notice them. */
    private static final int AT_ONCE = 4;

    private final Folders folders;
    private final Workspace workspace;
    private final Requests requests;

    @Inject
    FirstReading(Folders folders, Workspace workspace, Requests requests) {
        this.folders = folders;
        this.workspace = workspace;
        this.requests = requests;
    }

    /** Begins; returns at once. */
    void begin() {
        requests.runRead(cancel -> Lists.partition(folders.unread(), AT_ONCE)).whenCompleteAsync((batches, thrown) -> {
            if (thrown == null) {
                read(batches);
            } else if (requests.isCancelled(thrown)) {
                begin();
            }
        });
    }

    /**
     * As a question and not as a change, so that no other question is cancelled for it; what a change cancels is read with that change.
     * The next ones are asked for from another thread, because this one may be in the middle of cancelling.
     */
    private void read(List<List<URI>> batches) {
        if (!batches.isEmpty()) {
            requests.runRead(cancel -> workspace.didChangeFiles(workspace.notOpen(batches.get(0)), List.of()).build(cancel))
                    .whenCompleteAsync((read, thrown) -> read(batches.subList(1, batches.size())));
        }
    }
}
