// SPDX-License-Identifier: EPL-2.0
package advice.tests.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import advice.dsl.rules.Rule;

/** Where the sources stand, and whether expectations are to be rewritten ({@code -Dupdate}). */
public final class Sources {

    /** The repository's root; tests run in their module's folder. */
    public static final Path ROOT = Path.of("").toAbsolutePath().getParent();

    public static final boolean UPDATE = System.getProperty("update") != null;

    private Sources() {
    }

    /** The fixture beside a rule's class. */
    public static Path fixture(Class<?> rule) {
        return ROOT.resolve("advice.dsl/src/main/java").resolve(rule.getName().replace('.', '/') + ".advice");
    }

    public static Path fixture(Rule<?> rule) {
        return fixture(rule.getClass());
    }

    public static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void write(Path path, String text) {
        try {
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All files under a folder whose name ends so, sorted. */
    public static List<Path> under(Path folder, String ending) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).filter(f -> f.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
