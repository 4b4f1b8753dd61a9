// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.protocol;

import java.util.Optional;
import java.util.function.Function;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeActionCapabilities;
import org.eclipse.lsp4j.CodeActionResolveSupportCapabilities;
import org.eclipse.lsp4j.CodeLensWorkspaceCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.DiagnosticTag;
import org.eclipse.lsp4j.DiagnosticWorkspaceCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesCapabilities;
import org.eclipse.lsp4j.DocumentSymbolCapabilities;
import org.eclipse.lsp4j.FoldingRangeCapabilities;
import org.eclipse.lsp4j.FoldingRangeSupportCapabilities;
import org.eclipse.lsp4j.HoverCapabilities;
import org.eclipse.lsp4j.InlayHintWorkspaceCapabilities;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.PublishDiagnosticsCapabilities;
import org.eclipse.lsp4j.SemanticTokensWorkspaceCapabilities;
import org.eclipse.lsp4j.SymbolTag;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.WindowClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;

/** What the editor at the other end can do: what it has said of itself, and nothing that it has not. */
public final class Client {

    /** Before it has said what it can do. */
    public static final Client UNKNOWN = new Client(new ClientCapabilities(), Optional.empty());

    private final Optional<TextDocumentClientCapabilities> files;
    private final Optional<WorkspaceClientCapabilities> workspace;
    private final Optional<WindowClientCapabilities> window;
    private final Optional<String> pages;

    private Client(ClientCapabilities said, Optional<String> pages) {
        files = Optional.ofNullable(said.getTextDocument());
        workspace = Optional.ofNullable(said.getWorkspace());
        window = Optional.ofNullable(said.getWindow());
        this.pages = pages;
    }

    public static Client of(ClientCapabilities said) {
        return of(said, Optional.empty());
    }

    /** @param pages where the pages of the standards are kept, a star for the standard's id: {@code file:///help/standards/*.html} */
    public static Client of(ClientCapabilities said, Optional<String> pages) {
        return said == null ? UNKNOWN : new Client(said, pages);
    }

    // ---- findings

    /** A finding may point to other places. */
    public boolean relatesFindings() {
        return files.map(TextDocumentClientCapabilities::getPublishDiagnostics).map(PublishDiagnosticsCapabilities::getRelatedInformation)
                .orElse(false);
    }

    /** It fades or strikes through the words of such a finding. */
    public boolean showsTag(DiagnosticTag tag) {
        return files.map(TextDocumentClientCapabilities::getPublishDiagnostics).map(PublishDiagnosticsCapabilities::getTagSupport)
                .map(tags -> tags.isLeft() ? tags.getLeft() : tags.getRight().getValueSet().contains(tag)).orElse(false);
    }

    /** Where the page of a standard is, for an editor that has the pages and links a finding's id to it. */
    public Optional<String> pageOf(String standard) {
        return files.map(TextDocumentClientCapabilities::getPublishDiagnostics).map(PublishDiagnosticsCapabilities::getCodeDescriptionSupport)
                .filter(Boolean::booleanValue).flatMap(links -> pages).map(page -> page.replace("*", standard));
    }

    /** It asks for findings, so that they are not told unasked. */
    public boolean asksForFindings() {
        return files.map(TextDocumentClientCapabilities::getDiagnostic).isPresent();
    }

    /** It can be told that it should ask again. */
    public boolean refreshesFindings() {
        return workspace.map(WorkspaceClientCapabilities::getDiagnostics).map(DiagnosticWorkspaceCapabilities::getRefreshSupport).orElse(false);
    }

    /** It shows how far long work has come. */
    public boolean showsProgress() {
        return window.map(WindowClientCapabilities::getWorkDoneProgress).orElse(false);
    }

    // ---- proposals

    /** Completion may set tab stops. */
    public boolean snippets() {
        return proposals(CompletionItemCapabilities::getSnippetSupport);
    }

    /** A proposal's label may be followed by words that are not inserted. */
    public boolean labelDetails() {
        return proposals(CompletionItemCapabilities::getLabelDetailsSupport);
    }

    /** It asks for a proposal's documentation when somebody looks at the proposal. */
    public boolean resolvesDocumentation() {
        return proposals(item -> item.getResolveSupport() != null && item.getResolveSupport().getProperties() != null
                && item.getResolveSupport().getProperties().contains("documentation"));
    }

    private boolean proposals(Function<CompletionItemCapabilities, Boolean> ability) {
        return files.map(TextDocumentClientCapabilities::getCompletion).map(CompletionCapabilities::getCompletionItem).map(ability).orElse(false);
    }

