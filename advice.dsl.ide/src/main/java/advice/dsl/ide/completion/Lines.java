// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.completion;

import java.util.List;

/** Lines that a proposal adds under the cursor's own, indented a step further, their values as tab stops where the editor has such. */
final class Lines {

    private static final String STEP = "    ";

    private Lines() {
    }

    static String under(List<Proposal.Line> lines, Cursor cursor, boolean snippet) {
        var added = new StringBuilder();
        var stop = 1;
        for (var line : lines) {
            added.append('\n').append(cursor.indentation()).append(STEP).append(line.key()).append(' ')
                    .append(snippet ? "${" + stop++ + ":" + escaped(line.value()) + "}" : line.value());
        }
        return added.toString();
    }

    /** What a snippet would read as its own marks. */
    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("$", "\\$").replace("}", "\\}");
    }
}
