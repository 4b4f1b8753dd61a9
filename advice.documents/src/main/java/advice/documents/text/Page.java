// SPDX-License-Identifier: EPL-2.0
package advice.documents.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import advice.documents.Printable;
import advice.documents.Prose;
import advice.documents.word.Vocabulary;

/** Labels and texts one below the other; what is empty leaves no label behind. */
final class Page {

    private final StringBuilder text = new StringBuilder();
    private final List<Field> fields = new ArrayList<>();
    private String section = "";
    private List<Object> inside = List.of();

    /** A heading, if anything under it holds something. */
    void section(String title, Object... contents) {
        section = title;
        inside = List.of();
        if (Arrays.stream(contents).anyMatch(Page::holds)) {
            String heading = Printable.of(title);
            text.append(text.isEmpty() ? "" : "\n").append(heading).append('\n')
                    .append("=".repeat(heading.codePointCount(0, heading.length()))).append("\n\n");
        }
    }

    private static boolean holds(Object value) {
        return Vocabulary.holds(value);
    }

    /** The fields from here on tell of this record of the form. */
    void about(Object record) {
        inside = List.of(record);
    }

    /** The fields from here on tell of these records of the form; they are sought where the first of them is. */
    void aboutAll(List<?> records) {
        inside = records.isEmpty() ? List.of() : List.of(records.get(0));
    }

    void field(String label, String words) {
        field(label, words, words);
    }

    void field(String label, Prose words) {
        field(label, words.plain(), words);
    }

    private void field(String label, String words, Object value) {
        if (!words.isEmpty()) {
            fields.add(new Field(section, Printable.of(label), Printable.of(words), text.length(), inside, value));
            text.append(Printable.of(label)).append('\n').append(Printable.of(words)).append("\n\n");
        }
    }

    /** A field whose label says something by itself, so that it stands even without a text. */
    void item(String label, Prose words) {
        if (words.isEmpty() && !label.isEmpty()) {
            fields.add(new Field(section, Printable.of(label), "", text.length(), inside, words));
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

    List<Field> fields() {
        return List.copyOf(fields);
    }

    String text() {
        return text.toString();
    }
}
