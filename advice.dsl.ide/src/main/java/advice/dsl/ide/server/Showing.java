// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.server;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.eclipse.lsp4j.WorkDoneProgressCreateParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageClient;

import com.google.inject.Singleton;

import advice.dsl.ide.protocol.Client;
import advice.dsl.ide.protocol.Progress;

/** Shows how far the checking of a folder has come, which nobody has asked for, where the editor shows such things. */
@Singleton
final class Showing {

    /** Fewer files are done before anybody could read that they are being done. */
    private static final int WORTH_SHOWING = 20;

    private LanguageClient editor;
    private boolean shows;
    private int number;
    private int most;
    private CompletableFuture<Progress> shown;

    void to(LanguageClient client, Client abilities) {
        editor = client;
        shows = abilities.showsProgress();
    }

    synchronized void begin() {
        most = 0;
        shown = null;
    }

    synchronized void report(int left) {
        most = Math.max(most, left);
        if (!shows || most < WORTH_SHOWING) {
            return;
        }
        if (shown == null) {
            Either<String, Integer> token = Either.forLeft("advice-folder-" + ++number);
            shown = editor.createProgress(new WorkDoneProgressCreateParams(token)).thenApply(made -> Progress.under(token, editor));
            tell(progress -> progress.begin("Checking the folder", false));
        }
        var percent = 100 * (most - left) / most;
        tell(progress -> progress.reach(left + " left", percent));
    }

    synchronized void end() {
        tell(Progress::end);
        shown = null;
    }

    private void tell(Consumer<Progress> how) {
        if (shown != null) {
            shown = shown.thenApply(progress -> {
                how.accept(progress);
                return progress;
            });
        }
    }
}
