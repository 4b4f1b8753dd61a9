// SPDX-License-Identifier: EPL-2.0
package advice.tests.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.ApplyWorkspaceEditParams;
import org.eclipse.lsp4j.ApplyWorkspaceEditResponse;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionContext;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.CompletionItemResolveSupportCapabilities;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.CompletionTriggerKind;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentOnTypeFormattingParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolCapabilities;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverCapabilities;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.ImplementationParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.LinkedEditingRangeParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.TypeDefinitionParams;
import org.eclipse.lsp4j.TypeHierarchyItem;
import org.eclipse.lsp4j.TypeHierarchyPrepareParams;
import org.eclipse.lsp4j.TypeHierarchySubtypesParams;
import org.eclipse.lsp4j.TypeHierarchySupertypesParams;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkDoneProgressBegin;
import org.eclipse.lsp4j.WorkDoneProgressCreateParams;
import org.eclipse.lsp4j.WorkDoneProgressReport;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import advice.dsl.ide.AdviceServer;
import advice.dsl.ide.commands.AdviceRequests;

/**
 * An editor with a folder of its own, talking to a server as Eclipse does, over pipes in one process.
 * Texts carry {@code <|>} where the cursor is; answers come back as text.
 */
public final class Editor implements AutoCloseable {

    private static final String CURSOR = "<|>";
    private static final long PATIENCE = 20;

    private final Path folder;
    private final Server server;
    private final Runnable end;
    private final Map<String, List<Diagnostic>> findings = new ConcurrentHashMap<>();
    private final List<PublishDiagnosticsParams> history = new ArrayList<>();
    private final Map<String, String> texts = new ConcurrentHashMap<>();
    private final List<String> complaints = Collections.synchronizedList(new ArrayList<>());
    private final JsonObject options = new JsonObject();
    private final Semaphore refreshes = new Semaphore(0);
    private final Semaphore hintRefreshes = new Semaphore(0);
    private List<Path> otherFolders = List.of();
    private final List<String> changesMade = Collections.synchronizedList(new ArrayList<>());
    private final List<String> progress = Collections.synchronizedList(new ArrayList<>());
    private final Semaphore newLenses = new Semaphore(0);
    private InitializeResult abilities;
    private Consumer<ClientCapabilities> more = can -> { };
    private int version;

    /** All that the server answers, its own requests too. */
    private interface Server extends LanguageServer, AdviceRequests {
    }

    private Editor(Path folder, InputStream fromServer, OutputStream toServer, Runnable end) {
        this.folder = folder;
        this.end = end;
        var launcher = new Launcher.Builder<Server>().setLocalService(new Listener()).setRemoteInterface(Server.class)
                .setInput(fromServer).setOutput(toServer).setExecutorService(Executors.newCachedThreadPool(task -> {
                    var thread = new Thread(task, "editor");
                    thread.setDaemon(true);
                    return thread;
                })).create();
        server = launcher.getRemoteProxy();
        launcher.startListening();
    }

    /** An editor on a folder, its server in the same process. */
    public static Editor on(Path folder) {
        return here(folder).initialized(true, true);
    }

    /** An editor on a folder, around streams of a server that runs elsewhere. */
    public static Editor on(Path folder, InputStream fromServer, OutputStream toServer) {
        return new Editor(folder, fromServer, toServer, () -> { }).initialized(true, true);
    }

    /** An editor in which files are open and no folder. */
    public static Editor withoutFolder(Path folder) {
        return here(folder).initialized(false, true);
    }

    /** An editor that knows no tab stops. */
    public static Editor withoutSnippets(Path folder) {
        return here(folder).initialized(true, false);
    }

    /** An editor that asks for a proposal's documentation when somebody looks at the proposal. */
    public static Editor resolving(Path folder) {
        var item = new CompletionItemCapabilities(true);
        item.setResolveSupport(new CompletionItemResolveSupportCapabilities(List.of("documentation", "detail")));
        return here(folder).initialized(true, item);
    }

    /** An editor that can do more than the usual, or less. */
    public static Editor able(Path folder, Consumer<ClientCapabilities> abilities) {
        var editor = here(folder);
        editor.more = abilities;
        return editor.initialized(true, true);
    }

    /** An editor that tells the server something of itself when it starts. */
    public static Editor told(Path folder, String option, String value, Consumer<ClientCapabilities> abilities) {
        var editor = here(folder);
        editor.more = abilities;
        editor.options.addProperty(option, value);
        return editor.initialized(true, true);
    }

