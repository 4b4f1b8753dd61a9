// SPDX-License-Identifier: EPL-2.0
package advice.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.CompletionItemResolveSupportCapabilities;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensDelta;
import org.eclipse.lsp4j.SemanticTokensDeltaParams;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;

/** What somebody who types waits for: {@code advice lsp} over its streams, with a text of 1,000 lines. */
final class Typing {

    /** What is typed, slips and their mending included: {@code \b} takes a letter back. The place is the text it is typed behind. */
    private static final String[][] RECORDED = {
        {"    important to Sam\n\nneed Friendships\n", "    priority \"Hig\bgh.\"\n"},
        {"Sam needs help to become calm again after a noisy or tiring day", ", and soemtim\b\b\b\bmetimes after a quiet one too, when there has been a change that nobody told her about"},
        {"section 2 considered yes", " "},
        {"outcome OwnFriend\n", "    benfits\b\b\b\befits Sam\n"},
        {"provision GirlsGroup in H2\n", "    meets Frien\b\bndships\n    achieves OwnFriend\n    starts 2026-06-0\b\b04\n"},
        {"because     \"The family needs one person who knows Sam", " and is there when they ring, on any day of the week and not only when a meeting is due"},
    };
    private static final int READY_WITHIN = 60;

    private final Path root;
    private final Path work;
    private final Table table;
    private int pieces = RECORDED.length;

    Typing(Path root, Path work, Table table) {
        this.root = root;
        this.work = work;
        this.table = table;
    }

    /** @param quick a part of the recording, for every run of the tests */
    void measure(boolean quick) throws Exception {
        pieces = quick ? 3 : RECORDED.length;
        var ready = ready("sam.advice", Files.readString(root.resolve("examples/sam.advice")), quick ? 1 : 5);
        var readyForMuch = ready("long.advice", Documents.longOne(root, 1000), quick ? 1 : 5);
        table.head("editor, milliseconds", "half", "95 %", "longest", "at most");
        type("", quick ? 1 : 3, quick ? 1 : 4, 0, true);
        type(", 2,000 wordings", quick ? 1 : 3, quick ? 1 : 2, 2000, false);
        table.head("server", "", "", "", "at most");
        table.figure("ready for the first file, seconds", ready, 1.5);
        table.figure("the same where it has 1,000 lines", readyForMuch, 0);
        folder(quick ? 100 : 500);
    }

    /** From the start of the process to the first findings, the median; once more first, because this client loads classes of its own, too. */
    private double ready(String name, String text, int times) throws Exception {
        var folder = Files.createDirectories(work.resolve("ready").resolve(".advice")).getParent();
        var seconds = new ArrayList<Double>();
        for (int i = 0; i <= times; i++) {
            var start = System.nanoTime();
            try (var editor = new Editor(root, folder)) {
                editor.open(name, text);
                seconds.add((System.nanoTime() - start) / 1e9);
            }
        }
        return seconds.subList(1, seconds.size()).stream().sorted().skip(times / 2).findFirst().orElseThrow();
    }

    private void type(String where, int before, int times, int wordings, boolean everything) throws Exception {
        var folder = Files.createDirectories(work.resolve("typing" + wordings).resolve(".advice")).getParent();
        if (wordings > 0) {
            Files.writeString(folder.resolve("Large.wording"), Documents.catalogue(wordings));
        }
        try (var editor = new Editor(root, folder)) {
            editor.open("long.advice", Documents.longOne(root, 1000));
            editor.record(before, pieces);
            editor.forget();
            editor.record(times, pieces);
            table.answers("key press to findings" + where, editor.times("findings"), 50);
            table.answers("completion" + where, editor.times("completion"), 30);
            if (everything) {
                table.answers("hover", editor.times("hover"), 15);
                table.answers("colours", editor.times("colours"), 30);
                table.answers("preview", editor.times("preview"), 150);
            }
        }
    }

    private void folder(int documents) throws Exception {
        var folder = Files.createDirectories(work.resolve("folder").resolve(".advice")).getParent();
        Documents.generate(root, folder, documents);
        var start = System.nanoTime();
        try (var editor = new Editor(root, folder)) {
            editor.open("long.advice", Documents.longOne(root, 1000));
            table.figure("first findings beside " + documents + " documents, seconds", (System.nanoTime() - start) / 1e9, 3);
            editor.awaitAll(documents + 1);
            table.figure("findings of all " + documents + ", seconds", (System.nanoTime() - start) / 1e9, 0);
            editor.record(1, pieces);
            table.figure("memory with all of them, MB", editor.megabytes(), 300);
        }
    }

    /** An editor around a server in a process of its own. */
    private static final class Editor implements LanguageClient, AutoCloseable {

        private final Path folder;
        private final Process process;
        private final Launcher<LanguageServer> launcher;
        private final LanguageServer server;
        private final Map<String, List<Double>> times = new HashMap<>();
        private final Set<String> told = ConcurrentHashMap.newKeySet();
        private final Map<Integer, CompletableFuture<Long>> awaited = new ConcurrentHashMap<>();
        private String name;
        private String text;
        private String colours = "";
        private int version;
        private int keys;

