// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.completion;

import java.util.function.Supplier;

import org.eclipse.lsp4j.CompletionItemKind;

/**
 * Something offered at the cursor.
 *
 * @param label   what is shown
 * @param start   where what it replaces begins
 * @param kind    what it is, for the editor's icon
 * @param detail  a few words beside it, {@code ""} for none; asked only when it is offered
 * @param subject what it stands for
 * @param plain   what is inserted where the editor has no tab stops
 * @param sought  the words by which it is found
 * @param snippet what is inserted where it has; asked only when it is offered
 */
record Proposal(String label, int start, CompletionItemKind kind, Supplier<String> detail, Subject subject, String plain,
        String sought, Supplier<Snippet> snippet) {

    static Proposal of(String label, int start, CompletionItemKind kind, String detail, Subject subject) {
        return new Proposal(label, start, kind, () -> detail, subject, label, label, () -> new Snippet().text(label));
    }

    /** The same with other words beside it. */
    Proposal describedBy(Supplier<String> words) {
        return new Proposal(label, start, kind, words, subject, plain, sought, snippet);
    }

    /** The same, found by other words than it shows. */
    Proposal soughtBy(String words) {
        return new Proposal(label, start, kind, detail, subject, plain, words, snippet);
    }

    /** The same, with other words that are inserted. */
    Proposal inserting(String words, Supplier<Snippet> withStops) {
        return new Proposal(label, start, kind, detail, subject, words, sought, withStops);
    }

    /** The same with places to tab through. */
    Proposal inserting(Supplier<Snippet> other) {
        return new Proposal(label, start, kind, detail, subject, plain, sought, other);
    }
}