    /** An editor in which standards are set to be shown otherwise. */
    public static Editor showing(Path folder, Map<String, String> levels) {
        var editor = here(folder);
        editor.options.add("levels", new Gson().toJsonTree(levels));
        return editor.initialized(true, true);
    }

    /** An editor with several folders open, the first of which is its own. */
    public static Editor withFolders(Path folder, Path... others) {
        var editor = here(folder);
        editor.otherFolders = List.of(others);
        return editor.initialized(true, true);
    }

    /** One of its folders is open no more. */
    public void closeFolder(Path folder) {
        server.getWorkspaceService().didChangeWorkspaceFolders(new DidChangeWorkspaceFoldersParams(new WorkspaceFoldersChangeEvent(List.of(),
                List.of(new WorkspaceFolder(folder.toUri().toString(), folder.getFileName().toString())))));
    }

    private static Editor here(Path folder) {
        try {
            // The JDK's piped streams give up when the thread that wrote last has ended, and a server's threads come and go.
            var toServer = Pipe.open();
            var fromServer = Pipe.open();
            var running = AdviceServer.start(Channels.newInputStream(toServer.source()), Channels.newOutputStream(fromServer.sink()));
            return new Editor(folder, Channels.newInputStream(fromServer.source()), Channels.newOutputStream(toServer.sink()), running::stop);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Editor initialized(boolean withFolder, boolean withSnippets) {
        return initialized(withFolder, new CompletionItemCapabilities(withSnippets));
    }

    private Editor initialized(boolean withFolder, CompletionItemCapabilities item) {
        var params = new InitializeParams();
        var textDocument = new TextDocumentClientCapabilities();
        textDocument.setCompletion(new CompletionCapabilities(item));
        var symbols = new DocumentSymbolCapabilities();
        symbols.setHierarchicalDocumentSymbolSupport(true);
        textDocument.setDocumentSymbol(symbols);
        textDocument.setHover(new HoverCapabilities(List.of(MarkupKind.MARKDOWN, MarkupKind.PLAINTEXT), false));
        var workspace = new WorkspaceClientCapabilities();
        workspace.setWorkspaceFolders(true);
        var can = new ClientCapabilities(workspace, textDocument, null);
        more.accept(can);
        params.setCapabilities(can);
        if (withFolder) {
            params.setWorkspaceFolders(Stream.concat(Stream.of(folder), otherFolders.stream())
                    .map(f -> new WorkspaceFolder(f.toUri().toString(), f.getFileName().toString())).toList());
        }
        options.addProperty("day", "2026-03-26");
        params.setInitializationOptions(options);
        abilities = answer(server.initialize(params));
        server.initialized(new InitializedParams());
        return this;
    }

    /** What the server says it can do. */
    public InitializeResult abilities() {
        return abilities;
    }

    public Path folder() {
        return folder;
    }

    public LanguageServer server() {
        return server;
    }

    /** What the server answers beside the protocol. */
    public AdviceRequests advice() {
        return server;
    }

    // ---- files

    /** Writes a file into the folder, as another program would. */
    public Editor file(String name, String text) {
        Sources.write(folder.resolve(name), text);
        return this;
    }

    /** Opens a text that need not be saved; without its cursor. */
    public Editor open(String name, String text) {
        var plain = text.replace(CURSOR, "");
        texts.put(uri(name), plain);
        server.getTextDocumentService().didOpen(new DidOpenTextDocumentParams(
                new TextDocumentItem(uri(name), "advice", ++version, plain)));
        return this;
    }

    /** Replaces the whole of an open text. */
    public Editor change(String name, String text) {
        var plain = text.replace(CURSOR, "");
        texts.put(uri(name), plain);
        server.getTextDocumentService().didChange(new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(uri(name), ++version), List.of(new TextDocumentContentChangeEvent(plain))));
        return this;
    }

    /** Types into an open text. */
    public Editor type(String name, int offset, String typed) {
        return replace(name, offset, 0, typed);
    }

    /** Replaces a stretch of an open text. */
    public Editor replace(String name, int offset, int length, String by) {
        var before = texts.get(uri(name));
        var stretch = new Range(position(before, offset), position(before, offset + length));
        texts.put(uri(name), before.substring(0, offset) + by + before.substring(offset + length));
        server.getTextDocumentService().didChange(new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(uri(name), ++version),
                List.of(new TextDocumentContentChangeEvent(stretch, by))));
        return this;
    }

