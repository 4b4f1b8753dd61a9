// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.eclipse.lsp4j.jsonrpc.Endpoint;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.jsonrpc.MessageConsumer;
import org.eclipse.lsp4j.jsonrpc.MessageIssueHandler;
import org.eclipse.lsp4j.jsonrpc.MessageProducer;
import org.eclipse.lsp4j.jsonrpc.RemoteEndpoint;
import org.eclipse.lsp4j.jsonrpc.json.ConcurrentMessageProcessor;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.json.StreamMessageConsumer;
import org.eclipse.lsp4j.jsonrpc.json.StreamMessageProducer;
import org.eclipse.lsp4j.jsonrpc.messages.Message;
import org.eclipse.lsp4j.jsonrpc.messages.MessageIssue;
import org.eclipse.lsp4j.jsonrpc.messages.NotificationMessage;
import org.eclipse.lsp4j.jsonrpc.messages.RequestMessage;
import org.eclipse.lsp4j.jsonrpc.services.ServiceEndpoints;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.xtext.ide.server.ILanguageServerShutdownAndExitHandler;
import org.eclipse.xtext.ide.server.LanguageServerImpl;
import org.eclipse.xtext.ide.server.concurrent.IRequestManager;

import com.google.inject.Guice;

import advice.dsl.ide.AdviceRegistry;

/** One client and the server that answers it, from the first message until either side ends it. */
public final class Connection implements ILanguageServerShutdownAndExitHandler {

    private final InputStream in;
    private final IRequestManager requests;
    private final Unhurried unhurried;
    private final Refreshing refreshing;
    private final Future<Void> listening;
    private final ExecutorService listener = Executors.newSingleThreadExecutor(task -> {
        var thread = new Thread(task, "advice-server");
        thread.setDaemon(true);
        return thread;
    });
    private final CompletableFuture<Integer> over = new CompletableFuture<>();
    private volatile boolean shutDown;

    /** Starts to listen; returns at once. */
    public Connection(AdviceRegistry registry, Ahead ahead, InputStream in, OutputStream out) {
        this.in = in;
        ahead.wired(registry);
        var injector = Guice.createInjector(new ServerModule(registry, ahead, this));
        var server = injector.getInstance(LanguageServerImpl.class);
        requests = injector.getInstance(IRequestManager.class);
        unhurried = injector.getInstance(Unhurried.class);
        refreshing = injector.getInstance(Refreshing.class);
        var launcher = new Quiet(server).setInput(in).setOutput(out).setExecutorService(listener)
                .setExceptionHandler(Fault::answer).create();
        server.connect(launcher.getRemoteProxy());
        listening = launcher.startListening();
    }

    @Override
    public void shutdown() {
        shutDown = true;
    }

    @Override
    public void exit() {
        over.complete(shutDown ? 0 : 1);
        stop();
    }

    /** Waits until the client says exit or its stream ends; the protocol's exit code: 0 after a shutdown, else 1. */
    public int await() throws InterruptedException {
        try {
            listening.get();
        } catch (ExecutionException | CancellationException e) {
            over.complete(1);
        }
        over.complete(shutDown ? 0 : 1);
        return over.join();
    }

    /** Ends the connection; what is being worked on is cancelled. May be called again. */
    public void stop() {
        unhurried.stop();
        refreshing.stop();
        requests.shutdown();
        listening.cancel(true);
        listener.shutdown();
        try {
            in.close();
        } catch (IOException e) {
            // A stream that cannot be closed any more is as good as closed.
            return;
        }
    }

    /** A launcher whose endpoint neither logs a message, which may quote a document, nor ends because of one. */
    private static final class Quiet extends Launcher.Builder<LanguageClient> {

        private QuietReader reader;

        Quiet(Object server) {
            setLocalService(server);
            setRemoteInterface(LanguageClient.class);
        }

        @Override
        protected RemoteEndpoint createRemoteEndpoint(MessageJsonHandler json) {
            var endpoint = new QuietEndpoint(wrapMessageConsumer(new StreamMessageConsumer(output, json)),
                    ServiceEndpoints.toEndpoint(localServices));
            json.setMethodProvider(endpoint);
            endpoint.setJsonHandler(json);
            reader = new QuietReader(input, json, endpoint);
            return endpoint;
        }

        @Override
        protected ConcurrentMessageProcessor createMessageProcessor(MessageProducer loud, MessageConsumer consumer, LanguageClient proxy) {
            return super.createMessageProcessor(reader, consumer, proxy);
        }
    }

    /** What cannot be read at all is passed over in silence, too. */
    private static final class QuietReader extends StreamMessageProducer {

        QuietReader(InputStream in, MessageJsonHandler json, MessageIssueHandler issues) {
            super(in, json, issues);
        }

        @Override
        protected void fireError(Throwable unreadable) {
            // Its words may be those of the message.
        }

        @Override
        protected void fireStreamClosed(Exception cause) {
            // That a client is gone is told by the exit code.
        }
    }

    private static final class QuietEndpoint extends RemoteEndpoint {

        private final Endpoint server;

        QuietEndpoint(MessageConsumer out, Endpoint server) {
            super(out, server, Fault::answer);
            this.server = server;
        }

        @Override
        protected void handleNotification(NotificationMessage message) {
            if (!handleCancellation(message)) {
                try {
                    server.notify(message.getMethod(), message.getParams());
                } catch (RuntimeException e) {
                    // Nobody waits for an answer to a notification, and the next message is none the worse for it.
                    return;
                }
            }
        }

        @Override
        protected void handleRequestIssues(RequestMessage request, List<MessageIssue> issues) {
            super.handleRequestIssues(request, issues.stream()
                    .map(issue -> new MessageIssue("The message could not be read", issue.getIssueCode())).toList());
        }

        @Override
        protected void logIssues(Message message, List<MessageIssue> issues) {
            // A message that could not be read is passed over in silence: its text may be a document's.
        }
    }
}
