// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.completion;

import java.util.Optional;

import org.eclipse.xtext.nodemodel.ILeafNode;

import advice.dsl.syntax.Prose;

/**
 * Prose as it stands in the text.
 *
 * @param written with its quotation marks
 * @param start   where the first mark stands
 * @param from    where its words begin
 * @param to      where they end
 * @param closed  whether the last mark is there
 */
record Quoted(String written, int start, int from, int to, boolean closed) {

    private static final String THREE = "\"\"\"";

    /** Empty where the leaf is no prose. */
    static Optional<Quoted> of(ILeafNode leaf) {
        var written = leaf.getText();
        if (!written.startsWith("\"") && !written.startsWith("\u201c")) {
            return Optional.empty();
        }
        var mark = written.startsWith(THREE) ? THREE.length() : 1;
        var closed = written.length() >= 2 * mark && Prose.of(written).closed();
        return Optional.of(new Quoted(written, leaf.getOffset(), leaf.getOffset() + mark,
                leaf.getEndOffset() - (closed ? mark : 0), closed));
    }

    /** Whether a straight mark was typed right before a place inside, where it hardly ends anything: after a space. */
    boolean isReopenedAt(int offset) {
        var mark = offset - 1;
        return mark > from && mark < start + written.length() && written.charAt(mark - start) == '"'
                && (mark < to || closed && mark == to && !written.startsWith(THREE)) && Character.isWhitespace(written.charAt(mark - start - 1));
    }
}
