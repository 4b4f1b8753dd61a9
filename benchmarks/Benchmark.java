// SPDX-License-Identifier: EPL-2.0

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Makes folders of documents like {@code examples/sam.advice}, and measures the command line with them.
 * One file without libraries, so that {@code java Benchmark.java} runs it as it stands.
 */
public final class Benchmark {

    /** The same documents at every run. */
    private static final long SEED = 20260326;

    private static final String[] CHILDREN = {
        "Ade", "Bronwen", "Chidi", "Dafydd", "Elif", "Farah", "Grace", "Hana", "Ines", "Jamal", "Kofi", "Łucja", "Mihai",
        "Noor", "Owen", "Priya", "Quin", "Rhys", "Siân", "Tomasz", "Uma", "Vera", "Wren", "Xanthe", "Yusuf", "Zoë"};
    private static final String[] MOTHERS = {"Amal", "Beata", "Carys", "Dina", "Esi", "Ffion", "Gita", "Helen"};
    private static final String[] FATHERS = {"Idris", "Jakub", "Kwame", "Luis", "Marek", "Nabil", "Oliver", "Paul"};
    private static final String[] SCHOOLS = {"Oakfield School", "Ashdown School", "Birchwood School", "Cherry Lane School"};

    private final Path root;
    private final Path work;
    private final List<String> rows = new ArrayList<>();
    private boolean withinLimits = true;
    /** How many times the limit still passes: the tests run on machines that do other things too. */
    private int patience = 1;

    private Benchmark(Path root, Path work) {
        this.root = root;
        this.work = work;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var root = Path.of(arguments[0]);
        if (arguments[1].equals("generate")) {
            generate(root, Path.of(arguments[3]), Integer.parseInt(arguments[2]));
            return;
        }
        var work = Files.createTempDirectory("advice-benchmark");
        try {
            System.exit(new Benchmark(root, work).run(arguments[1].equals("--short")) ? 0 : 1);
        } finally {
            delete(work);
        }
    }

    // ---- documents

    /** Writes {@code count} documents, each its own child; the same ones for the same count. */
    static void generate(Path root, Path folder, int count) throws IOException {
        var model = Files.readString(root.resolve("examples/sam.advice"));
        var random = new Random(SEED);
        Files.createDirectories(folder);
        for (int i = 1; i <= count; i++) {
            Files.writeString(folder.resolve(String.format(Locale.ROOT, "%05d.advice", i)), document(model, random));
        }
    }

    private static String document(String model, Random random) {
        var child = one(CHILDREN, random);
        // Between Easter and August, so that age and school year stay what the advice says of them.
        var born = LocalDate.of(2011, 4, 10).plusDays(random.nextInt(130));
        return model.replace("Samira Example", child + " Example").replaceAll("\\bSam\\b", child)
                .replace("Amal Example", one(MOTHERS, random) + " Example").replace("Idris Example", one(FATHERS, random) + " Example")
                .replace("Oakfield School", one(SCHOOLS, random))
                .replace("2011-06-14", born.toString()).replace("CD-104233", "CD-" + (100000 + random.nextInt(900000)))
                .replace("01632 960123", "01632 960" + (100 + random.nextInt(900)))
                .replace("2026-03-10", LocalDate.of(2026, 3, 9).plusDays(random.nextInt(3)).toString());
    }

    private static String one(String[] of, Random random) {
        return of[random.nextInt(of.length)];
    }

    // ---- measuring

    /**
     * @param quick a few seconds, for every run of the tests; fails only past three times a limit
     * @return whether everything stayed within its limits
     */
    private boolean run(boolean quick) throws IOException, InterruptedException {
        patience = quick ? 3 : 1;
        var many = quick ? 200 : 1000;
        var folder = work.resolve("records");
        generate(root, folder, many);
        var one = folder.resolve("00001.advice").toString();

        measure("version", 3, 0, 0, "--version");
        measure("check 1 document", quick ? 3 : 7, 1.5, 0, "check", "--today", "2026-03-27", one);
        measure("check " + many + " documents", 1, 20.0 * Math.max(many, 250) / 1000, 1024, "check", "--today", "2026-03-27", folder.toString());
        measure("check " + many + " documents, JSON", quick ? 0 : 1, 20, 1024, "check", "--format", "json", "--today", "2026-03-27", folder.toString());
        measure("explain", quick ? 0 : 3, 0, 0, "explain", "need-without-provision");

        System.out.printf(Locale.ROOT, "%-34s %9s %9s %9s %9s  %s%n", "", "seconds", "at most", "MB", "at most", "");
        rows.forEach(System.out::println);
        return withinLimits;
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
                peak = Math.max(peak, megabytes(process.pid()));
                Thread.sleep(5);
            }
            times[i] = (System.nanoTime() - start) / 1e9;
            if (process.exitValue() > 1) {
                System.err.println(what + " ended with " + process.exitValue() + ":");
                System.err.print(Files.readString(work.resolve("err")));
                withinLimits = false;
            }
        }
        Arrays.sort(times);
        var median = times[runs / 2];
        var kept = (seconds == 0 || median <= seconds) && (megabytes == 0 || peak <= megabytes);
        withinLimits &= (seconds == 0 || median <= seconds * patience) && (megabytes == 0 || peak <= megabytes);
        rows.add(String.format(Locale.ROOT, "%-34s %9.2f %9s %9d %9s  %s", what, median, seconds == 0 ? "" : String.format(Locale.ROOT, "%.1f", seconds),
                peak, megabytes == 0 ? "" : megabytes, kept ? "" : "over the limit"));
    }

    /** The most memory that the process has held so far; the launcher has become the Java process by then. 0 where the system does not say. */
    private static long megabytes(long process) {
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

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
    }
}
