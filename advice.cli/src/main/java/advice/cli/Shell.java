// SPDX-License-Identifier: EPL-2.0
package advice.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;

/**
 * Where a command runs: all that it reads and writes goes through here, so that tests can be a shell too.
 *
 * @param folder   what relative paths stand for
 * @param in       standard input
 * @param out      for answers
 * @param err      for what went wrong, and progress
 * @param colour   whether answers may be coloured
 * @param progress whether somebody looks at {@code err} while it runs
 */
public record Shell(Path folder, InputStream in, PrintStream out, PrintStream err, boolean colour, boolean progress) {

    private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");

    /** The shell of this process. The launcher knows which of the two streams is a terminal; without it the console's word counts. */
    static Shell ofProcess() {
        var console = System.console() != null;
        var outIsTerminal = told("advice.out", console);
        var errIsTerminal = told("advice.err", console);
        return new Shell(Path.of("").toAbsolutePath(), System.in, stream(FileDescriptor.out, outIsTerminal, "sun.stdout.encoding"),
                stream(FileDescriptor.err, errIsTerminal, "sun.stderr.encoding"), outIsTerminal && showsColour(), errIsTerminal && !isDumb());
    }

    private static boolean told(String property, boolean otherwise) {
        var said = System.getProperty(property);
        return said == null ? otherwise : said.equals("terminal");
    }

    private static boolean showsColour() {
        var asked = System.getenv("NO_COLOR");
        return (asked == null || asked.isEmpty()) && !isDumb()
                && (!WINDOWS || System.getenv("WT_SESSION") != null || System.getenv("TERM") != null);
    }

    private static boolean isDumb() {
        return "dumb".equals(System.getenv("TERM"));
    }

    /** UTF-8 wherever it can be read: only an old Windows console shows another set of characters. */
    private static PrintStream stream(FileDescriptor descriptor, boolean terminal, String encoding) {
        var charset = terminal && WINDOWS ? charset(System.getProperty(encoding)) : StandardCharsets.UTF_8;
        return new PrintStream(new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 14), false, charset);
    }

    private static Charset charset(String name) {
        try {
            return name == null ? Charset.defaultCharset() : Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8;
        }
    }

    /** Says what went wrong, behind all that was answered so far. */
    public void complain(String sentence) {
        out.flush();
        err.print(sentence);
        err.flush();
    }

    Shell withoutColour() {
        return new Shell(folder, in, out, err, false, progress);
    }
}
