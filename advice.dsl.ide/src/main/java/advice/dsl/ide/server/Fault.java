// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.server;

import java.util.Arrays;
import java.util.concurrent.CompletionException;

import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/**
 * A fault of ours in one request.
 * The message of what was thrown is left behind, because it may quote the document; its kind and its place are kept.
 */
final class Fault extends ResponseErrorException {

    private static final String OURS = "advice.";

    private Fault(ResponseError error) {
        super(error);
    }

    static Fault of(Throwable thrown) {
        var error = new ResponseError(ResponseErrorCode.InternalError,
                "This is a fault in Advice, not in your document: " + thrown.getClass().getSimpleName() + place(thrown) + ".", null);
        var fault = new Fault(error);
        fault.setStackTrace(thrown.getStackTrace());
        return fault;
    }

    /** The answer to a request that ended with {@code thrown}: a refusal's own sentence, else a fault. */
    static ResponseError answer(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ResponseErrorException refusal) {
                return refusal.getResponseError();
            }
            if (cause.getCause() == null) {
                return of(cause).getResponseError();
            }
        }
        return of(thrown).getResponseError();
    }

    /** Nothing for a question that was refused because of what it asks about; whatever else went wrong stays so. */
    static <T> T unlessRefused(Throwable thrown) {
        if (answer(thrown).getCode() == ResponseErrorCode.InvalidParams.getValue()) {
            return null;
        }
        throw new CompletionException(thrown);
    }

    /** Where in our code it was thrown, else where at all. */
    private static String place(Throwable thrown) {
        var frames = thrown.getStackTrace();
        return Arrays.stream(frames).filter(f -> f.getClassName().startsWith(OURS)).findFirst()
                .or(() -> Arrays.stream(frames).findFirst())
                .map(f -> " in " + f.getFileName() + ", line " + f.getLineNumber()).orElse("");
    }
}