    public Editor close(String name) {
        texts.remove(uri(name));
        server.getTextDocumentService().didClose(new DidCloseTextDocumentParams(identifier(name)));
        return this;
    }

    /** Tells the server that another program has made, changed or deleted a file. */
    public void changedOutside(String name, FileChangeType how) {
        server.getWorkspaceService().didChangeWatchedFiles(new DidChangeWatchedFilesParams(List.of(new FileEvent(uri(name), how))));
    }

    public String text(String name) {
        return texts.get(uri(name));
    }

    // ---- findings

    /** The findings of a file once the server has said something about it after {@code action}. */
    public List<Diagnostic> findings(String name, Runnable action) {
        synchronized (findings) {
            findings.remove(uri(name));
        }
        action.run();
        synchronized (findings) {
            return awaited(name);
        }
    }

    /** As if the server had not said anything of a file yet. */
    public void forget(String name) {
        synchronized (findings) {
            findings.remove(uri(name));
        }
    }

    /** Asks something of an open file, so that all that was sent before has been worked on. */
    public void latest(String name) {
        symbolsOf(name);
    }

    /** Everything the server has said of a file, in order. */
    public List<List<Diagnostic>> history(String name) {
        synchronized (findings) {
            return history.stream().filter(p -> p.getUri().equals(uri(name))).map(PublishDiagnosticsParams::getDiagnostics).toList();
        }
    }

    /** What the server says of a file that nobody has opened, as soon as it says it. */
    public List<Diagnostic> toldOf(String name) {
        synchronized (findings) {
            return findings.containsKey(uri(name)) ? findings.get(uri(name)) : awaited(name);
        }
    }

