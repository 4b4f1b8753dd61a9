// SPDX-License-Identifier: EPL-2.0
package advice.cli.input;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * One thing to look at.
 *
 * @param shown as the caller knows it
 * @param path  where it is; for standard input, the file it would be in the caller's folder
 * @param kind  what stands there
 */
public record Input(String shown, Path path, Kind kind) {

    /** The endings of the files that the language is written in. */
    public static final List<String> ENDINGS = List.of("advice", "wording", "profile");

    /** What stands at a path. */
    public enum Kind {
        FILE, STANDARD_INPUT,
        /** A folder whose name looks like a file's. */
        FOLDER
    }

    /** The ending of a file's name in lower case, {@code ""} for none; Windows does not tell {@code .ADVICE} from {@code .advice}. */
    static String ending(Path file) {
        var name = file.getFileName() == null ? "" : file.getFileName().toString();
        return name.contains(".") ? name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT) : "";
    }

    static boolean isOurs(Path file) {
        return ENDINGS.contains(ending(file));
    }

    /** Whether it holds an advice, which can be built, and not a wording or a profile. */
    public boolean isAdvice() {
        return ending(path).equals("advice");
    }

    /** The path by which the language knows it: the ending in lower case. */
    public Path known() {
        var name = path.getFileName().toString();
        return path.resolveSibling(name.substring(0, name.lastIndexOf('.') + 1) + ending(path));
    }

    /** The file's name without its ending. */
    public String stem() {
        var name = path.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }
}