        Editor(Path root, Path folder) throws Exception {
            this.folder = folder;
            process = new ProcessBuilder(root.resolve("advice").toString(), "lsp").redirectError(ProcessBuilder.Redirect.INHERIT).start();
            launcher = new Launcher.Builder<LanguageServer>().setLocalService(this).setRemoteInterface(LanguageServer.class)
                    .setInput(process.getInputStream()).setOutput(process.getOutputStream()).setExecutorService(Executors.newCachedThreadPool(task -> {
                        var thread = new Thread(task);
                        thread.setDaemon(true);
                        return thread;
                    })).create();
            server = launcher.getRemoteProxy();
            launcher.startListening();
            var item = new CompletionItemCapabilities(true);
            item.setResolveSupport(new CompletionItemResolveSupportCapabilities(List.of("documentation")));
            var files = new TextDocumentClientCapabilities();
            files.setCompletion(new CompletionCapabilities(item));
            var workspace = new WorkspaceClientCapabilities();
            workspace.setWorkspaceFolders(true);
            var params = new InitializeParams();
            params.setCapabilities(new ClientCapabilities(workspace, files, null));
            params.setWorkspaceFolders(List.of(new WorkspaceFolder(folder.toUri().toString(), "folder")));
            params.setInitializationOptions(Map.of("day", "2026-03-27"));
            server.initialize(params).get(READY_WITHIN, TimeUnit.SECONDS);
            server.initialized(new InitializedParams());
        }

        void open(String file, String contents) throws Exception {
            name = file;
            text = contents;
            var found = awaiting(++version);
            server.getTextDocumentService().didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri(), "advice", version, text)));
            found.get(READY_WITHIN, TimeUnit.SECONDS);
        }

        void record(int rounds, int pieces) throws Exception {
            for (int round = 0; round < rounds; round++) {
                for (var piece : List.of(RECORDED).subList(0, pieces)) {
                    var at = text.indexOf(piece[0]);
                    if (at < 0) {
                        throw new IllegalStateException("The recording does not fit the document: " + piece[0].strip());
                    }
                    at += piece[0].length();
                    for (var key : piece[1].toCharArray()) {
                        at = press(key, at);
                    }
                }
            }
        }

        private int press(char key, int at) throws Exception {
            var gone = key == '\b' ? 1 : 0;
            var typed = key == '\b' ? "" : String.valueOf(key);
            var stretch = new Range(position(at - gone), position(at));
            text = text.substring(0, at - gone) + typed + text.substring(at);
            var found = awaiting(++version);
            var start = System.nanoTime();
            server.getTextDocumentService().didChange(new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(uri(), version),
                    List.of(new TextDocumentContentChangeEvent(stretch, typed))));
            note("findings", (found.get(READY_WITHIN, TimeUnit.SECONDS) - start) / 1e6);
            var after = at - gone + typed.length();
            var here = position(after);
            var file = new TextDocumentIdentifier(uri());
            if (++keys % 3 == 0) {
                time("completion", () -> server.getTextDocumentService().completion(new CompletionParams(file, here)));
            }
            if (keys % 5 == 0) {
                var wordings = position(text.indexOf("as          family-service") + 14);
                time("completion", () -> server.getTextDocumentService().completion(new CompletionParams(file, wordings)));
                time("hover", () -> server.getTextDocumentService().hover(new HoverParams(file, position(text.indexOf("GoingOut") + 1))));
                time("hover", () -> server.getTextDocumentService().hover(new HoverParams(file, here)));
            }
            if (keys % 4 == 0) {
                time("colours", this::colours);
            }
            if (keys % 20 == 0) {
                time("preview", () -> launcher.getRemoteEndpoint().request("advice/preview", Map.of("uri", uri())));
            }
            Thread.sleep(10);
            return after;
        }

        /** What has changed since they were last told, as an editor asks while somebody types. */
        private CompletableFuture<?> colours() {
            return server.getTextDocumentService().semanticTokensFullDelta(new SemanticTokensDeltaParams(new TextDocumentIdentifier(uri()), colours))
                    .thenAccept(told -> colours = told.map(SemanticTokens::getResultId, SemanticTokensDelta::getResultId));
        }

        private void time(String what, Supplier<? extends CompletableFuture<?>> question) throws Exception {
            var start = System.nanoTime();
            question.get().get(READY_WITHIN, TimeUnit.SECONDS);
            note(what, (System.nanoTime() - start) / 1e6);
        }

        private void note(String what, double milliseconds) {
            times.computeIfAbsent(what, w -> new ArrayList<>()).add(milliseconds);
        }

        List<Double> times(String what) {
            return times.getOrDefault(what, List.of());
        }

        /** What came while the server was still warming up does not count. */
        void forget() {
            times.clear();
        }

        void awaitAll(int files) throws InterruptedException {
            for (int i = 0; i < 1200 && told.size() < files; i++) {
                Thread.sleep(100);
            }
            if (told.size() < files) {
                throw new IllegalStateException("Only " + told.size() + " of " + files + " files were told of");
            }
        }

        long megabytes() {
            return Table.megabytes(process.pid());
        }

        private CompletableFuture<Long> awaiting(int state) {
            var found = new CompletableFuture<Long>();
            awaited.put(state, found);
            return found;
        }

        private String uri() {
            return folder.resolve(name).toUri().toString();
        }

        private Position position(int offset) {
            var line = (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
            return new Position(line, offset - (text.lastIndexOf('\n', offset - 1) + 1));
        }

        @Override
        public void publishDiagnostics(PublishDiagnosticsParams params) {
            var now = System.nanoTime();
            told.add(params.getUri());
            var found = params.getVersion() == null ? null : awaited.remove(params.getVersion());
            if (found != null) {
                found.complete(now);
            }
        }

        @Override
        public void telemetryEvent(Object object) {
            throw new IllegalStateException("nothing is counted");
        }

        @Override
        public void showMessage(MessageParams message) {
            System.err.println(message.getMessage());
        }

        @Override
        public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public void logMessage(MessageParams message) {
            System.err.println(message.getMessage());
        }

        @Override
        public void close() throws Exception {
            server.shutdown().get(READY_WITHIN, TimeUnit.SECONDS);
            server.exit();
            if (!process.waitFor(READY_WITHIN, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        }
    }
}
