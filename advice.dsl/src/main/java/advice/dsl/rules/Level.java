// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How much a finding weighs, the gravest first. The words are the same in every front end. */
public enum Level {
    /** The document must not be sent like this. */
    ERROR,
    /** A standard is not met. */
    WARNING,
    /** Worth a look. */
    SUGGESTION;

    /** The next milder level; a suggestion stays one. */
    public Level milder() {
        return this == ERROR ? WARNING : SUGGESTION;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The level that has this word; empty for any other word. */
    public static Optional<Level> of(String word) {
        return Stream.of(values()).filter(level -> level.word().equals(word)).findFirst();
    }
}
