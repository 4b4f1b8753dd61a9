// SPDX-License-Identifier: EPL-2.0
package advice.documents;

import java.util.List;

/**
 * A document that is not built. Each sentence says what was found, where, and how to put it right, for the writer of the
 * document or the maintainer of its template. Text of a child's document never appears in them.
 */
public final class DocumentRefused extends Exception {

    private final transient List<String> sentences;

    public DocumentRefused(List<String> sentences) {
        super(String.join("\n", sentences));
        this.sentences = List.copyOf(sentences);
    }

    public DocumentRefused(String sentence) {
        this(List.of(sentence));
    }

    public List<String> sentences() {
        return sentences;
    }
}
