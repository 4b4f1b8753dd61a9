// SPDX-License-Identifier: EPL-2.0
package advice.dsl.rules;

import java.util.Comparator;
import java.util.List;

/**
 * A way to put a finding right with one keystroke.
 *
 * @param label what it does, in the imperative: {@code Add a measure}
 * @param edits the changes to the text, none overlapping another
 * @param sure  whether it needs no second look, so that all such fixes may be made at once
 */
public record Fix(String label, List<Edit> edits, boolean sure) {

    public Fix(String label, List<Edit> edits) {
        this(label, edits, false);
    }

    /** Replaces {@code length} characters at {@code offset} by {@code text}. */
    public record Edit(int offset, int length, String text) {
    }

    /** The text after the edits; what several of them add at one point comes in their order. */
    public String applyTo(String text) {
        var result = new StringBuilder();
        var from = 0;
        for (var edit : edits.stream().sorted(Comparator.comparingInt(Edit::offset)).toList()) {
            result.append(text, from, edit.offset()).append(edit.text());
            from = edit.offset() + edit.length();
        }
        return result.append(text.substring(from)).toString();
    }
}
