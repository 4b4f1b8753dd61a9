// SPDX-License-Identifier: EPL-2.0
package advice.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What was measured and what it may be; prints itself, and knows whether everything was kept. */
final class Table {

    private final List<String> rows = new ArrayList<>();
    /** How many times the limit still passes: the tests run on machines that do other things too. */
    private final int patience;
    private boolean kept = true;

    Table(int patience) {
        this.patience = patience;
    }

    void head(String what, String... columns) {
        rows.add("");
        rows.add(String.format(Locale.ROOT, "%-40s" + "%10s".repeat(columns.length), concat(what, columns)));
    }

    /** A command: its time in seconds and the most memory it held; 0 for no limit. */
    void command(String what, double seconds, double atMost, long megabytes, long megabytesAtMost) {
        var within = within(seconds, atMost) & within(megabytes, megabytesAtMost);
        rows.add(String.format(Locale.ROOT, "%-40s%10.2f%10s%10d%10s  %s", what, seconds, limit(atMost), megabytes, limit(megabytesAtMost), verdict(within)));
    }

    /** Answers to many questions, in milliseconds: half of them came within the first figure, 95 in 100 within the second. */
    void answers(String what, List<Double> milliseconds, double atMost) {
        if (milliseconds.isEmpty()) {
            fail(what + ": no answer");
            return;
        }
        var sorted = milliseconds.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        var late = sorted[(int) Math.ceil(sorted.length * 0.95) - 1];
        rows.add(String.format(Locale.ROOT, "%-40s%10.1f%10.1f%10.1f%10s  %s", what, sorted[sorted.length / 2], late, sorted[sorted.length - 1],
                limit(atMost), verdict(within(late, atMost))));
    }

    /** Work that is done again and again, in milliseconds; its mean is what may not be more. */
    void mean(String what, double half, double late, double mean, double atMost) {
        rows.add(String.format(Locale.ROOT, "%-40s%10.2f%10.2f%10.2f%10s  %s", what, half, late, mean, limit(atMost), verdict(within(mean, atMost))));
    }

    /** One figure. */
    void figure(String what, double figure, double atMost) {
        rows.add(String.format(Locale.ROOT, "%-40s%10.2f%10s%10s%10s  %s", what, figure, "", "", limit(atMost), verdict(within(figure, atMost))));
    }

    void fail(String sentence) {
        rows.add(sentence);
        kept = false;
    }

    /** Prints everything; whether all limits were kept, as patiently as was asked. */
    boolean print() {
        rows.forEach(System.out::println);
        return kept;
    }

    private boolean within(double figure, double atMost) {
        kept &= atMost == 0 || figure <= atMost * patience;
        return atMost == 0 || figure <= atMost;
    }

    private static String limit(double atMost) {
        return atMost == 0 ? "" : atMost == Math.rint(atMost) ? String.valueOf((long) atMost) : String.valueOf(atMost);
    }

    private static String verdict(boolean within) {
        return within ? "" : "over the limit";
    }

    private static Object[] concat(String first, String... others) {
        var all = new ArrayList<Object>(List.of(first));
        all.addAll(List.of(others));
        return all.toArray();
    }

    /** The most memory that a process has held so far; 0 where the system does not say. */
    static long megabytes(long process) {
        try {
            for (var line : Files.readAllLines(Path.of("/proc/" + process + "/status"))) {
                if (line.startsWith("VmHWM:")) {
                    return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
                }
            }
        } catch (IOException e) {
            // The process has just ended, or the system keeps no such file.
        }
        return 0;
    }
}
