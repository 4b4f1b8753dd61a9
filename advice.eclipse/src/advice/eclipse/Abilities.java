// SPDX-License-Identifier: EPL-2.0
package advice.eclipse;

import java.util.List;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeActionCapabilities;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionKindCapabilities;
import org.eclipse.lsp4j.CodeActionLiteralSupportCapabilities;
import org.eclipse.lsp4j.CodeActionResolveSupportCapabilities;
import org.eclipse.lsp4j.CodeLensCapabilities;
import org.eclipse.lsp4j.CodeLensWorkspaceCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.CompletionItemResolveSupportCapabilities;
import org.eclipse.lsp4j.DefinitionCapabilities;
import org.eclipse.lsp4j.DiagnosticTag;
import org.eclipse.lsp4j.DiagnosticsTagSupport;
import org.eclipse.lsp4j.DidChangeWatchedFilesCapabilities;
import org.eclipse.lsp4j.DocumentHighlightCapabilities;
import org.eclipse.lsp4j.DocumentLinkCapabilities;
import org.eclipse.lsp4j.DocumentSymbolCapabilities;
import org.eclipse.lsp4j.ExecuteCommandCapabilities;
import org.eclipse.lsp4j.FoldingRangeCapabilities;
import org.eclipse.lsp4j.FormattingCapabilities;
import org.eclipse.lsp4j.HoverCapabilities;
import org.eclipse.lsp4j.InlayHintCapabilities;
import org.eclipse.lsp4j.InlayHintWorkspaceCapabilities;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.OnTypeFormattingCapabilities;
import org.eclipse.lsp4j.PublishDiagnosticsCapabilities;
import org.eclipse.lsp4j.RangeFormattingCapabilities;
import org.eclipse.lsp4j.ReferencesCapabilities;
import org.eclipse.lsp4j.RenameCapabilities;
import org.eclipse.lsp4j.SemanticTokensCapabilities;
import org.eclipse.lsp4j.SemanticTokensClientCapabilitiesRequests;
import org.eclipse.lsp4j.SemanticTokensWorkspaceCapabilities;
import org.eclipse.lsp4j.SymbolTag;
import org.eclipse.lsp4j.SymbolTagSupportCapabilities;
import org.eclipse.lsp4j.SynchronizationCapabilities;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TokenFormat;
import org.eclipse.lsp4j.WindowClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;

/** What Eclipse with this bundle can show, said to the server at the start: only what is really there. */
final class Abilities {

    private Abilities() {
    }

    static ClientCapabilities ofEclipse() {
        return new ClientCapabilities(workspace(), files(), window(), null);
    }

    private static WorkspaceClientCapabilities workspace() {
        var edits = new WorkspaceEditCapabilities();
        edits.setDocumentChanges(true);
        var can = new WorkspaceClientCapabilities();
        can.setApplyEdit(true);
        can.setWorkspaceEdit(edits);
        can.setWorkspaceFolders(true);
        can.setDidChangeWatchedFiles(new DidChangeWatchedFilesCapabilities(true));
        can.setCodeLens(new CodeLensWorkspaceCapabilities(true));
        can.setInlayHint(new InlayHintWorkspaceCapabilities(true));
        can.setSemanticTokens(new SemanticTokensWorkspaceCapabilities(true));
        can.setExecuteCommand(new ExecuteCommandCapabilities(false));
        return can;
    }

    private static TextDocumentClientCapabilities files() {
        var can = new TextDocumentClientCapabilities();
        can.setSynchronization(new SynchronizationCapabilities(false, false, true));
        can.setPublishDiagnostics(findings());
        can.setCompletion(proposals());
        can.setHover(new HoverCapabilities(List.of(MarkupKind.MARKDOWN, MarkupKind.PLAINTEXT), false));
        can.setCodeAction(actions());
        can.setCodeLens(new CodeLensCapabilities(false));
        can.setInlayHint(new InlayHintCapabilities(false));
        can.setSemanticTokens(colours());
        can.setFoldingRange(folding());
        can.setDocumentSymbol(outline());
        can.setDocumentLink(new DocumentLinkCapabilities(false));
        can.setDocumentHighlight(new DocumentHighlightCapabilities(false));
        can.setDefinition(new DefinitionCapabilities(false));
        can.setReferences(new ReferencesCapabilities(false));
        can.setFormatting(new FormattingCapabilities(false));
        can.setRangeFormatting(new RangeFormattingCapabilities(false));
        can.setOnTypeFormatting(new OnTypeFormattingCapabilities(false));
        can.setRename(new RenameCapabilities(true, false));
        return can;
    }

    private static PublishDiagnosticsCapabilities findings() {
        var can = new PublishDiagnosticsCapabilities(true);
        can.setTagSupport(new DiagnosticsTagSupport(List.of(DiagnosticTag.Unnecessary, DiagnosticTag.Deprecated)));
        can.setVersionSupport(true);
        can.setDataSupport(true);
        can.setCodeDescriptionSupport(true);
        return can;
    }

    private static CompletionCapabilities proposals() {
        var item = new CompletionItemCapabilities(true);
        item.setDocumentationFormat(List.of(MarkupKind.MARKDOWN, MarkupKind.PLAINTEXT));
        item.setResolveSupport(new CompletionItemResolveSupportCapabilities(List.of("documentation")));
        item.setLabelDetailsSupport(true);
        return new CompletionCapabilities(item);
    }

    private static CodeActionCapabilities actions() {
        var can = new CodeActionCapabilities(new CodeActionLiteralSupportCapabilities(new CodeActionKindCapabilities(
                List.of("", CodeActionKind.QuickFix, CodeActionKind.Refactor, CodeActionKind.Source))), false);
        can.setIsPreferredSupport(true);
        can.setDataSupport(true);
        can.setResolveSupport(new CodeActionResolveSupportCapabilities(List.of("edit")));
        return can;
    }

    private static SemanticTokensCapabilities colours() {
        var can = new SemanticTokensCapabilities(false);
        can.setRequests(new SemanticTokensClientCapabilitiesRequests(true));
        can.setTokenTypes(List.of());
        can.setTokenModifiers(List.of());
        can.setFormats(List.of(TokenFormat.Relative));
        return can;
    }

    private static FoldingRangeCapabilities folding() {
        var can = new FoldingRangeCapabilities();
        can.setLineFoldingOnly(true);
        return can;
    }

    private static DocumentSymbolCapabilities outline() {
        var can = new DocumentSymbolCapabilities();
        can.setHierarchicalDocumentSymbolSupport(true);
        can.setTagSupport(new SymbolTagSupportCapabilities(List.of(SymbolTag.Deprecated)));
        return can;
    }

    private static WindowClientCapabilities window() {
        return new WindowClientCapabilities();
    }
}
