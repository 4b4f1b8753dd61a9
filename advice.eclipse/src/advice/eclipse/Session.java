// SPDX-License-Identifier: EPL-2.0
package advice.eclipse;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.swt.widgets.Display;

import com.google.gson.JsonObject;

import advice.dsl.ide.AdviceServer;
import advice.dsl.ide.commands.AdviceRequests;
import advice.eclipse.help.HelpPage;
import advice.eclipse.preferences.Preferences;

/**
 * The language server in this process, and the line to it.
 * It starts when the first file of ours is opened and ends with the bundle; one that ends by itself is followed by another.
 * One thread sends, so that nobody waits for the server to start and what is asked comes after what was typed.
 */
public final class Session {

    /** All that the server answers: the protocol's requests and those beside it. */
    public interface Server extends LanguageServer, AdviceRequests {
    }

    /** So many may end by themselves, one after the other, before no other is started. */
    private static final int TRIES = 3;

    private static final ListenerList<Runnable> CHECKED = new ListenerList<>();
    private static final ListenerList<Runnable> RENEWED = new ListenerList<>();
    /** Afterwards and once, where several things are set at a time. */
    private static final IPreferenceChangeListener SET = event -> Display.getDefault().asyncExec(Session::settle);
    private static Session running;

    private final ExecutorService sender = Executors.newSingleThreadExecutor(task -> thread("Advice language server", task));
    private final JsonObject settings = settings();
    private final Set<CompletableFuture<?>> waiting = ConcurrentHashMap.newKeySet();
    private final int lost;
    private AdviceServer process;
    private volatile Server server;
    private volatile ServerCapabilities offers = new ServerCapabilities();

    /** @param lost how many have ended by themselves before this one */
    private Session(int lost) {
        this.lost = lost;
        sender.execute(this::start);
    }

    /** The session that runs; one begins where none does. */
    public static synchronized Session running() {
        if (running == null) {
            running = new Session(0);
            Folders.follow();
            Preferences.addListener(SET);
        }
        return running;
    }

    static synchronized void stop() {
        if (running != null) {
            var ending = running;
            running = null;
            Folders.forget();
            Preferences.removeListener(SET);
            ending.send(server -> ending.end());
            ending.sender.shutdown();
        }
    }

    /** A server that was told otherwise than is set now is followed by another, which is told what is open. */
    private static synchronized void settle() {
        if (running != null && !running.settings.equals(settings())) {
            var ending = running;
            running = new Session(0);
            ending.leave();
            OpenFiles.tellAgain();
        }
    }

    /** Ends it when what was asked of it has been answered, such as a form that is being built. */
    private void leave() {
        send(server -> CompletableFuture.allOf(waiting.toArray(CompletableFuture[]::new))
                .whenComplete((all, thrown) -> thread("Advice language server ends", this::end).start()));
        sender.shutdown();
    }

    /** Whether this is the one that is listened to, and none that is about to end. */
    boolean isRunning() {
        synchronized (Session.class) {
            return running == this;
        }
    }

    /** What the server says it can do; nothing until it has started. */
    public ServerCapabilities offers() {
        return offers;
    }

    void send(Consumer<Server> message) {
        sender.execute(() -> {
            if (server != null) {
                message.accept(server);
            }
        });
    }

    /** The answer, or null while there is no server: what is typed then must not wait for it. */
    public <T> CompletableFuture<T> ask(Function<Server, CompletableFuture<T>> question) {
        return server == null ? CompletableFuture.completedFuture(null)
                : CompletableFuture.supplyAsync(() -> question.apply(server), sender).thenCompose(Function.identity());
    }

    /** The answer, once the server has started: for views and commands, which have nothing to show before. */
    public <T> CompletableFuture<T> request(Function<Server, CompletableFuture<T>> question) {
        var answer = CompletableFuture.supplyAsync(() -> server == null
                ? CompletableFuture.<T>failedFuture(new IllegalStateException("There is no server")) : question.apply(server), sender)
                .thenCompose(Function.identity());
        waiting.add(answer);
        answer.whenComplete((said, thrown) -> waiting.remove(answer));
        return answer;
    }

    /** Hears, from any thread, whenever a document has been checked. */
    public static void addChecked(Runnable listener) {
        CHECKED.add(listener);
    }

    public static void removeChecked(Runnable listener) {
        CHECKED.remove(listener);
    }

    static void checked() {
        CHECKED.forEach(Runnable::run);
    }

    /** Hears, from any thread, when what was shown in the lines of a text has to be asked for anew though nobody has typed there. */
    public static void addRenewed(Runnable listener) {
        RENEWED.add(listener);
    }

    public static void removeRenewed(Runnable listener) {
        RENEWED.remove(listener);
    }

    static void renewed() {
        RENEWED.forEach(Runnable::run);
    }

    private void start() {
        try {
            var there = new Pipe();
            var back = new Pipe();
            process = AdviceServer.start(there.source(), back.sink());
            var launcher = new LSPLauncher.Builder<Server>().setLocalService(new Client(this)).setRemoteInterface(Server.class)
                    .setInput(back.source()).setOutput(there.sink()).create();
            launcher.startListening();
            var proxy = launcher.getRemoteProxy();
            var hello = new InitializeParams();
            hello.setCapabilities(Abilities.ofEclipse());
            hello.setWorkspaceFolders(Folders.all());
            hello.setInitializationOptions(settings);
            offers = proxy.initialize(hello).join().getCapabilities();
            proxy.initialized(new InitializedParams());
            server = proxy;
            thread("Advice language server is there", () -> watch(back)).start();
            renewed();
        } catch (RuntimeException e) {
            ILog.of(Session.class).error("The Advice language server did not start, so there are no findings and no completion."
                    + " Restart Eclipse; if it happens again, report this as a fault in Advice", e);
        }
    }

    /** What has been set for this workspace and the server has to know. */
    private static JsonObject settings() {
        var settings = new JsonObject();
        settings.addProperty("sharedFolder", Preferences.sharedFolder());
        var levels = new JsonObject();
        Preferences.levels().forEach(levels::addProperty);
        settings.add("levels", levels);
        settings.addProperty("standardsPages", HelpPage.ofStandard("*"));
        return settings;
    }

    /** Waits until the server has ended, and if that was not on purpose, says so and starts another one with what is open. */
    private void watch(Pipe back) {
        try {
            process.await();
        } catch (InterruptedException e) {
            return;
        }
        process.stop();
        back.close();
        waiting.forEach(answer -> answer.completeExceptionally(new IllegalStateException("The server has ended")));
        if (replaced()) {
            StatusLine.say("The Advice language server ended by itself and was started again. Nothing that you wrote is lost.");
            OpenFiles.tellAgain();
        }
    }

    private boolean replaced() {
        synchronized (Session.class) {
            server = null;
            if (running != this) {
                return false;
            }
            sender.shutdown();
            if (lost == TRIES) {
                StatusLine.say("The Advice language server keeps ending by itself, so there are no findings and no completion."
                        + " Restart Eclipse; if it happens again, report this as a fault in Advice.");
                return false;
            }
            running = new Session(lost + 1);
            return true;
        }
    }

    private void end() {
        server.shutdown().join();
        server = null;
        process.stop();
    }

    private static Thread thread(String name, Runnable task) {
        var thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }
}
