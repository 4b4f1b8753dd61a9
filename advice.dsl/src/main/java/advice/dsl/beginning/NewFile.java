// SPDX-License-Identifier: EPL-2.0
package advice.dsl.beginning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** A file of wordings or a profile to begin with: an example of each thing it may hold, to be written over. */
public enum NewFile {

    WORDING("wording"),
    PROFILE("profile");

    private static final String NAME = "NAME";
    private static final String NAMELESS = "Town";

    private final String kind;

    NewFile(String kind) {
        this.kind = kind;
    }

    /** @param kind the word for it, which is its ending, too; {@code null} for none */
    public static Optional<NewFile> of(String kind) {
        return Arrays.stream(values()).filter(file -> file.kind.equals(kind)).findFirst();
    }

    /** @param name what it shall be called; {@code ""} where nobody has said */
    public String text(String name) {
        try (var text = NewFile.class.getResourceAsStream("new." + kind)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8).replace(NAME, named(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String fileName(String name) {
        return named(name) + "." + kind;
    }

    /** A name as the language takes it: letters and digits, a letter first. */
    private static String named(String name) {
        var letters = name.codePoints().filter(Character::isLetterOrDigit).dropWhile(Character::isDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        return letters.isEmpty() ? NAMELESS : letters;
    }
}
