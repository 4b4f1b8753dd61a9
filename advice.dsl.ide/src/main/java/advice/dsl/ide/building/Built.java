// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.building;

import java.util.List;

import org.eclipse.lsp4j.Diagnostic;

/**
 * What became of it.
 *
 * @param built     the addresses of the files that were written
 * @param unchanged those of the files that held the very same before
 * @param problems  why nothing more was written; none where all is well
 * @param findings  the errors for which it was refused
 */
public record Built(List<String> built, List<String> unchanged, List<Problem> problems, List<Diagnostic> findings) {

    /**
     * Why something was not written.
     *
     * @param uri     the file or folder; {@code ""} where it is the document
     * @param message the fact, in sentence case without full stop
     * @param remedy  what to do, a whole sentence; {@code ""} where the message says it all
     */
    public record Problem(String uri, String message, String remedy) {
    }

    /** Nothing was built. */
    static Built nothing(List<Problem> problems, List<Diagnostic> findings) {
        return new Built(List.of(), List.of(), problems, findings);
    }

    static Built nothing(String message, String remedy) {
        return nothing(List.of(new Problem("", message, remedy)), List.of());
    }
}
