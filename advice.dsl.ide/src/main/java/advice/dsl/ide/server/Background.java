// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.server;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiFunction;

import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.util.CancelIndicator;

/** A place for work that takes longer than a question may: done beside the questions, one piece at a time, until nobody waits for it any more. */
final class Background {

    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
        var thread = new Thread(task, "advice-background");
        thread.setDaemon(true);
        return thread;
    });
    private final Map<Either<String, Integer>, CompletableFuture<?>> going = new ConcurrentHashMap<>();

    /**
     * Goes on with what a question has brought.
     *
     * @param token under which the client may end it, {@code null} for none
     */
    <Q, A> CompletableFuture<A> after(CompletableFuture<Q> question, Either<String, Integer> token, BiFunction<Q, CancelIndicator, A> work) {
        var answer = new CompletableFuture<A>();
        if (token != null) {
            going.put(token, answer);
        }
        answer.whenComplete((done, thrown) -> {
            if (answer.isCancelled()) {
                question.cancel(true);
            }
            if (token != null) {
                going.remove(token, answer);
            }
        });
        question.whenComplete((asked, thrown) -> {
            if (thrown != null) {
                answer.completeExceptionally(thrown);
            } else {
                worker.execute(() -> work(answer, asked, work));
            }
        });
        return answer;
    }

    private static <Q, A> void work(CompletableFuture<A> answer, Q asked, BiFunction<Q, CancelIndicator, A> work) {
        try {
            if (!answer.isCancelled()) {
                answer.complete(work.apply(asked, answer::isCancelled));
            }
        } catch (RuntimeException | Error thrown) {
            answer.completeExceptionally(thrown);
        }
    }

    /** Ends what goes on under a token. */
    void cancel(Either<String, Integer> token) {
        var answer = going.get(token);
        if (answer != null) {
            answer.cancel(true);
        }
    }
}
