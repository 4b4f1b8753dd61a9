// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.completion;

import java.util.List;

/** Lines that a proposal adds under the cursor's own, indented a step further, each value a place to tab to. */
final class Lines {

    static final String STEP = "    ";

    private Lines() {
    }

    /**
     * A line to add.
     *
     * @param before  what stands before the value: {@code offered "}
     * @param values  what to choose the value from; one is an example to type over
     * @param after   what stands behind it
     */
    record Line(String before, List<String> values, String after) {
    }

    static Snippet under(String first, List<Line> lines, Cursor cursor) {
        var snippet = new Snippet().text(first);
        for (var line : lines) {
            snippet.text(cursor.lineBreak() + cursor.indentation() + STEP + line.before()).stop(line.values()).text(line.after());
        }
        return snippet;
    }
}