    private List<Diagnostic> awaited(String name) {
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
        while (!findings.containsKey(uri(name))) {
            var left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
            if (left <= 0) {
                throw new AssertionError("no findings for " + name);
            }
            try {
                findings.wait(left);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
        return findings.get(uri(name));
    }

    /** The findings of a text that is opened now. */
    public List<Diagnostic> findingsOf(String name, String text) {
        return findings(name, () -> open(name, text));
    }

    /** Of which state of a file the server has spoken last, by the editor's own count; for a file that nobody has open 0. */
    public int versionTold(String name) {
        synchronized (findings) {
            return history.stream().filter(p -> p.getUri().equals(uri(name))).map(PublishDiagnosticsParams::getVersion)
                    .reduce((earlier, later) -> later).map(told -> told == null ? 0 : told).orElse(0);
        }
    }

    /** Waits until the server has spoken of the latest state of an open file; the findings it told. */
    public List<Diagnostic> latestFindings(String name) {
        synchronized (findings) {
            var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
            while (versionTold(name) < version) {
                var left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
                if (left <= 0) {
                    throw new AssertionError("nothing said of the latest state of " + name);
                }
                try {
                    findings.wait(left);
                } catch (InterruptedException e) {
                    throw new AssertionError(e);
                }
            }
            return findings.get(uri(name));
        }
    }

    /** What is due when: {@code sam.advice: Sam, due 2026-04-13, 10 left}. */
    public List<String> deadlines() {
        var command = new ExecuteCommandParams("advice.deadlines", List.of());
        var told = new ArrayList<String>();
        for (var each : new Gson().toJsonTree(answer(server.getWorkspaceService().executeCommand(command))).getAsJsonArray()) {
            var due = each.getAsJsonObject();
            var uri = due.get("uri").getAsString();
            var day = due.get("due").getAsString();
            told.add(uri.substring(uri.lastIndexOf('/') + 1) + ": " + due.get("child").getAsString()
                    + (day.isEmpty() ? ", no day" : ", due " + day)
                    + (due.has("workingDaysLeft") ? ", " + due.get("workingDaysLeft").getAsInt() + " left" : "")
                    + (due.get("late").getAsBoolean() ? ", late" : "")
                    + (day.isEmpty() && due.get("rule").getAsString().contains("the document does not say") ? ", the document does not say" : ""));
        }
        return told;
    }

    /** Waits until the server says that there is news to ask for. */
    public void awaitRefresh() {
        await(refreshes);
    }

    /** Waits until the server has said that there is news of hints. */
    public void awaitHintRefresh() {
        await(hintRefreshes);
    }

    private static void await(Semaphore refreshes) {
        try {
            if (!refreshes.tryAcquire(PATIENCE, TimeUnit.SECONDS)) {
                throw new AssertionError("no news");
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    // ---- questions

    /** The proposals at the cursor of a text that is opened now. */
    public List<CompletionItem> proposals(String name, String text) {
        return proposals(name, text, null);
    }

    /** The proposals right after a space was typed. */
    public List<CompletionItem> proposalsAfterSpace(String name, String text) {
        return proposalsAfter(" ", name, text);
    }

    /** The proposals right after a character was typed. */
    public List<CompletionItem> proposalsAfter(String character, String name, String text) {
        return proposals(name, text, new CompletionContext(CompletionTriggerKind.TriggerCharacter, character));
    }

    private List<CompletionItem> proposals(String name, String text, CompletionContext context) {
        open(name, text);
        var params = new CompletionParams(identifier(name), cursor(text));
        params.setContext(context);
        var items = new ArrayList<>(answer(server.getTextDocumentService().completion(params)).getRight().getItems());
        items.sort(Comparator.comparing(CompletionItem::getSortText));
        return items;
    }

    /** A proposal after somebody has looked at it. */
    public CompletionItem resolved(CompletionItem item) {
        return answer(server.getTextDocumentService().resolveCompletionItem(item));
    }

    /** What is told of a proposal, {@code ""} for nothing. */
    public static String documentation(CompletionItem item) {
        return item.getDocumentation() == null ? "" : item.getDocumentation().getRight().getValue();
    }

    /** The proposal of that label. */
    public CompletionItem proposal(String name, String text, String label) {
        return proposals(name, text).stream().filter(i -> i.getLabel().equals(label)).findFirst()
                .orElseThrow(() -> new AssertionError("not offered: " + label));
    }

    /** The labels of the proposals, in the order shown. */
    public List<String> labels(String name, String text) {
        return proposals(name, text).stream().map(CompletionItem::getLabel).toList();
    }

    /** The text after the proposal of that label is taken; tab stops stand as the editor gets them. */
    public String taking(String name, String text, String label) {
        var item = proposal(name, text, label);
        return applied(text(name), List.of(item.getTextEdit().getLeft()));
    }

    /** What is told of the place at the cursor of a text that is opened now, {@code ""} for nothing. */
    public String hover(String name, String text) {
        open(name, text);
        return hoverAt(name, cursor(text));
    }

    /** The words of which that is told. */
    public String hoveredWords(String name, String text) {
        var range = hovered(name, text).getRange();
        return text(name).substring(offset(text(name), range.getStart()), offset(text(name), range.getEnd()));
    }

    private Hover hovered(String name, String text) {
        open(name, text);
        return answer(server.getTextDocumentService().hover(new HoverParams(identifier(name), cursor(text))));
    }

    /** What is told of a place in an open text, {@code ""} for nothing. */
    public String hoverAt(String name, Position position) {
        var hover = answer(server.getTextDocumentService().hover(new HoverParams(identifier(name), position)));
        return hover == null ? "" : hover.getContents().getRight().getValue();
    }

    // ---- what is shown in the lines

    /** The text as it is shown, with the hints in it: {@code born 2011-06-14«14 years, year 10»}. */
    public String hinted(String name, String text) {
        open(name, text);
        return hinted(name, 0, Integer.MAX_VALUE);
    }

    /** The same for an open text, asked for some of its lines, counted from 0. */
    public String hinted(String name, int firstLine, int lastLine) {
        return applied(text(name), hints(name, firstLine, lastLine).stream().map(hint -> new TextEdit(
                new Range(hint.getPosition(), hint.getPosition()), "\u00ab" + hint.getLabel().getLeft() + "\u00bb")).toList());
    }

    public List<InlayHint> hints(String name, int firstLine, int lastLine) {
        return answer(server.getTextDocumentService().inlayHint(new InlayHintParams(identifier(name),
                new Range(new Position(firstLine, 0), new Position(lastLine, Integer.MAX_VALUE)))));
    }

    /** The links of a text that is opened now, each as {@code words -> file}. */
    public List<String> links(String name, String text) {
        open(name, text);
        return answer(server.getTextDocumentService().documentLink(new DocumentLinkParams(identifier(name)))).stream()
                .map(link -> text(name).substring(offset(text(name), link.getRange().getStart()), offset(text(name), link.getRange().getEnd()))
                        + " -> " + link.getTarget().replace(folder.toUri().toString(), "")).toList();
    }

    /** The fixes offered where the cursor is. */
    public List<CodeAction> fixes(String name, String text) {
        return actions(name, text, CodeActionKind.QuickFix);
    }

    /** The text after the fix of that title. */
    public String fixed(String name, String text, String title) {
        return done(name, text, CodeActionKind.QuickFix, title);
    }

    /** What is offered where the cursor is; only some kinds where any are named. */
    public List<CodeAction> actions(String name, String text, String... only) {
        open(name, text);
        return actionsAt(name, cursor(text), only);
    }

    /** What is offered at a place of a text that is open. */
    public List<CodeAction> actionsAt(String name, Position at, String... only) {
        var context = new CodeActionContext(List.of());
        context.setOnly(only.length == 0 ? null : List.of(only));
        var params = new CodeActionParams(identifier(name), new Range(at, at), context);
        return answer(server.getTextDocumentService().codeAction(params)).stream().map(a -> a.getRight()).toList();
    }

    /** The text after the action of that kind and title. */
    public String done(String name, String text, String kind, String title) {
        var action = actions(name, text, kind).stream().filter(a -> a.getTitle().equals(title)).findFirst()
                .orElseThrow(() -> new AssertionError("not offered: " + title));
        return after(name, action);
    }

    /** The text of an open file after an action. */
    public String after(String name, CodeAction action) {
        return applied(text(name), action.getEdit().getChanges().get(uri(name)));
    }

    /** The text in order. */
    public String formatted(String name, String text) {
        open(name, text);
        return applied(text(name), answer(server.getTextDocumentService().formatting(
                new DocumentFormattingParams(identifier(name), new FormattingOptions(8, false)))));
    }

    /** The text after the lines between two cursors are put in order. */
    public String formattedBetween(String name, String text) {
        var start = cursor(text);
        var rest = text.replaceFirst(Pattern.quote(CURSOR), "");
        open(name, text);
        return applied(text(name), answer(server.getTextDocumentService().rangeFormatting(
                new DocumentRangeFormattingParams(identifier(name), new FormattingOptions(4, true), new Range(start, cursor(rest))))));
    }

    /** The text after something was typed right before the cursor, and the server has put the layout right. */
    public String typed(String name, String text, String typed) {
        open(name, text);
        return applied(text(name), answer(server.getTextDocumentService().onTypeFormatting(
                new DocumentOnTypeFormattingParams(identifier(name), new FormattingOptions(4, true), cursor(text), typed))));
    }

    public List<DocumentSymbol> symbols(String name, String text) {
        open(name, text);
        return symbolsOf(name);
    }

    /** The outline of a text that is open. */
    public List<DocumentSymbol> symbolsOf(String name) {
        return answer(server.getTextDocumentService().documentSymbol(new DocumentSymbolParams(identifier(name)))).stream()
                .map(s -> s.getRight()).toList();
    }

    /** Where the name at the cursor is declared, as {@code file:line: words}. */
    public List<String> definition(String name, String text) {
        open(name, text);
        return places(answer(server.getTextDocumentService().definition(new DefinitionParams(identifier(name), cursor(text)))).getLeft());
    }

    /** Where the name at the cursor is used, its declaration included. */
    public List<String> references(String name, String text) {
        open(name, text);
        return places(answer(server.getTextDocumentService().references(
                new ReferenceParams(identifier(name), cursor(text), new ReferenceContext(true)))));
    }

    // ---- reading aids

    /** The text with its folds drawn beside it: {@code 1-3}, then the kind and what is shown, where said. */
    public List<String> folds(String name, String text) {
        open(name, text);
        return answer(server.getTextDocumentService().foldingRange(new FoldingRangeRequestParams(identifier(name)))).stream()
                .map(fold -> (fold.getStartLine() + 1) + "-" + (fold.getEndLine() + 1) + (fold.getKind() == null ? "" : " " + fold.getKind())
                        + (fold.getCollapsedText() == null ? "" : " " + fold.getCollapsedText())).toList();
    }

    /** What is selected around the cursor, step by step. */
    public List<String> selections(String name, String text) {
        open(name, text);
        var steps = new ArrayList<String>();
        for (var step = answer(server.getTextDocumentService().selectionRange(new SelectionRangeParams(identifier(name), List.of(cursor(text))))).get(0);
                step != null; step = step.getParent()) {
            steps.add(within(text(name), step.getRange()));
        }
        return steps;
    }

    /** The text of a file that is opened now, line by line, each coloured piece as {@code [keyword need]}, with what is particular about it: {@code [variable.declaration Sleep]}. */
    public String coloured(String name, String text) {
        open(name, text);
        return coloured(name, coloursOf(name).getData());
    }

    /** The colours of a text that is open. */
    public SemanticTokens coloursOf(String name) {
        return answer(server.getTextDocumentService().semanticTokensFull(new SemanticTokensParams(identifier(name))));
    }

    /** An open text with colours as the protocol counts them. */
    public String coloured(String name, List<Integer> data) {
        var legend = abilities.getCapabilities().getSemanticTokensProvider().getLegend();
        var lines = text(name).split("\r?\n", -1);
        var coloured = new StringBuilder();
        var line = 0;
        var column = 0;
        for (int i = 0; i < data.size(); i += 5) {
            coloured.append("\n".repeat(data.get(i))).append(i > 0 && data.get(i) == 0 ? " " : "");
            column = data.get(i) == 0 ? column + data.get(i + 1) : data.get(i + 1);
            line += data.get(i);
            var marks = data.get(i + 4);
            var particular = IntStream.range(0, legend.getTokenModifiers().size()).filter(bit -> (marks & 1 << bit) != 0)
                    .mapToObj(bit -> "." + legend.getTokenModifiers().get(bit)).collect(Collectors.joining());
            coloured.append('[').append(legend.getTokenTypes().get(data.get(i + 3))).append(particular).append(' ')
                    .append(lines[line], column, column + data.get(i + 2)).append(']');
        }
        return coloured.toString().replaceAll("(?m)^\n", "");
    }

    private static String within(String text, Range range) {
        return text.substring(offset(text, range.getStart()), offset(text, range.getEnd()));
    }

    /** What the thing at the cursor is one of, as {@code file:line: words}. */
    public List<String> typeDefinition(String name, String text) {
        open(name, text);
        return places(answer(server.getTextDocumentService().typeDefinition(new TypeDefinitionParams(identifier(name), cursor(text)))).getLeft());
    }

    /** What answers the thing at the cursor. */
    public List<String> implementation(String name, String text) {
        open(name, text);
        return places(answer(server.getTextDocumentService().implementation(new ImplementationParams(identifier(name), cursor(text)))).getLeft());
    }

    /** The text with the places marked that light up with the name at the cursor: {@code =GoingOut=} where it is declared, {@code -GoingOut-} where it is used. */
    public String highlighted(String name, String text) {
        open(name, text);
        return applied(text(name), answer(server.getTextDocumentService().documentHighlight(new DocumentHighlightParams(identifier(name), cursor(text)))).stream()
                .map(h -> surrounded(name, h.getRange(), h.getKind() == DocumentHighlightKind.Write ? "=" : "-")).toList());
    }

    /** The text with the places marked that are typed over together: {@code -GoingOut-}. */
    public String linked(String name, String text) {
        open(name, text);
        var linked = answer(server.getTextDocumentService().linkedEditingRange(new LinkedEditingRangeParams(identifier(name), cursor(text))));
        return linked == null ? "" : applied(text(name), linked.getRanges().stream().map(range -> surrounded(name, range, "-")).toList());
    }

    /** The remarks above each line as {@code line: remark, remark}, each with the places it leads to: {@code 2 outcomes (sam.advice:3: Saturdays)}. */
    public List<String> lenses(String name, String text) {
        open(name, text);
        return lensesOf(name);
    }

    /** Those of a file that is open. */
    public List<String> lensesOf(String name) {
        var lines = new TreeMap<Integer, List<String>>();
        for (var lens : answer(server.getTextDocumentService().codeLens(new CodeLensParams(identifier(name))))) {
            var resolved = lens.getCommand() == null ? answer(server.getTextDocumentService().resolveCodeLens(lens)) : lens;
            var arguments = resolved.getCommand().getArguments();
            lines.computeIfAbsent(lens.getRange().getStart().getLine() + 1, line -> new ArrayList<>()).add(resolved.getCommand().getTitle()
                    + (arguments == null ? "" : " " + places(List.of(new Gson().fromJson((JsonElement) arguments.get(2), Location[].class)))));
        }
        return lines.entrySet().stream().map(line -> line.getKey() + ": " + String.join(", ", line.getValue())).toList();
    }

    /** The part of the thread at the cursor, and all that leads up from it and down, each a step deeper. */
    public String hierarchy(String name, String text) {
        open(name, text);
        var items = answer(server.getTextDocumentService().prepareTypeHierarchy(new TypeHierarchyPrepareParams(identifier(name), cursor(text))));
        if (items == null) {
            return "";
        }
        var item = items.get(0);
        return item.getName() + "\n" + up(item, "^ ") + down(item, "v ");
    }

    /** What leads up from an item that was told of an older text. */
    public String up(TypeHierarchyItem item, String indentation) {
        return answer(server.getTextDocumentService().typeHierarchySupertypes(new TypeHierarchySupertypesParams(item))).stream()
                .map(next -> indentation + next.getName() + "\n" + up(next, "  " + indentation)).collect(Collectors.joining());
    }

    private String down(TypeHierarchyItem item, String indentation) {
        return answer(server.getTextDocumentService().typeHierarchySubtypes(new TypeHierarchySubtypesParams(item))).stream()
                .map(next -> indentation + next.getName() + "\n" + down(next, "  " + indentation)).collect(Collectors.joining());
    }

    /** Waits until the server has said that the remarks above lines are to be asked for again. */
    public void awaitNewLenses() {
        try {
            if (!newLenses.tryAcquire(PATIENCE, TimeUnit.SECONDS)) {
                throw new AssertionError("nobody was told");
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private TextEdit surrounded(String name, Range range, String mark) {
        return new TextEdit(range, mark + within(text(name), range) + mark);
    }

    /** The outline as lines, a step deeper for each level: what is shown, then what stands beside it. */
    public String outline(String name, String text) {
        return outline(symbols(name, text), "");
    }

    private static String outline(List<DocumentSymbol> symbols, String indentation) {
        return symbols.stream().map(s -> indentation + s.getName() + (s.getDetail() == null || s.getDetail().isEmpty() ? "" : " | " + s.getDetail()) + "\n"
                + (s.getChildren() == null ? "" : outline(s.getChildren(), indentation + "    "))).collect(Collectors.joining());
    }

    /** What is found in the whole folder, as {@code name (where, line)}. */
    public List<String> search(String words) {
        return answer(server.getWorkspaceService().symbol(new WorkspaceSymbolParams(words))).getRight().stream()
                .map(s -> s.getName() + " (" + s.getContainerName() + ", " + (s.getLocation().getLeft().getRange().getStart().getLine() + 1) + ")").toList();
    }

    /** The text that is open, else the saved one. */
    private String textAt(String uri) {
        return texts.containsKey(uri) ? texts.get(uri) : Sources.read(Path.of(URI.create(uri)));
    }

    private List<String> places(List<? extends Location> locations) {
        return locations.stream().map(l -> {
            var file = l.getUri().substring(l.getUri().lastIndexOf('/') + 1);
            var text = textAt(l.getUri());
            return file + ":" + (l.getRange().getStart().getLine() + 1) + ": "
                    + text.substring(offset(text, l.getRange().getStart()), offset(text, l.getRange().getEnd()));
        }).sorted().toList();
    }

    /** The text after the name at the cursor is changed. */
    public String renamed(String name, String text, String to) {
        open(name, text);
        return applied(text(name), rename(name, text, to).getChanges().get(uri(name)));
    }

    /** The texts of all files that change with the name at the cursor, each under its file's name. */
    public String renamedEverywhere(String name, String text, String to) {
        open(name, text);
        return rename(name, text, to).getChanges().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(file -> file.getKey().substring(file.getKey().lastIndexOf('/') + 1) + "\n" + applied(textAt(file.getKey()), file.getValue()))
                .collect(Collectors.joining());
    }

    public WorkspaceEdit rename(String name, String text, String to) {
        return answer(server.getTextDocumentService().rename(new RenameParams(identifier(name), cursor(text), to)));
    }

    /** The answer of a command, as JSON. */
    public String command(String name, Object parameters) {
        return new Gson().toJson(answer(server.getWorkspaceService().executeCommand(new ExecuteCommandParams(name, List.of(parameters)))));
    }

    /** What the server has told of how far its work has come, under each token. */
    public List<String> progress() {
        return List.copyOf(progress);
    }

    /** What the changes are called that the server has asked for. */
    public List<String> changesMade() {
        return List.copyOf(changesMade);
    }

    /** What the server says instead of an answer. */
    public static String refusal(CompletableFuture<?> question) {
        try {
            question.get(PATIENCE, TimeUnit.SECONDS);
            throw new AssertionError("it was answered");
        } catch (ExecutionException e) {
            return e.getCause().getMessage();
        } catch (InterruptedException | TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    public static <T> T answer(CompletableFuture<T> question) {
        try {
            return question.get(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    // ---- text

    public String uri(String name) {
        return folder.resolve(name).toUri().toString();
    }

    public TextDocumentIdentifier identifier(String name) {
        return new TextDocumentIdentifier(uri(name));
    }

    /** What stands in a stretch of an open text. */
    public String written(String name, Range range) {
        var text = texts.get(uri(name));
        return text.substring(offset(text, range.getStart()), offset(text, range.getEnd()));
    }

    /** Where the cursor stands. */
    public static Position cursor(String text) {
        var offset = text.indexOf(CURSOR);
        if (offset < 0) {
            throw new AssertionError("the text has no cursor");
        }
        return position(text, offset);
    }

    public static Position position(String text, int offset) {
        var line = (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
        return new Position(line, offset - (text.lastIndexOf('\n', offset - 1) + 1));
    }

    private static int offset(String text, Position position) {
        var start = 0;
        for (int line = 0; line < position.getLine(); line++) {
            start = text.indexOf('\n', start) + 1;
        }
        return start + position.getCharacter();
    }

    /** The text after the edits, none of which may overlap another. */
    public static String applied(String text, List<? extends TextEdit> edits) {
        var result = new StringBuilder();
        var from = 0;
        for (var edit : edits.stream().sorted(Comparator.comparingInt((TextEdit e) -> offset(text, e.getRange().getStart()))).toList()) {
            var start = offset(text, edit.getRange().getStart());
            if (start < from) {
                throw new AssertionError("edits overlap");
            }
            result.append(text, from, start).append(edit.getNewText());
            from = offset(text, edit.getRange().getEnd());
        }
        return result.append(text.substring(from)).toString();
    }

    /** What the server has said unasked so far, apart from findings; after that it is no error any more. */
    public List<String> said() {
        synchronized (complaints) {
            var said = List.copyOf(complaints);
            complaints.clear();
            return said;
        }
    }

    /** Takes leave; whatever the server said unasked, apart from findings, is an error. */
    @Override
    public void close() {
        answer(server.shutdown());
        server.exit();
        end.run();
        if (!complaints.isEmpty()) {
            throw new AssertionError(complaints);
        }
    }

    private final class Listener implements LanguageClient {

        @Override
        public void publishDiagnostics(PublishDiagnosticsParams params) {
            synchronized (findings) {
                findings.put(params.getUri(), params.getDiagnostics());
                history.add(params);
                findings.notifyAll();
            }
        }

        @Override
        public void notifyProgress(ProgressParams params) {
            var told = params.getValue().getLeft();
            progress.add(params.getToken().get() + " " + told.getKind() + (told instanceof WorkDoneProgressBegin begin ? " " + begin.getTitle() + (begin.getCancellable() ? ", can be called off" : "")
                    : told instanceof WorkDoneProgressReport report ? " " + report.getPercentage() + " " + report.getMessage() : ""));
        }

        @Override
        public CompletableFuture<Void> createProgress(WorkDoneProgressCreateParams params) {
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public CompletableFuture<Void> refreshInlayHints() {
            hintRefreshes.release();
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public CompletableFuture<Void> refreshDiagnostics() {
            refreshes.release();
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public CompletableFuture<Void> refreshCodeLenses() {
            newLenses.release();
            return CompletableFuture.completedFuture(null);
        }

        /** As an editor does it: the text changes, and the server is told. */
        @Override
        public CompletableFuture<ApplyWorkspaceEditResponse> applyEdit(ApplyWorkspaceEditParams params) {
            changesMade.add(params.getLabel());
            params.getEdit().getChanges().forEach((file, edits) -> texts.compute(file, (f, text) -> applied(text, edits)));
            return CompletableFuture.completedFuture(new ApplyWorkspaceEditResponse(true));
        }

        @Override
        public void telemetryEvent(Object object) {
            complaints.add("nothing is counted");
        }

        @Override
        public void showMessage(MessageParams message) {
            complaints.add(message.getMessage());
        }

        @Override
        public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
            complaints.add(request.getMessage());
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public void logMessage(MessageParams message) {
            complaints.add(message.getMessage());
        }
    }

    /** An empty folder that nothing else sees; it is its own project. */
    public static Path folder(Path temporary) {
        try {
            Files.createDirectories(temporary.resolve(".advice"));
            return temporary;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
