// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.completion;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

import org.eclipse.lsp4j.CompletionItemKind;

/**
 * Something offered at the cursor.
 *
 * @param label         what is shown and inserted
 * @param start         where what it replaces begins
 * @param kind          what it is, for the editor's icon
 * @param detail        a few words beside it, {@code ""} for none
 * @param documentation its text in Markdown, {@code ""} for none; asked only when it is offered
 * @param lines         lines to add under it, for the writer to fill
 */
record Proposal(String label, int start, CompletionItemKind kind, String detail, Supplier<String> documentation, List<Line> lines) {

    /**
     * A line to add.
     *
     * @param before  what stands before the value: {@code offered "}
     * @param values  what to choose the value from; one is an example to type over
     * @param after   what stands behind it
     */
    record Line(String before, List<String> values, String after) {
    }

    static Proposal of(String label, int start, CompletionItemKind kind, String detail, String documentation) {
        return new Proposal(label, start, kind, detail, () -> documentation, List.of());
    }

    /** Whether what was typed is how the label, or a word in it, begins. */
    boolean continues(String typed) {
        var words = label.toLowerCase(Locale.ROOT);
        var begun = typed.toLowerCase(Locale.ROOT);
        return words.startsWith(begun) || words.contains("-" + begun) || words.contains(" " + begun);
    }
}
