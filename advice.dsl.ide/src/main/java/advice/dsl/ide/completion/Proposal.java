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
 * @param lines         lines to add under it, each a key and a value; empty values are the writer's to fill
 */
record Proposal(String label, int start, CompletionItemKind kind, String detail, Supplier<String> documentation, List<Line> lines) {

    /** A line to add: {@code year 2027}. */
    record Line(String key, String value) {
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
