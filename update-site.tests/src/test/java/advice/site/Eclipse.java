// SPDX-License-Identifier: EPL-2.0
package advice.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** An Eclipse in a folder, run by its launcher. */
final class Eclipse {

    private final Path folder;

    private Eclipse(Path folder) {
        this.folder = folder;
    }

    /** A copy of a folder, so that what is done to it is done to the copy only. */
    static Eclipse copy(Path original, Path copy) throws IOException {
        try (var files = Files.walk(original)) {
            for (var file : files.toList()) {
                Files.copy(file, copy.resolve(original.relativize(file).toString()));
            }
        }
        return new Eclipse(copy);
    }

    /** Lets the p2 director install something from an update site, and gives what it says. */
    String install(Path zip, String feature) throws IOException, InterruptedException {
        return run(launcher("-nosplash", "-application", "org.eclipse.equinox.p2.director",
                "-repository", "jar:" + zip.toUri() + "!/", "-installIU", feature));
    }

    private List<String> launcher(String... arguments) throws IOException {
        try (var files = Files.list(folder.resolve("plugins"))) {
            var launcher = files.filter(file -> file.getFileName().toString().startsWith("org.eclipse.equinox.launcher_")).findFirst().orElseThrow();
            var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
            command.addAll(List.of("-jar", launcher.toString()));
            command.addAll(List.of(arguments));
            return command;
        }
    }

    private String run(List<String> command) throws IOException, InterruptedException {
        var said = Files.createTempFile("eclipse", ".log");
        var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
        try {
            if (!process.waitFor(4, TimeUnit.MINUTES)) {
                process.descendants().forEach(ProcessHandle::destroy);
                throw new AssertionError("It did not end; it said: " + Files.readString(said));
            }
            return Files.readString(said);
        } finally {
            process.destroy();
            Files.delete(said);
        }
    }
}
