// SPDX-License-Identifier: EPL-2.0
package advice.eclipse;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.swt.widgets.Display;

import advice.dsl.ide.AdviceServer;

/**
 * The language server in this process, and its client.
 * It starts when the first file of ours is opened and ends with the bundle.
 * One thread sends, so that nobody waits for the server to start and what is asked comes after what was typed.
 */
final class Session implements LanguageClient {

    private static Session running;

    private final ExecutorService sender = Executors.newSingleThreadExecutor(task -> {
        var thread = new Thread(task, "Advice language server");
        thread.setDaemon(true);
        return thread;
    });
    private final Markers markers = new Markers();
    private AdviceServer process;
    private volatile LanguageServer server;
    private volatile ServerCapabilities offers = new ServerCapabilities();

    private Session() {
        sender.execute(this::start);
    }

    static synchronized Session running() {
        if (running == null) {
            running = new Session();
        }
        return running;
    }

    static synchronized void stop() {
        if (running != null) {
            var ending = running;
            running = null;
            ending.send(server -> ending.end());
            ending.sender.shutdown();
        }
    }

    /** What the server says it can do; nothing until it has started. */
    ServerCapabilities offers() {
        return offers;
    }

    void send(Consumer<LanguageServer> message) {
        sender.execute(() -> {
            if (server != null) {
                message.accept(server);
            }
        });
    }

    /** The answer, or null while there is no server: what is typed then must not wait for it. */
    <T> CompletableFuture<T> ask(Function<LanguageServer, CompletableFuture<T>> question) {
        return server == null ? CompletableFuture.completedFuture(null)
                : CompletableFuture.supplyAsync(() -> question.apply(server), sender).thenCompose(Function.identity());
    }

    private void start() {
        try {
            var there = new Pipe();
            var back = new Pipe();
            process = AdviceServer.start(there.source(), back.sink());
            var launcher = LSPLauncher.createClientLauncher(this, back.source(), there.sink());
            launcher.startListening();
            var proxy = launcher.getRemoteProxy();
            var hello = new InitializeParams();
            hello.setCapabilities(new ClientCapabilities());
            hello.setWorkspaceFolders(projects());
            offers = proxy.initialize(hello).join().getCapabilities();
            proxy.initialized(new InitializedParams());
            server = proxy;
        } catch (RuntimeException e) {
            ILog.of(Session.class).error("The Advice language server did not start, so there are no findings and no completion."
                    + " Restart Eclipse; if it happens again, report this as a fault in Advice", e);
        }
    }

    private void end() {
        server.shutdown().join();
        server = null;
        process.stop();
    }

    private static List<WorkspaceFolder> projects() {
        return Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects())
                .filter(IProject::isAccessible).filter(project -> project.getLocation() != null)
                .map(project -> new WorkspaceFolder(Path.of(project.getLocation().toOSString()).toUri().toString(), project.getName()))
                .toList();
    }

    @Override
    public void publishDiagnostics(PublishDiagnosticsParams findings) {
        markers.show(findings.getUri(), findings.getDiagnostics());
    }

    @Override
    public void showMessage(MessageParams message) {
        var kind = switch (message.getType()) {
            case Error -> MessageDialog.ERROR;
            case Warning -> MessageDialog.WARNING;
            default -> MessageDialog.INFORMATION;
        };
        Display.getDefault().asyncExec(() -> MessageDialog.open(kind, null, "Advice", message.getMessage(), 0));
    }

    /** The server offers no choices in its messages, so the message is all there is to it. */
    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams message) {
        showMessage(message);
        return CompletableFuture.completedFuture(null);
    }

    /** What the server logs may hold a document's text, so it goes nowhere. */
    @Override
    public void logMessage(MessageParams message) {
        // See above.
    }

    /** Nothing is counted and nothing is sent anywhere. */
    @Override
    public void telemetryEvent(Object event) {
        // See above.
    }
}
