// SPDX-License-Identifier: EPL-2.0
package advice.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Measures the command line and the language server, and makes the documents with which it does so. */
public final class Benchmark {

    private Benchmark() {
    }

    /** {@code ROOT [--short|command-line|standards|editor]}, or {@code ROOT generate COUNT FOLDER}. */
    public static void main(String[] arguments) throws Exception {
        var root = Path.of(arguments[0]);
        if (arguments.length > 3 && arguments[1].equals("generate")) {
            Documents.generate(root, Path.of(arguments[3]), Integer.parseInt(arguments[2]));
            return;
        }
        var quick = arguments.length > 1 && arguments[1].equals("--short");
        var only = arguments.length > 1 && !quick ? arguments[1] : "";
        var work = Files.createTempDirectory("advice-benchmark");
        var table = new Table(quick ? 3 : 1);
        try {
            if (only.isEmpty() || only.equals("command-line")) {
                new CommandLine(root, work, table).measure(quick);
            }
            if (only.isEmpty() || only.equals("standards")) {
                new Standards(root, table).measure(quick);
            }
            if (only.isEmpty() || only.equals("editor")) {
                new Typing(root, work, table).measure(quick);
            }
        } finally {
            delete(work);
        }
        System.exit(table.print() ? 0 : 1);
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
    }
}
