// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.server;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
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
        return Answer.to(super.<Supplier<V>>runRead(cancel -> ended(() -> question.apply(cancel))));
    }

    @Override
    public synchronized <U, V> CompletableFuture<V> runWrite(Function0<? extends U> change,
            Function2<? super CancelIndicator, ? super U, ? extends V> consequence) {
        return Answer.to(super.<Supplier<U>, Supplier<V>>runWrite(() -> ended(change::apply),
                (cancel, changed) -> ended(() -> consequence.apply(cancel, changed.get()))));
    }

    /** Whether it only means that the work was cancelled. */
    boolean isCancelled(Throwable thrown) {
        return thrown instanceof CompletionException wrapped && wrapped.getCause() != null ? isCancelled(wrapped.getCause())
                : isCancelException(thrown);
    }

    /** How some work ended: with a value, or with a refusal or a fault that whoever asks for the value is told. */
    private <V> Supplier<V> ended(Supplier<? extends V> work) {
        try {
            var value = work.get();
            return () -> value;
        } catch (ResponseErrorException refusal) {
            return () -> {
                throw refusal;
            };
        } catch (RuntimeException | StackOverflowError thrown) {
            if (isCancelException(thrown)) {
                throw thrown;
            }
            var fault = Fault.of(thrown);
            return () -> {
                throw fault;
            };
        }
    }

    /** What the client waits for; when it waits no longer the work is cancelled. */
    private static final class Answer<V> extends CompletableFuture<V> {

        private final CompletableFuture<?> work;

        private Answer(CompletableFuture<?> work) {
            this.work = work;
        }

        static <V> Answer<V> to(CompletableFuture<Supplier<V>> work) {
            var answer = new Answer<V>(work);
            work.whenComplete((ended, thrown) -> {
                try {
                    if (thrown != null) {
                        answer.completeExceptionally(thrown);
                    } else {
                        answer.complete(ended.get());
                    }
                } catch (ResponseErrorException e) {
                    answer.completeExceptionally(e);
                }
            });
            return answer;
        }

        @Override
        public boolean cancel(boolean mayInterrupt) {
            return work.cancel(mayInterrupt) | super.cancel(mayInterrupt);
        }
    }
}