    // ---- what is told of a place

    /** It may be Markdown. */
    public boolean markdown() {
        return files.map(TextDocumentClientCapabilities::getHover).map(HoverCapabilities::getContentFormat)
                .filter(formats -> formats.contains(MarkupKind.MARKDOWN)).isPresent();
    }

    // ---- what is shown in the lines

    /** It can be told to ask for hints again. */
    public boolean refreshesHints() {
        return workspace.map(WorkspaceClientCapabilities::getInlayHint).map(InlayHintWorkspaceCapabilities::getRefreshSupport).orElse(false);
    }

    // ---- actions

    /** It asks for an action's edit only once somebody has chosen the action. */
    public boolean resolvesActions() {
        return files.map(TextDocumentClientCapabilities::getCodeAction)
                .filter(can -> Boolean.TRUE.equals(can.getDataSupport())).map(CodeActionCapabilities::getResolveSupport)
                .map(CodeActionResolveSupportCapabilities::getProperties).filter(properties -> properties.contains("edit")).isPresent();
    }

    /** It takes changes together with the version of the text that they are for. */
    public boolean documentChanges() {
        return edits(WorkspaceEditCapabilities::getDocumentChanges);
    }

    /** It makes changes that it has not asked for. */
    public boolean takesEdits() {
        return workspace.map(WorkspaceClientCapabilities::getApplyEdit).orElse(false);
    }

    /** It shows the remarks on a change before the change is made. */
    public boolean changeAnnotations() {
        return workspace.map(WorkspaceClientCapabilities::getWorkspaceEdit)
                .map(WorkspaceEditCapabilities::getChangeAnnotationSupport).isPresent();
    }

    /** A change may set tab stops. */
    public boolean snippetEdits() {
        return edits(WorkspaceEditCapabilities::getSnippetEditSupport);
    }

    private boolean edits(Function<WorkspaceEditCapabilities, Boolean> ability) {
        return workspace.map(WorkspaceClientCapabilities::getWorkspaceEdit).map(ability).orElse(false);
    }

    // ---- reading

    /** It folds from the end of a line to the end of another, whatever columns it is told. */
    public boolean foldsWholeLines() {
        return folding(FoldingRangeCapabilities::getLineFoldingOnly).orElse(false);
    }

    /** How many places to fold it wants to be told at most. */
    public int foldsAtMost() {
        return folding(FoldingRangeCapabilities::getRangeLimit).filter(limit -> limit > 0).orElse(Integer.MAX_VALUE);
    }

    /** It shows words of ours in the place of what is folded. */
    public boolean showsWhatIsFolded() {
        return folding(FoldingRangeCapabilities::getFoldingRange).map(FoldingRangeSupportCapabilities::getCollapsedText).orElse(false);
    }

    /** It shows an outline as a tree. */
    public boolean symbolTrees() {
        return symbols(DocumentSymbolCapabilities::getHierarchicalDocumentSymbolSupport).orElse(false);
    }

    /** It marks what is outdated in an outline. */
    public boolean tagsSymbols() {
        return symbols(DocumentSymbolCapabilities::getTagSupport).filter(tags -> tags.getValueSet() != null
                && tags.getValueSet().contains(SymbolTag.Deprecated)).isPresent();
    }

    /** It asks again for the remarks above lines when it is told to. */
    public boolean refreshesLenses() {
        return workspace.map(WorkspaceClientCapabilities::getCodeLens).map(CodeLensWorkspaceCapabilities::getRefreshSupport).orElse(false);
    }

    /** It asks again for colours when it is told to. */
    public boolean refreshesColours() {
        return workspace.map(WorkspaceClientCapabilities::getSemanticTokens).map(SemanticTokensWorkspaceCapabilities::getRefreshSupport).orElse(false);
    }

    private <T> Optional<T> symbols(Function<DocumentSymbolCapabilities, T> ability) {
        return files.map(TextDocumentClientCapabilities::getDocumentSymbol).map(ability);
    }

    private <T> Optional<T> folding(Function<FoldingRangeCapabilities, T> ability) {
        return files.map(TextDocumentClientCapabilities::getFoldingRange).map(ability);
    }

    // ---- files

    /** It can be asked to tell of files that other programs change. */
    public boolean watchesFiles() {
        return workspace.map(WorkspaceClientCapabilities::getDidChangeWatchedFiles)
                .map(DidChangeWatchedFilesCapabilities::getDynamicRegistration).orElse(false);
    }
}
