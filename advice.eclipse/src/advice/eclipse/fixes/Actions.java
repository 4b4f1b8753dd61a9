// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.fixes;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

import advice.eclipse.Latest;
import advice.eclipse.OpenFiles;
import advice.eclipse.Places;
import advice.eclipse.Session;
import advice.eclipse.StatusLine;
import advice.eclipse.edits.Edits;

/** What the server offers to do at a place, asked for and done without anybody waiting. */
final class Actions {

    static final String CHANGED = "The text has changed since this was offered.";

    private Actions() {
    }

    /** At a finding; its place is that in the text as it is open, or as it lies on the disk. */
    static CompletableFuture<List<CodeAction>> at(IFile file, IMarker finding, List<String> kinds) {
        var address = OpenFiles.address(file.getLocationURI());
        var text = OpenFiles.document(address).orElseGet(() -> closed(file));
        try {
            var start = Places.position(text, finding.getAttribute(IMarker.CHAR_START, 0));
            var end = Places.position(text, finding.getAttribute(IMarker.CHAR_END, 0));
            return Session.running().request(server -> ask(server, address, new Range(start, end), kinds));
        } catch (BadLocationException e) {
            return CompletableFuture.completedFuture(List.of());
        }
    }

    private static Document closed(IFile file) {
        try {
            return new Document(file.readString());
        } catch (CoreException e) {
            return new Document();
        }
    }

    static CompletableFuture<List<CodeAction>> ask(Session.Server server, String address, Range range, List<String> kinds) {
        var context = new CodeActionContext(List.of());
        context.setOnly(kinds);
        var params = new CodeActionParams(new TextDocumentIdentifier(address), range, context);
        return server.getTextDocumentService().codeAction(params)
                .thenApply(answer -> answer == null ? List.of() : answer.stream().filter(Either::isRight).map(Either::getRight).toList());
    }

    /** Does what was chosen, for the text as it is now; where that allows it no more, it is said. */
    static void make(CodeAction chosen) {
        Session.running().request(server -> server.getTextDocumentService().resolveCodeAction(chosen)).whenComplete((action, failure) -> {
            if (action == null || action.getEdit() == null) {
                StatusLine.show(failure == null ? CHANGED : Latest.sentence(failure));
            } else {
                Edits.make(action.getTitle(), action.getEdit());
            }
        });
    }
}
