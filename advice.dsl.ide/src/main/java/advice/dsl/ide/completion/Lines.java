// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.completion;

import java.util.List;
import java.util.stream.Collectors;

/** Lines that a proposal adds under the cursor's own, indented a step further, each value a tab stop. */
final class Lines {

    private static final String STEP = "    ";

    private Lines() {
    }

    /** As a snippet. */
    static String under(List<Proposal.Line> lines, Cursor cursor) {
        var added = new StringBuilder();
        for (int stop = 1; stop <= lines.size(); stop++) {
            var line = lines.get(stop - 1);
            added.append('\n').append(cursor.indentation()).append(STEP).append(escaped(line.before()))
                    .append(stop(stop, line.values())).append(escaped(line.after()));
        }
        return added.toString();
    }

    private static String stop(int number, List<String> values) {
        return values.size() == 1 ? "${" + number + ":" + escaped(values.get(0)) + "}"
                : "${" + number + "|" + values.stream().map(Lines::choice).collect(Collectors.joining(",")) + "|}";
    }

    /** What a snippet would read as its own marks. */
    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("$", "\\$").replace("}", "\\}");
    }

    private static String choice(String value) {
        return escaped(value).replace(",", "\\,").replace("|", "\\|");
    }
}
