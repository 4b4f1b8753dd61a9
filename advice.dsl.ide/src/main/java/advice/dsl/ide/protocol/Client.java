// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.protocol;

import java.util.Optional;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesCapabilities;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;

/**
 * What the editor at the other end can do.
 *
 * @param snippets     completion may set tab stops
 * @param labelDetails a proposal's label may be followed by words that are not inserted
 * @param watchesFiles it can be asked to tell of files that other programs change
 */
public record Client(boolean snippets, boolean labelDetails, boolean watchesFiles) {

    /** Before it has said what it can do. */
    public static final Client UNKNOWN = new Client(false, false, false);

    public static Client of(ClientCapabilities said) {
        var item = Optional.ofNullable(said).map(ClientCapabilities::getTextDocument)
                .map(TextDocumentClientCapabilities::getCompletion).map(CompletionCapabilities::getCompletionItem);
        return new Client(item.map(CompletionItemCapabilities::getSnippetSupport).orElse(false),
                item.map(CompletionItemCapabilities::getLabelDetailsSupport).orElse(false),
                Optional.ofNullable(said).map(ClientCapabilities::getWorkspace).map(WorkspaceClientCapabilities::getDidChangeWatchedFiles)
                        .map(DidChangeWatchedFilesCapabilities::getDynamicRegistration).orElse(false));
    }
}
