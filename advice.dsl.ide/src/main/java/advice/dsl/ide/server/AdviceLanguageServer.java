// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.server;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.ide.server.LanguageServerImpl;
import org.eclipse.xtext.ide.server.WorkspaceManager;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.Issue;

import com.google.inject.Inject;

import advice.dsl.Today;
import advice.dsl.ide.AdviceRegistry;
import advice.dsl.ide.completion.Completion;
import advice.dsl.ide.protocol.Client;
import advice.dsl.ide.protocol.Diagnostics;
import advice.dsl.library.Library;
import advice.dsl.validation.AdviceValidator.FoundIssue;

/** Xtext's language server with our findings, our completion, and only the abilities that are really there. */
final class AdviceLanguageServer extends LanguageServerImpl {

    private final AdviceRegistry registry;
    private WorkspaceManager workspace;
    private Client client = Client.UNKNOWN;

    @Inject
    AdviceLanguageServer(AdviceRegistry registry) {
        this.registry = registry;
    }

    @Inject
    @Override
    public void setWorkspaceManager(WorkspaceManager manager) {
        super.setWorkspaceManager(manager);
        workspace = manager;
    }

    @Override
    public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
        client = Client.of(params.getCapabilities());
        var settings = Settings.of(params.getInitializationOptions());
        registry.get(Library.class).setShared(settings.shared().orElse(null));
        registry.get(Today.class).set(settings.day().orElse(null));
        return super.initialize(params).thenApply(result -> {
            result.setServerInfo(new ServerInfo("Advice"));
            return result;
        });
    }

    @Override
    protected ServerCapabilities createServerCapabilities(InitializeParams params) {
        var capabilities = super.createServerCapabilities(params);
        capabilities.setCompletionProvider(new CompletionOptions(false, List.of(" ")));
        capabilities.setSignatureHelpProvider(null);
        capabilities.setSemanticTokensProvider(null);
        capabilities.setDocumentFormattingProvider(false);
        capabilities.setDocumentRangeFormattingProvider(false);
        capabilities.setCodeLensProvider(null);
        capabilities.setExecuteCommandProvider(null);
        return capabilities;
    }

    @Override
    protected Diagnostic toDiagnostic(Issue issue) {
        return issue instanceof FoundIssue found ? Diagnostics.of(found.finding()) : super.toDiagnostic(issue);
    }

    @Override
    protected Either<List<CompletionItem>, CompletionList> completion(CancelIndicator cancel, CompletionParams params) {
        var completion = getService(getURI(params), Completion.class);
        if (completion == null) {
            return Either.forRight(new CompletionList());
        }
        return Either.forRight(workspace.doRead(getURI(params),
                (text, resource) -> completion.at(resource, text, params, client, cancel)));
    }
}
