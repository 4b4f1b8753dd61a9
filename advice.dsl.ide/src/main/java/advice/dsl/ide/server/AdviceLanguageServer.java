// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.server;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Supplier;

import org.eclipse.lsp4j.ApplyWorkspaceEditParams;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DeclarationParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.DocumentDiagnosticReport;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentOnTypeFormattingParams;
import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.DocumentRangesFormattingParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.ImplementationParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.LinkedEditingRangeParams;
import org.eclipse.lsp4j.LinkedEditingRanges;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.RelatedFullDocumentDiagnosticReport;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensDelta;
import org.eclipse.lsp4j.SemanticTokensDeltaParams;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SemanticTokensRangeParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentPositionParams;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.TypeDefinitionParams;
import org.eclipse.lsp4j.TypeHierarchyItem;
import org.eclipse.lsp4j.TypeHierarchyPrepareParams;
import org.eclipse.lsp4j.TypeHierarchySubtypesParams;
import org.eclipse.lsp4j.TypeHierarchySupertypesParams;
import org.eclipse.lsp4j.WorkDoneProgressCancelParams;
import org.eclipse.lsp4j.WorkspaceDiagnosticParams;
import org.eclipse.lsp4j.WorkspaceDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.xtext.ide.server.BuildManager.Buildable;
import org.eclipse.xtext.ide.server.LanguageServerImpl;

import com.google.inject.Inject;

import advice.dsl.Findings;
import advice.dsl.Today;
import advice.dsl.ide.AdviceRegistry;
import advice.dsl.ide.actions.Actions.Chosen;
import advice.dsl.ide.actions.Actions;
import advice.dsl.ide.building.BuildParams;
import advice.dsl.ide.building.Building;
import advice.dsl.ide.building.Built;
import advice.dsl.ide.colours.Colours;
import advice.dsl.ide.commands.AdviceRequests;
import advice.dsl.ide.commands.Commands;
import advice.dsl.ide.completion.Completion;
import advice.dsl.ide.beginning.Beginning;
import advice.dsl.ide.beginning.Choices;
import advice.dsl.ide.beginning.ChoicesParams;
import advice.dsl.ide.beginning.NewParams;
import advice.dsl.ide.beginning.NewText;
import advice.dsl.ide.deadlines.Deadlines;
import advice.dsl.ide.deadlines.DeadlinesParams;
import advice.dsl.ide.deadlines.DueAdvice;
import advice.dsl.ide.fields.CaseField;
import advice.dsl.ide.fields.CaseFields;
import advice.dsl.ide.fields.CopyParams;
import advice.dsl.ide.fields.FieldsParams;
import advice.dsl.ide.formatting.Formatting;
import advice.dsl.ide.hints.Hinting;
import advice.dsl.ide.hover.Hovering;
import advice.dsl.ide.index.Index;
import advice.dsl.ide.lenses.Lenses;
import advice.dsl.ide.lenses.UseLenses;
import advice.dsl.ide.links.Linking;
import advice.dsl.ide.names.AnswersTo;
import advice.dsl.ide.names.KindOf;
import advice.dsl.ide.names.LinkedNames;
import advice.dsl.ide.names.Navigation;
import advice.dsl.ide.names.Renaming;
import advice.dsl.ide.preview.PreviewParams;
import advice.dsl.ide.preview.Previewed;
import advice.dsl.ide.preview.Previewing;
import advice.dsl.ide.protocol.Asked;
import advice.dsl.ide.protocol.Client;
import advice.dsl.ide.protocol.Progress;
import advice.dsl.ide.reading.Folding;
import advice.dsl.ide.reading.Selections;
import advice.dsl.ide.signing.AgreeParams;
import advice.dsl.ide.signing.RecordedInText;
import advice.dsl.ide.signing.Recorder;
import advice.dsl.ide.standards.StandardToSet;
import advice.dsl.ide.standards.StandardsParams;
import advice.dsl.ide.symbols.Outline;
import advice.dsl.ide.symbols.Search;
import advice.dsl.ide.thread.Hierarchy;
import advice.dsl.ide.thread.ThreadParams;
import advice.dsl.ide.thread.ThreadPicture;
import advice.dsl.ide.thread.ThreadPictures;
import advice.dsl.library.Library;

/** Xtext's language server with our findings, our completion, and only the abilities that are really there. */
final class AdviceLanguageServer extends LanguageServerImpl implements AdviceRequests {

