// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide;

import java.io.InputStream;
import java.io.OutputStream;

import advice.dsl.ide.server.Ahead;
import advice.dsl.ide.server.Connection;

/**
 * The language server: the same one for Eclipse over pipes, and for VS Code and any other editor over standard input and output.
 * It opens no socket, writes nothing but the protocol to its output, and logs nothing of a document.
 */
public final class AdviceServer {

    private final Connection connection;

    private AdviceServer(Connection connection) {
        this.connection = connection;
    }

    /**
     * Starts a server on threads of its own and returns at once.
     *
     * @param in  what the client says
     * @param out what the server answers
     */
    public static AdviceServer start(InputStream in, OutputStream out) {
        var ahead = Ahead.begin();
        return new AdviceServer(new Connection(AdviceIdeSetup.registry(), ahead, in, out));
    }

    /** Waits until the client has gone; 0 where it took its leave as the protocol wants it, else 1. */
    public int await() throws InterruptedException {
        return connection.await();
    }

    /** Stops serving; may be called more than once, and after the client has gone. */
    public void stop() {
        connection.stop();
    }

    /** Serves one client over standard input and output; what anybody else prints goes to standard error. */
    public static void main(String[] arguments) throws InterruptedException {
        var out = System.out;
        System.setOut(System.err);
        System.exit(start(System.in, out).await());
    }
}
