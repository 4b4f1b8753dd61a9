// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules;

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
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
