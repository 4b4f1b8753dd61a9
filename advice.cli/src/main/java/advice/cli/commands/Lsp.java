// SPDX-License-Identifier: EPL-2.0
package advice.cli.commands;

import java.util.concurrent.Callable;

import advice.cli.Shell;
import advice.dsl.ide.AdviceServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code advice lsp}: serves one editor. */
@Command(name = "lsp",
        description = {
            "Serve an editor, by the Language Server Protocol over standard input and output.", "",
            "An editor starts it; docs/editors.md says how. Nothing but the protocol is written to standard output, and no connection is opened."},
        exitCodeList = {
            " 0:the editor took its leave as the protocol wants it",
            " 1:the editor was gone without a word",
            " 2:the command was used wrongly"})
public final class Lsp implements Callable<Integer> {

    private final Shell shell;

    @Option(names = "--stdio", description = "What some editors say when they start a server; it is the only way here.")
    private boolean stdio;

    public Lsp(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws InterruptedException {
        return serve(shell);
    }

    /** Serves until the editor has gone. */
    public static int serve(Shell shell) throws InterruptedException {
        var out = System.out;
        System.setOut(shell.err());
        try {
            return AdviceServer.start(shell.in(), shell.out()).await();
        } finally {
            System.setOut(out);
        }
    }
}
