// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules;

import java.util.List;

/**
 * A way to put a finding right with one keystroke.
 *
 * @param label what it does, in the imperative: {@code Add a measure}
 * @param edits the changes to the text, none overlapping another
 */
public record Fix(String label, List<Edit> edits) {

    /** Replaces {@code length} characters at {@code offset} by {@code text}. */
    public record Edit(int offset, int length, String text) {
    }

    /** The text after the edits. */
    public String applyTo(String text) {
        var result = new StringBuilder(text);
        edits.stream().sorted((a, b) -> Integer.compare(b.offset(), a.offset()))
                .forEach(e -> result.replace(e.offset(), e.offset() + e.length(), e.text()));
        return result.toString();
    }
}
