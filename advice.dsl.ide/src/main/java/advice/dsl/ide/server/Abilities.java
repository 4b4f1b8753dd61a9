// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.server;

import java.util.List;

import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CodeLensOptions;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.DiagnosticRegistrationOptions;
import org.eclipse.lsp4j.DocumentLinkOptions;
import org.eclipse.lsp4j.DocumentRangeFormattingOptions;
import org.eclipse.lsp4j.ExecuteCommandOptions;
import org.eclipse.lsp4j.RenameOptions;
import org.eclipse.lsp4j.SemanticTokensServerFull;
import org.eclipse.lsp4j.SemanticTokensWithRegistrationOptions;
import org.eclipse.lsp4j.ServerCapabilities;

import advice.dsl.ide.actions.Actions;
import advice.dsl.ide.colours.Colour;
import advice.dsl.ide.commands.Commands;
import advice.dsl.ide.formatting.Formatting;
import advice.dsl.ide.protocol.Client;

/** What the server says it can do: only what is really there. */
final class Abilities {

    private Abilities() {
    }

    /** @param abilities what the platform says by itself, which is changed and given back */
    static ServerCapabilities of(ServerCapabilities abilities, Client client, Settings settings) {
        abilities.setCompletionProvider(new CompletionOptions(true, List.of(" ", "\"", "[")));
        var actions = new CodeActionOptions(Actions.KINDS);
        actions.setResolveProvider(client.resolvesActions());
        abilities.setCodeActionProvider(actions);
        if (client.asksForFindings()) {
            abilities.setDiagnosticProvider(new DiagnosticRegistrationOptions(true, true));
        }
        abilities.setSignatureHelpProvider(null);
        abilities.setSemanticTokensProvider(colours());
        abilities.setDeclarationProvider(true);
        abilities.setTypeDefinitionProvider(true);
        abilities.setImplementationProvider(true);
        abilities.setLinkedEditingRangeProvider(true);
        abilities.setRenameProvider(new RenameOptions(true));
        abilities.setFoldingRangeProvider(true);
        abilities.setSelectionRangeProvider(true);
        var ranges = new DocumentRangeFormattingOptions();
        ranges.setRangesSupport(true);
        abilities.setDocumentFormattingProvider(true);
        abilities.setDocumentRangeFormattingProvider(ranges);
        abilities.setDocumentOnTypeFormattingProvider(Formatting.TRIGGERS);
        abilities.setInlayHintProvider(settings.hints());
        abilities.setDocumentLinkProvider(new DocumentLinkOptions(false));
        abilities.setCodeLensProvider(new CodeLensOptions(true));
        abilities.setTypeHierarchyProvider(true);
        abilities.setExecuteCommandProvider(new ExecuteCommandOptions(Commands.ids()));
        return abilities;
    }

    /** Of the whole file, of what has changed in it, and of some lines. */
    private static SemanticTokensWithRegistrationOptions colours() {
        return new SemanticTokensWithRegistrationOptions(Colour.legend(), new SemanticTokensServerFull(true), true);
    }
}
