// SPDX-License-Identifier: EPL-2.0
package advice.cli.input;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import advice.cli.input.Input.Kind;
import advice.dsl.syntax.Near;

/**
 * What a caller's arguments stand for: files, folders with all that is in them, patterns such as {@code *.advice}, and
 * {@code -} for standard input. In the order of the arguments, a folder's files by name, each file once.
 */
public final class Inputs {

    /** Standard input, as messages call it. */
    public static final String STANDARD_INPUT = "standard input";

    private static final Pattern GLOB = Pattern.compile("[*?\\[{]");
    /** So many words of a name are put together again. */
    private static final int LONGEST = 6;
    private static final Comparator<Path> BY_NAME = Comparator.comparing(path -> path.toString().replace('\\', '/'));

    private final Path folder;
    private final List<Input> inputs = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();

    private Inputs(Path folder) {
        this.folder = folder;
    }

    /** @param folder what relative paths stand for */
    public static Inputs of(List<String> arguments, Path folder) {
        var inputs = new Inputs(folder);
        for (int i = 0; i < arguments.size(); i++) {
            inputs.add(arguments.get(i), arguments, i);
        }
        return inputs;
    }

    public List<Input> found() {
        return List.copyOf(inputs);
    }

    /** What stands for nothing that can be read. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    private void add(String argument, List<String> arguments, int at) {
        if (argument.equals("-")) {
            var standardInput = new Input(STANDARD_INPUT, folder.resolve("standard-input.advice"), Kind.STANDARD_INPUT);
            if (!inputs.contains(standardInput)) {
                inputs.add(standardInput);
            }
            return;
        }
        var path = path(argument);
        if (path.isPresent() && Files.isDirectory(folder.resolve(path.get()))) {
            addFolder(argument, path.get());
        } else if (path.isPresent() && Files.exists(folder.resolve(path.get()), LinkOption.NOFOLLOW_LINKS)) {
            addFile(argument, path.get());
        } else if (GLOB.matcher(argument).find()) {
            addMatches(argument);
        } else {
            problems.add(new Problem(argument, "There is no such file", withBlanks(arguments, at)
                    .map(name -> "`" + name + "` is there; put quotation marks round a name with blanks.")
                    .or(() -> path.flatMap(this::near).map(name -> "`" + name + "` is near; give that name if you meant it."))
                    .orElse("Look for a slip in the name, and in which folder the file is.")));
        }
    }

    private void addFile(String argument, Path path) {
        if (Input.isOurs(path)) {
            add(path, Kind.FILE);
        } else {
            problems.add(new Problem(argument, "Advice does not read files of this kind",
                    "It reads files whose names end in `.advice`, `.wording` or `.profile`."));
        }
    }

    private void addFolder(String argument, Path path) {
        var before = inputs.size() + problems.size();
        if (Input.isOurs(path)) {
            add(path, Kind.FOLDER);
        }
        walk(path, Integer.MAX_VALUE, file -> true);
        if (inputs.size() + problems.size() == before) {
            problems.add(new Problem(argument, "There is nothing in this folder that Advice reads",
                    "It reads files whose names end in `.advice`, `.wording` or `.profile`."));
        }
    }

    /** A pattern is read as from its last plain folder on; the shell of Windows leaves that to us. */
    private void addMatches(String argument) {
        var segments = List.of(argument.replace('\\', '/').split("/", -1));
        var plain = 0;
        while (!GLOB.matcher(segments.get(plain)).find()) {
            plain++;
        }
        var base = plain == 0 ? Path.of("") : Path.of(String.join("/", segments.subList(0, plain)) + "/");
        var pattern = segments.subList(plain, segments.size());
        var before = inputs.size() + problems.size();
        try {
            PathMatcher matcher = folder.getFileSystem().getPathMatcher("glob:" + String.join("/", pattern));
            var from = folder.resolve(base);
            if (Files.isDirectory(from)) {
                walk(base, pattern.contains("**") || argument.contains("**") ? Integer.MAX_VALUE : pattern.size(),
                        file -> matcher.matches(from.relativize(file)));
            }
        } catch (IllegalArgumentException e) {
            problems.add(new Problem(argument, "This pattern cannot be read", "A `[` or `{` in it is not closed."));
            return;
        }
        if (inputs.size() + problems.size() == before) {
            problems.add(new Problem(argument, "No file that Advice reads matches this pattern",
                    "It reads files whose names end in `.advice`, `.wording` or `.profile`."));
        }
    }

    private interface Wanted {
        boolean is(Path file);
    }

    /** Hidden folders hold other programs' things; links to folders may go round in a circle. Neither is followed. */
    private void walk(Path path, int depth, Wanted wanted) {
        var start = folder.resolve(path);
        var here = new ArrayList<Path>();
        try {
            Files.walkFileTree(start, Set.of(), depth, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                    if (directory.equals(start)) {
                        return FileVisitResult.CONTINUE;
                    }
                    if (directory.getFileName().toString().startsWith(".")) {
                        return FileVisitResult.SKIP_SUBTREE;
                    }
                    return visitFile(directory, attributes);
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (Input.isOurs(file) && wanted.is(file)) {
                        here.add(path.resolve(start.relativize(file)));
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    problems.add(new Problem(shown(path.resolve(start.relativize(file))), "This cannot be read",
                            "See whether you may read it, and whether another program holds it open."));
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            problems.add(new Problem(shown(path), "This folder cannot be read", "See whether you may read it."));
        }
        here.sort(BY_NAME);
        here.forEach(file -> add(file, Files.isDirectory(folder.resolve(file)) ? Kind.FOLDER : Kind.FILE));
    }

    private void add(Path path, Kind kind) {
        var absolute = folder.resolve(path).toAbsolutePath().normalize();
        if (seen.add(absolute)) {
            inputs.add(new Input(shown(path), absolute, kind));
        }
    }

    private static String shown(Path path) {
        var normal = path.normalize();
        return normal.toString().isEmpty() ? path.toString() : normal.toString();
    }

    private static Optional<Path> path(String argument) {
        try {
            return Optional.of(Path.of(argument));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** What is there by the name that an argument makes with its neighbours: the shell cuts a name with blanks into several. */
    private Optional<String> withBlanks(List<String> arguments, int at) {
        for (int from = Math.max(0, at - LONGEST); from <= at; from++) {
            for (int to = Math.min(arguments.size(), at + LONGEST); to > Math.max(at, from + 1); to--) {
                var name = String.join(" ", arguments.subList(from, to));
                if (path(name).filter(path -> Files.exists(folder.resolve(path))).isPresent()) {
                    return Optional.of(name);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> near(Path path) {
        var parent = folder.resolve(path).getParent();
        if (parent == null || path.getFileName() == null || !Files.isDirectory(parent)) {
            return Optional.empty();
        }
        try (var files = Files.list(parent)) {
            var names = files.filter(Input::isOurs).map(f -> f.getFileName().toString()).sorted().toList();
            return Near.to(path.getFileName().toString(), names);
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
