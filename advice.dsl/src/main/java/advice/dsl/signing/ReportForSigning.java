// SPDX-License-Identifier: EPL-2.0
package advice.dsl.signing;

import java.util.List;

/**
 * One page for the manager who signs an advice: whether to sign, and what there is to know before.
 * It names what is private to the service and is never sent on.
 *
 * @param title    what it is and of whom
 * @param facts    what the document is, a label and its words each
 * @param verdict  in one line, without full stop: {@code Ready to sign}
 * @param ready    whether nothing stands in the way of signing
 * @param sections what there is to know
 */
public record ReportForSigning(String title, List<Labelled> facts, String verdict, boolean ready, List<Section> sections) {

    /** A label with what belongs to it: {@code Status}, {@code final}. */
    public record Labelled(String label, String words) {
    }

    /**
     * A table with its heading.
     *
     * @param columns the headings of the columns
     * @param rows    as many words a row as there are columns
     * @param note    a sentence below the table, or in its place; {@code ""} for none
     */
    public record Section(String heading, List<String> columns, List<List<String>> rows, String note) {
    }
}