    private static final String OUR_FILES = "**/*.{" + String.join(",", AdviceRegistry.EXTENSIONS) + "}";

    private final AdviceRegistry registry;
    private final Deadlines deadlines;
    private final Requests requests;
    private final Background building;
    private final Background drawing;
    private final Unhurried unhurried;
    private final Workspace workspace;
    private final Telling telling;
    private final Showing showing;
    private final Refreshing refreshing;
    private LanguageClient told;
    private Client client = Client.UNKNOWN;
    private Settings settings = Settings.of(null);

    @Inject
    AdviceLanguageServer(AdviceRegistry registry, Deadlines deadlines, Requests requests, Unhurried unhurried, Workspace workspace,
            Telling telling, Showing showing, Refreshing refreshing, Background building, Background drawing) {
        this.registry = registry;
        this.deadlines = deadlines;
        this.requests = requests;
        this.unhurried = unhurried;
        this.workspace = workspace;
        this.telling = telling;
        this.showing = showing;
        this.refreshing = refreshing;
        this.building = building;
        this.drawing = drawing;
    }

    @Override
    public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
        settings = Settings.of(params.getInitializationOptions());
        client = Client.of(params.getCapabilities(), settings.pages());
        telling.to(told, client);
        showing.to(told, client);
        refreshing.to(told, client);
        registry.get(Library.class).setShared(settings.shared().orElse(null));
        registry.get(Today.class).set(settings.day().orElse(null));
        registry.get(Findings.class).show(settings.levels());
        return super.initialize(params).thenApply(result -> {
            result.setServerInfo(new ServerInfo("Advice"));
            return result;
        });
    }

    @Override
    public void initialized(InitializedParams params) {
        super.initialized(params);
        if (!settings.levels().faults().isEmpty()) {
            told.showMessage(new MessageParams(MessageType.Warning, String.join(" ", settings.levels().faults())));
        }
        telling.begin();
        unhurried.readFolders();
        if (client.watchesFiles()) {
            told.registerCapability(new RegistrationParams(List.of(new Registration("files", "workspace/didChangeWatchedFiles",
                    new DidChangeWatchedFilesRegistrationOptions(List.of(new FileSystemWatcher(Either.forLeft(OUR_FILES))))))));
        }
    }

    @Override
    public void didChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams params) {
        super.didChangeWorkspaceFolders(params);
        unhurried.readFolders();
    }

    @Override
    public void connect(LanguageClient remote) {
        super.connect(remote);
        told = remote;
    }

    /** Nobody waits for what comes of a changed text, so a fault in it is told rather than answered. */
    @Override
    protected void runBuildable(Supplier<? extends Buildable> change) {
        requests.runWrite(change::get, (cancel, build) -> build.build(cancel)).exceptionally(thrown -> {
            if (!requests.isCancelled(thrown)) {
                told.logMessage(new MessageParams(MessageType.Error, Fault.answer(thrown).getMessage()));
            }
            return List.of();
        });
    }

    @Override
    protected ServerCapabilities createServerCapabilities(InitializeParams params) {
        return Abilities.of(super.createServerCapabilities(params), client, settings);
    }

    // ---- findings, for an editor that asks

    @Override
    public CompletableFuture<DocumentDiagnosticReport> diagnostic(DocumentDiagnosticParams params) {
        return ask(params.getTextDocument(), Findings.class, (findings, about) -> telling.of(about, params))
                .thenApply(report -> report != null ? report : new DocumentDiagnosticReport(new RelatedFullDocumentDiagnosticReport(List.of())));
    }

    @Override
    public CompletableFuture<WorkspaceDiagnosticReport> diagnostic(WorkspaceDiagnosticParams params) {
        return requests.runRead(cancel -> telling.ofAll(params));
    }

    // ---- questions

    @Override
    public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(CompletionParams params) {
        return ask(params.getTextDocument(), Completion.class, (completion, about) ->
                Either.<List<CompletionItem>, CompletionList>forRight(completion.at(about, params)))
                .thenApply(answer -> answer != null ? answer : Either.forRight(new CompletionList()));
    }

    /** What does not come from here, or from a file that is gone, is given back as it is. */
    @Override
    public CompletableFuture<CompletionItem> resolveCompletionItem(CompletionItem item) {
        return Completion.fileOf(item).map(file -> ask(file, Completion.class, (completion, about) -> completion.resolved(about, item))
                .exceptionally(Fault::unlessRefused).thenApply(answer -> answer != null ? answer : item))
                .orElseGet(() -> CompletableFuture.completedFuture(item));
    }

    // hover, hints and links

    @Override
    public CompletableFuture<Hover> hover(HoverParams params) {
        return ask(params.getTextDocument(), Hovering.class, (hovering, about) -> hovering.at(about, params));
    }

    @Override
    public CompletableFuture<List<InlayHint>> inlayHint(InlayHintParams params) {
        return ask(params.getTextDocument(), Hinting.class, (hinting, about) -> hinting.in(about, params));
    }

    @Override
    public CompletableFuture<List<DocumentLink>> documentLink(DocumentLinkParams params) {
        return ask(params.getTextDocument(), Linking.class, Linking::in);
    }

    // Layout.

    @Override
    public CompletableFuture<List<? extends TextEdit>> formatting(DocumentFormattingParams params) {
        return ask(params.getTextDocument(), Formatting.class, (formatting, about) -> formatting.of(about));
    }

    @Override
    public CompletableFuture<List<? extends TextEdit>> rangeFormatting(DocumentRangeFormattingParams params) {
        return ask(params.getTextDocument(), Formatting.class, (formatting, about) -> formatting.of(about, List.of(params.getRange())));
    }

    @Override
    public CompletableFuture<List<? extends TextEdit>> rangesFormatting(DocumentRangesFormattingParams params) {
        return ask(params.getTextDocument(), Formatting.class, (formatting, about) -> formatting.of(about, params.getRanges()));
    }

    @Override
    public CompletableFuture<List<? extends TextEdit>> onTypeFormatting(DocumentOnTypeFormattingParams params) {
        return ask(params.getTextDocument(), Formatting.class, (formatting, about) -> formatting.after(about, params));
    }

    // Things that can be done to the text.

    @Override
    public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
        return ask(params.getTextDocument(), Actions.class, (actions, about) -> actions.at(about, params));
    }

    @Override
    public CompletableFuture<CodeAction> resolveCodeAction(CodeAction action) {
        return Chosen.of(action).map(chosen -> ask(chosen.document(), Actions.class, (actions, about) -> actions.resolved(about, action, chosen)))
                .orElseGet(() -> CompletableFuture.completedFuture(action));
    }

    // ---- names

    @Override
    public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>> definition(DefinitionParams params) {
        return places(params, Navigation.class, Navigation::definition);
    }

    @Override
    public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>> declaration(DeclarationParams params) {
        return places(params, Navigation.class, Navigation::definition);
    }

    @Override
    public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>> typeDefinition(TypeDefinitionParams params) {
        return places(params, KindOf.class, KindOf::at);
    }

    @Override
    public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>> implementation(ImplementationParams params) {
        return places(params, AnswersTo.class, AnswersTo::at);
    }

    @Override
    public CompletableFuture<List<? extends Location>> references(ReferenceParams params) {
        return ask(params.getTextDocument(), Navigation.class, (navigation, about) ->
                navigation.references(about, params.getPosition(), params.getContext().isIncludeDeclaration()));
    }

    @Override
    public CompletableFuture<List<? extends DocumentHighlight>> documentHighlight(DocumentHighlightParams params) {
        return ask(params.getTextDocument(), Navigation.class, (navigation, about) -> navigation.highlights(about, params.getPosition()));
    }

    @Override
    public CompletableFuture<LinkedEditingRanges> linkedEditingRange(LinkedEditingRangeParams params) {
        return ask(params.getTextDocument(), LinkedNames.class, (names, about) -> names.at(about, params.getPosition()));
    }

    @Override
    public CompletableFuture<Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>> prepareRename(PrepareRenameParams params) {
        return ask(params.getTextDocument(), Renaming.class, (renaming, about) -> renaming.prepare(about, params.getPosition()));
    }

    /** Not before every file was read once: a use in one that was not would keep the old name. */
    @Override
    public CompletableFuture<WorkspaceEdit> rename(RenameParams params) {
        return unhurried.foldersRead().thenCompose(read -> ask(params.getTextDocument(), Renaming.class, (renaming, about) -> renaming.rename(about, params)));
    }

    @Override
    public CompletableFuture<Either<List<? extends SymbolInformation>, List<? extends WorkspaceSymbol>>> symbol(WorkspaceSymbolParams params) {
        return requests.runRead(cancel -> Either.forRight(registry.get(Search.class).in(Index.of(workspace.index()), params.getQuery())));
    }

    private <P> CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>> places(TextDocumentPositionParams params,
            Class<P> part, Leading<P> question) {
        return ask(params.getTextDocument(), part, (leading, about) -> question.from(leading, about, params.getPosition()))
                .thenApply(found -> Either.forLeft(found == null ? List.of() : found));
    }

    /** A question that leads from one place to others. */
    private interface Leading<P> {
        List<Location> from(P part, Asked about, Position position);
    }

    // ---- thread

    @Override
    public CompletableFuture<List<? extends CodeLens>> codeLens(CodeLensParams params) {
        return ask(params.getTextDocument(), Lenses.class, Lenses::of);
    }

    @Override
    public CompletableFuture<CodeLens> resolveCodeLens(CodeLens lens) {
        return requests.runRead(cancel -> registry.get(UseLenses.class).counted(lens, Index.of(workspace.index())));
    }

    @Override
    public CompletableFuture<List<TypeHierarchyItem>> prepareTypeHierarchy(TypeHierarchyPrepareParams params) {
        return ask(params.getTextDocument(), Hierarchy.class, (hierarchy, about) -> hierarchy.at(about, params.getPosition()));
    }

    @Override
    public CompletableFuture<List<TypeHierarchyItem>> typeHierarchySupertypes(TypeHierarchySupertypesParams params) {
        return ask(new TextDocumentIdentifier(params.getItem().getUri()), Hierarchy.class, (hierarchy, about) -> hierarchy.up(about, params.getItem()));
    }

    @Override
    public CompletableFuture<List<TypeHierarchyItem>> typeHierarchySubtypes(TypeHierarchySubtypesParams params) {
        return ask(new TextDocumentIdentifier(params.getItem().getUri()), Hierarchy.class, (hierarchy, about) -> hierarchy.down(about, params.getItem()));
    }

    // ---- reading aids

    /** A tree where the editor shows one, else its elements one after the other. */
    @Override
    public CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> documentSymbol(DocumentSymbolParams params) {
        return ask(params.getTextDocument(), Outline.class, (outline, about) -> client.symbolTrees()
                ? outline.of(about).stream().map(Either::<SymbolInformation, DocumentSymbol>forRight).toList()
                : outline.flat(about, params.getTextDocument().getUri()).stream().map(Either::<SymbolInformation, DocumentSymbol>forLeft).toList());
    }

    @Override
    public CompletableFuture<List<FoldingRange>> foldingRange(FoldingRangeRequestParams params) {
        return ask(params.getTextDocument(), Folding.class, Folding::of);
    }

    @Override
    public CompletableFuture<List<SelectionRange>> selectionRange(SelectionRangeParams params) {
        return ask(params.getTextDocument(), Selections.class, (selections, about) -> selections.around(about, params));
    }

    @Override
    public CompletableFuture<SemanticTokens> semanticTokensFull(SemanticTokensParams params) {
        return ask(params.getTextDocument(), Colours.class, Colours::all);
    }

    @Override
    public CompletableFuture<SemanticTokens> semanticTokensRange(SemanticTokensRangeParams params) {
        return ask(params.getTextDocument(), Colours.class, (colours, about) -> colours.some(about, params));
    }

    @Override
    public CompletableFuture<Either<SemanticTokens, SemanticTokensDelta>> semanticTokensFullDelta(SemanticTokensDeltaParams params) {
        return ask(params.getTextDocument(), Colours.class, (colours, about) -> colours.changes(about, params));
    }

    /**
     * Asks a part of the wiring about a file, when its turn comes; {@code null} where the file is not of the language.
     * A change of the text cancels the question, and the client is told so.
     */
    private <P, A> CompletableFuture<A> ask(TextDocumentIdentifier file, Class<P> part, BiFunction<P, Asked, A> question) {
        return requests.runRead(cancel -> {
            var uri = getURI(file);
            P service = getService(uri, part);
            return service == null ? null : workspace.doRead(uri, (text, resource) ->
                    text == null ? null : question.apply(service, new Asked(text, resource, workspace, client, cancel)));
        });
    }

    /** Clients try what some servers have; what this one has not is said in the protocol's way. */
    @Override
    public CompletableFuture<?> request(String method, Object parameter) {
        try {
            return super.request(method, parameter);
        } catch (UnsupportedOperationException e) {
            throw new ResponseErrorException(new ResponseError(ResponseErrorCode.MethodNotFound, "There is no such request.", null));
        }
    }

    // ---- requests and commands of our own

    @Override
    public CompletableFuture<Object> executeCommand(ExecuteCommandParams params) {
        return Commands.run(params, this);
    }

    @Override
    public void cancelProgress(WorkDoneProgressCancelParams params) {
        building.cancel(params.getToken());
    }

    @Override
    public CompletableFuture<Built> build(BuildParams params) {
        return building.after(insist(params.uri(), Building.class, (part, about) -> part.task(about, params)), params.workDoneToken(),
                (task, cancel) -> task.build(Progress.under(params.workDoneToken(), told), cancel));
    }

    @Override
    public CompletableFuture<List<CaseField>> fields(FieldsParams params) {
        return askOurs(params.uri(), CaseFields.class, (fields, about) -> fields.all(about));
    }

    @Override
    public CompletableFuture<CaseField> copyField(CopyParams params) {
        return askOurs(params.uri(), CaseFields.class, (fields, about) -> fields.one(about, params));
    }

    @Override
    public CompletableFuture<Previewed> preview(PreviewParams params) {
        return drawing.after(askOurs(params.uri(), Previewing.class, (previewing, about) -> previewing.of(about, params)), null,
                (page, cancel) -> page.get());
    }

    @Override
    public CompletableFuture<NewText> begin(NewParams params) {
        return requests.runRead(cancel -> registry.get(Beginning.class).begin(params));
    }

    @Override
    public CompletableFuture<Choices> choices(ChoicesParams params) {
        return requests.runRead(cancel -> registry.get(Beginning.class).choices(params.folder()));
    }

    @Override
    public CompletableFuture<List<StandardToSet>> standards(StandardsParams params) {
        return CompletableFuture.completedFuture(StandardToSet.all());
    }

    @Override
    public CompletableFuture<List<DueAdvice>> deadlines(DeadlinesParams params) {
        return requests.runRead(cancel -> deadlines.on(registry.get(Today.class).date()));
    }

    @Override
    public CompletableFuture<ThreadPicture> thread(ThreadParams params) {
        return askOurs(params.uri(), ThreadPictures.class, (pictures, about) -> pictures.of(about));
    }

    @Override
    public CompletableFuture<RecordedInText> agree(AgreeParams params) {
        return recorded(insist(params.uri(), Recorder.class, (recorder, about) -> recorder.agreement(about, params)));
    }

    @Override
    public CompletableFuture<RecordedInText> sign(AgreeParams params) {
        return recorded(insist(params.uri(), Recorder.class, (recorder, about) -> recorder.signature(about, params)));
    }

    /** Sends the change to an editor that takes changes unasked; any other finds it in the answer. */
    private CompletableFuture<RecordedInText> recorded(CompletableFuture<RecordedInText> recording) {
        return !client.takesEdits() ? recording : recording.thenCompose(recorded ->
                told.applyEdit(new ApplyWorkspaceEditParams(recorded.edit(), recorded.told())).thenApply(taken -> recorded.sent(taken.isApplied())));
    }

    /**
     * Asks about a file of ours, and asks again when a change of the text comes between: the client asked once and waits.
     * Again from another thread, because this one may be in the middle of cancelling.
     */
    private <P, A> CompletableFuture<A> insist(String uri, Class<P> part, BiFunction<P, Asked, A> question) {
        return askOurs(uri, part, question).handleAsync((answer, thrown) -> thrown == null ? CompletableFuture.completedFuture(answer)
                : requests.isCancelled(thrown) ? insist(uri, part, question) : CompletableFuture.<A>failedFuture(thrown)).thenCompose(again -> again);
    }

    /** Asks about a file of ours; any other is refused with a sentence. */
    private <P, A> CompletableFuture<A> askOurs(String uri, Class<P> part, BiFunction<P, Asked, A> question) {
        if (uri == null || uri.isBlank()) {
            throw Commands.refusal("The request names no file.");
        }
        return ask(new TextDocumentIdentifier(uri), part, question).thenApply(answer -> {
            if (answer == null) {
                throw Commands.refusal("This is no file of Advice.");
            }
            return answer;
        });
    }
}
