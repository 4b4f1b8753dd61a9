// SPDX-License-Identifier: EPL-2.0
package advice.documents.xhtml;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the page shows otherwise than Word does. Places are counted, not quoted: the words of a child's document must not
 * turn up in messages.
 */
final class Problems {

    /** A template with more faults than this is of another kind than ours; the first ones say so. */
    private static final int MOST = 200;

    private final Set<String> sentences = new LinkedHashSet<>();
    private String part = "";
    private int paragraphs;
    private int tables;
    private int table;
    private int row;

    /** From here on in the header or footer; "" for the text itself. */
    void in(String part) {
        this.part = part;
    }

    void paragraph() {
        if (table == 0 && part.isEmpty()) {
            paragraphs++;
        }
    }

    /** Enters a table; one within another counts as part of it. */
    void enterTable() {
        tables += part.isEmpty() ? 1 : 0;
        table = Math.max(1, tables);
        row = 0;
    }

    void leaveTable() {
        table = 0;
    }

    boolean inTable() {
        return table > 0;
    }

    void row(int number) {
        row = number;
    }

    /** @param what is there and how to put it right, two sentences without the last full stop */
    void add(String what) {
        String place = !part.isEmpty() ? "In the " + part
                : table > 0 ? "In table " + table + (row > 0 ? ", row " + row : "")
                : paragraphs > 0 ? "In paragraph " + paragraphs + (tables > 0 ? ", after table " + tables : "")
                : "In the file";
        if (sentences.size() < MOST) {
            sentences.add(place + ": " + what);
        }
    }

    List<String> sentences() {
        return List.copyOf(sentences);
    }
}
