// SPDX-License-Identifier: EPL-2.0
package advice.eclipse;

import java.util.concurrent.CompletableFuture;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.swt.widgets.Display;

/** What the server may say and ask by itself. */
final class Client implements LanguageClient {

    private final Session session;

    Client(Session session) {
        this.session = session;
    }

    /** What a server finds that is about to end is found by the one after it. */
    @Override
    public void publishDiagnostics(PublishDiagnosticsParams findings) {
        if (!session.isRunning()) {
            return;
        }
        Markers.shown().show(findings.getUri(), findings.getDiagnostics());
        Session.checked();
    }

    @Override
    public CompletableFuture<Void> refreshCodeLenses() {
        return renewed();
    }

    @Override
    public CompletableFuture<Void> refreshInlayHints() {
        return renewed();
    }

    @Override
    public CompletableFuture<Void> refreshSemanticTokens() {
        return renewed();
    }

    private static CompletableFuture<Void> renewed() {
        Session.renewed();
        return CompletableFuture.completedFuture(null);
    }

    /** The server is told of every change to our files anyway. */
    @Override
    public CompletableFuture<Void> registerCapability(RegistrationParams wanted) {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void notifyProgress(ProgressParams progress) {
        Work.told(progress);
    }

    @Override
    public void showMessage(MessageParams message) {
        var kind = switch (message.getType()) {
            case Error -> MessageDialog.ERROR;
            case Warning -> MessageDialog.WARNING;
            default -> MessageDialog.INFORMATION;
        };
        Display.getDefault().asyncExec(() -> MessageDialog.open(kind, null, "Advice", message.getMessage(), 0));
    }

    /** The server offers no choices in its messages, so the message is all there is to it. */
    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams message) {
        showMessage(message);
        return CompletableFuture.completedFuture(null);
    }

    /** What the server logs may hold a document's text, so it goes nowhere. */
    @Override
    public void logMessage(MessageParams message) {
        // See above.
    }

    /** Nothing is counted and nothing is sent anywhere. */
    @Override
    public void telemetryEvent(Object event) {
        // See above.
    }
}
