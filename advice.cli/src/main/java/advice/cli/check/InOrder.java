// SPDX-License-Identifier: EPL-2.0
package advice.cli.check;

import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Works on many things at once and hands over the results in the things' own order, each as soon as its turn comes. */
public final class InOrder {

    /** How far the work runs ahead of what was handed over, a thread; keeps few results in memory. */
    private static final int AHEAD = 64;

    private InOrder() {
    }

    /**
     * @param worker makes what one thread works with; a worker is never used by two threads at once
     * @param take   gets each result, in the calling thread
     */
    public static <I, O> void each(List<I> things, int threads, Supplier<? extends Function<I, O>> worker, Consumer<O> take) {
        if (threads < 2 || things.size() < 2) {
            var work = worker.get();
            things.forEach(thing -> take.accept(work.apply(thing)));
            return;
        }
        var workers = ThreadLocal.withInitial(worker);
        var pool = Executors.newFixedThreadPool(Math.min(threads, things.size()));
        try {
            var waiting = new ArrayDeque<Future<O>>();
            for (var thing : things) {
                waiting.add(pool.submit(() -> workers.get().apply(thing)));
                if (waiting.size() > AHEAD * threads) {
                    take.accept(result(waiting.remove()));
                }
            }
            while (!waiting.isEmpty()) {
                take.accept(result(waiting.remove()));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static <O> O result(Future<O> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while checking", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException broken ? broken : new IllegalStateException(e.getCause());
        }
    }
}
