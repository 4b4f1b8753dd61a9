// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.protocol;

import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.WorkDoneProgressBegin;
import org.eclipse.lsp4j.WorkDoneProgressEnd;
import org.eclipse.lsp4j.WorkDoneProgressNotification;
import org.eclipse.lsp4j.WorkDoneProgressReport;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageClient;

/** How far a piece of work has come, told under the token that the client gave with its request; without one nothing is told. */
public final class Progress {

    private final Either<String, Integer> token;
    private final LanguageClient client;

    private Progress(Either<String, Integer> token, LanguageClient client) {
        this.token = token;
        this.client = client;
    }

    /** @param token {@code null} where the client gave none */
    public static Progress under(Either<String, Integer> token, LanguageClient client) {
        return new Progress(token, client);
    }

    /** @param cancellable whether the client may call the work off */
    public void begin(String title, boolean cancellable) {
        var begin = new WorkDoneProgressBegin();
        begin.setTitle(title);
        begin.setCancellable(cancellable);
        begin.setPercentage(0);
        tell(begin);
    }

    /** @param percent of the whole work */
    public void reach(String what, int percent) {
        var report = new WorkDoneProgressReport();
        report.setMessage(what);
        report.setPercentage(percent);
        tell(report);
    }

    public void end() {
        tell(new WorkDoneProgressEnd());
    }

    private void tell(WorkDoneProgressNotification how) {
        if (token != null) {
            client.notifyProgress(new ProgressParams(token, Either.forLeft(how)));
        }
    }
}
