// SPDX-License-Identifier: EPL-2.0
package advice.eclipse;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.WorkDoneProgressBegin;
import org.eclipse.lsp4j.WorkDoneProgressNotification;
import org.eclipse.lsp4j.WorkDoneProgressReport;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Work that the server does for somebody who waits in a job: with progress, and to be called off. */
public final class Work {

    private static final int HUNDRED = 100;
    private static final int MILLISECONDS = 50;
    private static final Map<String, Work> GOING_ON = new ConcurrentHashMap<>();

    private final SubMonitor monitor;
    private int reached;

    private Work(SubMonitor monitor) {
        this.monitor = monitor;
    }

    /**
     * Waits for an answer; never in the UI thread.
     *
     * @param question what is asked, with the token under which the server tells how far it has come
     * @throws OperationCanceledException where the monitor was cancelled; the server then gives up, too
     * @throws CoreException              where the server refused, with its sentence
     */
    public static <T> T wait(IProgressMonitor monitor, BiFunction<Session.Server, Either<String, Integer>, CompletableFuture<T>> question) throws CoreException {
        var token = UUID.randomUUID().toString();
        var asked = new AtomicReference<CompletableFuture<T>>();
        GOING_ON.put(token, new Work(SubMonitor.convert(monitor, HUNDRED)));
        try {
            var answer = Session.running().request(server -> {
                asked.set(question.apply(server, Either.forLeft(token)));
                return asked.get();
            });
            while (true) {
                try {
                    return answer.get(MILLISECONDS, TimeUnit.MILLISECONDS);
                } catch (TimeoutException e) {
                    if (monitor.isCanceled()) {
                        cancel(asked.get());
                    }
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OperationCanceledException();
        } catch (CancellationException e) {
            throw new OperationCanceledException();
        } catch (ExecutionException e) {
            throw new CoreException(Status.error(Latest.sentence(e.getCause())));
        } finally {
            GOING_ON.remove(token);
        }
    }

    private static void cancel(CompletableFuture<?> asked) {
        if (asked != null) {
            asked.cancel(true);
        }
        throw new OperationCanceledException();
    }

    /** The server tells how far it has come. */
    static void told(ProgressParams progress) {
        var work = progress.getToken().isLeft() ? GOING_ON.get(progress.getToken().getLeft()) : null;
        if (work != null && progress.getValue().isLeft()) {
            work.reach(progress.getValue().getLeft());
        }
    }

    private void reach(WorkDoneProgressNotification progress) {
        if (progress instanceof WorkDoneProgressBegin begin) {
            monitor.subTask(begin.getTitle());
        } else if (progress instanceof WorkDoneProgressReport report) {
            monitor.subTask(report.getMessage());
            if (report.getPercentage() != null) {
                monitor.worked(Math.max(0, report.getPercentage() - reached));
                reached = Math.max(reached, report.getPercentage());
            }
        }
    }
}
