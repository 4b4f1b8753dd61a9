// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.server;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.xtext.ide.server.concurrent.RequestManager;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.xbase.lib.Functions.Function0;
import org.eclipse.xtext.xbase.lib.Functions.Function1;
import org.eclipse.xtext.xbase.lib.Functions.Function2;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/**
 * Requests in the order they come; a change of the text cancels what was asked of the older one.
 * Questions are answered one at a time, because the model links its names while it is read.
 * What goes wrong in one request stays in it and leaves without the document's text.
 */
@Singleton
final class Requests extends RequestManager {

    @Inject
    Requests(OperationCanceledManager cancelled) {
        super(oneAtATime(), cancelled);
    }

    private static ExecutorService oneAtATime() {
        return Executors.newSingleThreadExecutor(task -> {
            var thread = new Thread(task, "advice-questions");
            thread.setDaemon(true);
            return thread;
        });
    }

    @Override
    protected String getThreadQueueNameFormat() {
        return "advice-requests";
    }

    @Override
    public synchronized <V> CompletableFuture<V> runRead(Function1<? super CancelIndicator, ? extends V> question) {
        return super.runRead(cancel -> guarded(() -> question.apply(cancel)));
    }

    @Override
    public synchronized <U, V> CompletableFuture<V> runWrite(Function0<? extends U> change,
            Function2<? super CancelIndicator, ? super U, ? extends V> consequence) {
        return super.runWrite(() -> guarded(change::apply), (cancel, changed) -> guarded(() -> consequence.apply(cancel, changed)));
    }

    private <V> V guarded(Supplier<V> work) {
        try {
            return work.get();
        } catch (ResponseErrorException refusal) {
            throw refusal;
        } catch (RuntimeException | StackOverflowError thrown) {
            if (isCancelException(thrown)) {
                throw thrown;
            }
            throw Fault.of(thrown);
        }
    }
}
