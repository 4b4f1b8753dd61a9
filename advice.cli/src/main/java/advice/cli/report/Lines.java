// SPDX-License-Identifier: EPL-2.0
package advice.cli.report;

import java.util.ArrayList;
import java.util.List;

/** Sentences as lines of bearable length. */
final class Lines {

    private Lines() {
    }

    /** The words over as many lines as they take; what stands between back quotes stays on one line where it fits. */
    static List<String> wrap(String text, int width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : words(text)) {
            if (line.length() > 0 && Cells.columns(line + " " + word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        if (line.length() > 0) {
            lines.add(line.toString());
        }
        return lines;
    }

    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        var open = false;
        for (var word : text.strip().split("\\s+")) {
            if (open) {
                words.set(words.size() - 1, words.get(words.size() - 1) + " " + word);
            } else {
                words.add(word);
            }
            open ^= word.chars().filter(c -> c == '`').count() % 2 == 1;
        }
        return words;
    }
}
