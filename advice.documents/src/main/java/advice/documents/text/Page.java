// SPDX-License-Identifier: EPL-2.0
package advice.documents.text;

import java.util.Arrays;
import java.util.List;

import advice.documents.Printable;
import advice.documents.Prose;
import advice.documents.word.Vocabulary;

/** Labels and texts one below the other; what is empty leaves no label behind. */
final class Page {

    private final StringBuilder text = new StringBuilder();

    /** A heading, if anything under it holds something. */
    void section(String title, Object... contents) {
        if (Arrays.stream(contents).anyMatch(Page::holds)) {
            String heading = Printable.of(title);
            text.append(text.isEmpty() ? "" : "\n").append(heading).append('\n')
                    .append("=".repeat(heading.codePointCount(0, heading.length()))).append("\n\n");
        }
    }

    private static boolean holds(Object value) {
        return Vocabulary.holds(value);
    }

    void field(String label, String words) {
        if (!words.isEmpty()) {
            text.append(Printable.of(label)).append('\n').append(Printable.of(words)).append("\n\n");
        }
    }

    void field(String label, Prose words) {
        field(label, words.plain());
    }

    /** A field whose label says something by itself, so that it stands even without a text. */
    void item(String label, Prose words) {
        if (words.isEmpty() && !label.isEmpty()) {
            text.append(Printable.of(label)).append("\n\n");
        } else {
            field(label, words);
        }
    }

    void lines(String label, List<String> lines) {
        field(label, String.join("\n", lines));
    }

    void all(String label, List<Prose> words) {
        lines(label, words.stream().map(Prose::plain).toList());
    }

    String text() {
        return text.toString();
    }
}
