// SPDX-License-Identifier: EPL-2.0
package advice.eclipse;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.swt.widgets.Control;

/**
 * Of questions that are asked again and again, only the last one's answer counts; it is shown in the UI thread, which never waits for it.
 *
 * @param <T> the answer
 */
public final class Latest<T> {

    private CompletableFuture<T> waiting;

    /**
     * @param answer  what was asked of the server
     * @param control where the answer is shown; when it is gone, nothing is
     * @param show    shows it
     * @param refused shows the sentence that says why there is none
     */
    public void ask(CompletableFuture<T> answer, Control control, Consumer<T> show, Consumer<String> refused) {
        forget();
        waiting = answer;
        var display = control.getDisplay();
        answer.whenComplete((value, failure) -> {
            if (!display.isDisposed()) {
                display.asyncExec(() -> {
                    if (waiting != answer || control.isDisposed()) {
                        return;
                    }
                    waiting = null;
                    if (value != null) {
                        show.accept(value);
                    } else {
                        refused.accept(sentence(failure));
                    }
                });
            }
        });
    }

    /** Nobody waits for an answer any more. */
    public void forget() {
        waiting = null;
    }

    /** Why there is no answer, for a reader. */
    public static String sentence(Throwable failure) {
        var cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        if (cause instanceof ResponseErrorException refusal && refusal.getResponseError().getMessage() != null) {
            return refusal.getResponseError().getMessage();
        }
        ILog.of(Latest.class).error("The Advice language server did not answer", cause);
        return "The Advice language server does not answer.";
    }
}
