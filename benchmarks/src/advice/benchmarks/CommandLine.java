// SPDX-License-Identifier: EPL-2.0
package advice.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The launcher with everything it does, as a user waits for it. */
final class CommandLine {

    private final Path root;
    private final Path work;
    private final Table table;

    CommandLine(Path root, Path work, Table table) {
        this.root = root;
        this.work = work;
        this.table = table;
    }

    /** @param quick a few seconds, for every run of the tests */
    void measure(boolean quick) throws IOException, InterruptedException {
        var many = quick ? 200 : 1000;
        var folder = work.resolve("records");
        Documents.generate(root, folder, many);
        var one = folder.resolve("00001.advice").toString();

        table.head("command line", "seconds", "at most", "MB", "at most");
        measure("version", 3, 0, 0, "--version");
        measure("check 1 document", quick ? 3 : 7, 1.5, 0, "check", "--today", "2026-03-27", one);
        measure("check " + many + " documents", 1, 20.0 * Math.max(many, 250) / 1000, 1024, "check", "--today", "2026-03-27", folder.toString());
        measure("check " + many + " documents, JSON", quick ? 0 : 1, 20, 1024, "check", "--format", "json", "--today", "2026-03-27", folder.toString());
        measure("explain", quick ? 0 : 3, 0, 0, "explain", "need-without-provision");
    }

    /** The median of some runs; 0 for no limit. */
    private void measure(String what, int runs, double seconds, long megabytes, String... command) throws IOException, InterruptedException {
        if (runs == 0) {
            return;
        }
        var times = new double[runs];
        var peak = 0L;
        for (int i = 0; i < runs; i++) {
            var words = new ArrayList<>(List.of(root.resolve("advice").toString()));
            words.addAll(List.of(command));
            var start = System.nanoTime();
            var process = new ProcessBuilder(words).redirectOutput(work.resolve("out").toFile()).redirectError(work.resolve("err").toFile()).start();
            while (process.isAlive()) {
                peak = Math.max(peak, Table.megabytes(process.pid()));
                Thread.sleep(5);
            }
            times[i] = (System.nanoTime() - start) / 1e9;
            if (process.exitValue() > 1) {
                table.fail(what + " ended with " + process.exitValue() + ": " + Files.readString(work.resolve("err")));
            }
        }
        Arrays.sort(times);
        table.command(what, times[runs / 2], seconds, peak, megabytes);
    }
}
