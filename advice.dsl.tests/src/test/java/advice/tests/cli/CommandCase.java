// SPDX-License-Identifier: EPL-2.0
package advice.tests.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import advice.cli.Main;
import advice.cli.Shell;
import advice.tests.support.Sources;

/**
 * One folder of {@code cases/cli}: {@code cmd}, the files it needs, and what is expected as {@code stdout}, {@code stderr}
 * and {@code exit}. A line of {@code cmd} that begins with {@code advice} is a command; other lines prepare what git
 * cannot hold: {@code encode FILE CHARSET}, {@code bom FILE}, {@code crlf FILE}, {@code bytes FILE HEX…},
 * {@code fill FILE SIZE}, {@code link FILE TARGET}, {@code folder FOLDER}, {@code write FILE TEXT},
 * {@code replace FILE WORDS WORDS}, {@code show FILE}, {@code list FOLDER}.
 * A command may end with {@code < FILE}.
 */
final class CommandCase {

    private static final List<String> EXPECTED = List.of("cmd", "stdout", "stderr", "exit");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    private final Path source;
    private final Path folder;
    private final StringBuilder out = new StringBuilder();
    private final StringBuilder err = new StringBuilder();
    private final StringBuilder exits = new StringBuilder();

    /** @param folder a fresh one, in which the case is played, so that nothing is left among the sources */
    CommandCase(Path source, Path folder) {
        this.source = source;
        this.folder = folder;
    }

    /** Something that runs one command in a folder. */
    interface Runner {
        Result run(List<String> arguments, Path folder, byte[] input) throws IOException, InterruptedException;
    }

    /** What a command wrote and returned. */
    record Result(int exit, String out, String err) {
    }

    /** Plays the case. */
    CommandCase play(Runner runner) throws IOException, InterruptedException {
        copy();
        for (var line : Files.readAllLines(source.resolve("cmd"))) {
            var words = words(line);
            if (words.isEmpty()) {
                continue;
            }
            if (words.get(0).equals("advice")) {
                run(runner, words.subList(1, words.size()));
            } else {
                prepare(words);
            }
        }
        return this;
    }

    String out() {
        return out.toString();
    }

    String err() {
        return err.toString();
    }

    String exits() {
        return exits.toString();
    }

    private void run(Runner runner, List<String> words) throws IOException, InterruptedException {
        var input = new byte[0];
        var arguments = words;
        var from = words.indexOf("<");
        if (from >= 0) {
            input = Files.readAllBytes(folder.resolve(words.get(from + 1)));
            arguments = words.subList(0, from);
        }
        var result = runner.run(arguments, folder, input);
        out.append(result.out());
        err.append(result.err());
        exits.append(result.exit()).append('\n');
    }

    /** The real command line, in this process. */
    static Result inProcess(List<String> arguments, Path folder, byte[] input) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var shell = new Shell(folder, new ByteArrayInputStream(input), new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8), false, false);
        var exit = Main.run(shell, arguments.toArray(String[]::new));
        return new Result(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private void copy() throws IOException {
        try (var files = Files.walk(source)) {
            for (var file : files.sorted().toList()) {
                var to = folder.resolve(source.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(to);
                } else if (!file.getParent().equals(source) || !EXPECTED.contains(file.getFileName().toString())) {
                    Files.copy(file, to);
                }
            }
        }
    }

    private void prepare(List<String> words) throws IOException {
        var file = folder.resolve(words.get(1));
        switch (words.get(0)) {
            case "encode" -> Files.write(file, Files.readString(file).getBytes(Charset.forName(words.get(2))));
            case "bom" -> Files.writeString(file, "\uFEFF" + Files.readString(file));
            case "crlf" -> Files.writeString(file, Files.readString(file).replace("\n", "\r\n"));
            case "bytes" -> {
                var bytes = new byte[words.size() - 2];
                for (int i = 0; i < bytes.length; i++) {
                    bytes[i] = (byte) Integer.parseInt(words.get(i + 2), 16);
                }
                Files.write(file, bytes);
            }
            case "fill" -> {
                var bytes = new byte[Integer.parseInt(words.get(2))];
                Arrays.fill(bytes, (byte) 'x');
                Files.write(file, bytes);
            }
            case "link" -> Files.createSymbolicLink(file, Path.of(words.get(2)));
            case "folder" -> Files.createDirectories(file);
            case "write" -> Files.writeString(file, String.join(" ", words.subList(2, words.size())) + "\n");
            case "replace" -> Files.writeString(file, Files.readString(file).replace(words.get(2), words.get(3)));
            case "show" -> out.append("--- ").append(words.get(1)).append('\n').append(Files.readString(file));
            case "list" -> {
                try (var entries = Files.list(file)) {
                    out.append("--- ").append(words.get(1)).append('\n').append(entries.map(e -> e.getFileName() + "\n").sorted().collect(Collectors.joining()));
                }
            }
            default -> throw new IllegalArgumentException("No case knows how to " + words.get(0));
        }
    }

    private static List<String> words(String line) {
        var words = new ArrayList<String>();
        var matcher = WORD.matcher(line);
        while (matcher.find()) {
            words.add(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
        }
        return words;
    }

    /** All case folders. */
    static List<Path> all() {
        return Sources.under(Sources.ROOT.resolve("advice.dsl.tests/cases/cli"), "cmd").stream()
                .filter(f -> f.getFileName().toString().equals("cmd")).map(Path::getParent).toList();
    }
}
