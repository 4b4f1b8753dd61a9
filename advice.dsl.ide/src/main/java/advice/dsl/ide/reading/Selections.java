// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.reading;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import advice.dsl.ide.protocol.Asked;
import advice.dsl.ide.protocol.Stretch;
import advice.dsl.ide.protocol.TextLines;

/** What is selected step by step: the word, the sentence, the value, its line, the property, the element, the document. */
public final class Selections {

    private static final String ENDS_SENTENCE = ".!?";

    public List<SelectionRange> around(Asked about, SelectionRangeParams params) {
        var lines = TextLines.of(about.contents());
        return params.getPositions().stream().map(position -> around(about, position, lines)).toList();
    }

    private static SelectionRange around(Asked about, Position position, TextLines lines) {
        var offset = about.offset(position);
        var step = new SelectionRange(lines.range(0, about.contents().length()), null);
        var wider = new Stretch(0, about.contents().length());
        for (var stretch : widestFirst(about, offset, lines)) {
            if (wider.surrounds(stretch) && stretch.touches(offset)) {
                step = new SelectionRange(lines.range(stretch), step);
                wider = stretch;
            }
        }
        return step;
    }

    private static List<Stretch> widestFirst(Asked about, int offset, TextLines lines) {
        var text = about.contents();
        var found = new ArrayList<Stretch>();
        about.elements().stream().filter(element -> Stretch.of(element).touches(offset)).forEach(element -> {
            found.add(Stretch.of(element));
            element.getParts().stream().map(Stretch::of).filter(s -> s.touches(offset)).forEach(found::add);
        });
        var line = lines.at(offset);
        var whole = trimmed(text, lines.start(line), lines.end(line));
        found.add(whole);
        var leaf = NodeModelUtils.findLeafNodeAtOffset(about.resource().getParseResult().getRootNode(), offset);
        if (leaf != null && !leaf.getText().isBlank()) {
            found.add(new Stretch(leaf.getOffset(), leaf.getEndOffset()));
            if (isProse(leaf.getText())) {
                var inside = inside(leaf.getOffset(), leaf.getText());
                found.add(inside);
                found.add(new Stretch(Math.max(whole.start(), inside.start()), Math.min(whole.end(), inside.end())));
                found.add(sentence(text, inside, offset));
            }
        }
        found.add(word(text, offset));
        found.sort((one, other) -> Integer.compare(other.end() - other.start(), one.end() - one.start()));
        return found;
    }

    private static boolean isProse(String written) {
        return written.startsWith("\"") || written.startsWith("\u201c");
    }

    /** Between the quotation marks. */
    private static Stretch inside(int offset, String written) {
        var mark = written.startsWith("\"\"\"") ? 3 : 1;
        var closed = written.length() >= 2 * mark && "\"\u201d".indexOf(written.charAt(written.length() - 1)) >= 0;
        return trimmed(written, mark, written.length() - (closed ? mark : 0), offset);
    }

    /** From behind the mark that ends one sentence up to that of the next, or to a blank line. */
    private static Stretch sentence(String text, Stretch inside, int offset) {
        var start = Math.max(inside.start(), Math.min(offset, inside.end()));
        while (start > inside.start() && !endsSentence(text, start - 1)) {
            start--;
        }
        var end = Math.min(Math.max(offset, inside.start()), inside.end());
        while (end < inside.end() && !endsSentence(text, end)) {
            end++;
        }
        return trimmed(text, start, Math.min(inside.end(), end + 1));
    }

    private static boolean endsSentence(String text, int mark) {
        return ENDS_SENTENCE.indexOf(text.charAt(mark)) >= 0
                && (mark + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(mark + 1)));
    }

    private static Stretch word(String text, int offset) {
        var start = offset;
        while (start > 0 && isOfWord(text.charAt(start - 1))) {
            start--;
        }
        var end = offset;
        while (end < text.length() && isOfWord(text.charAt(end))) {
            end++;
        }
        return new Stretch(start, end);
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c == '-' || c == '\'' || c == '\u2019'
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static Stretch trimmed(String text, int start, int end) {
        return trimmed(text, start, end, 0);
    }

    private static Stretch trimmed(String text, int start, int end, int shift) {
        var from = start;
        while (from < end && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        var to = end;
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return new Stretch(shift + from, shift + to);
    }
}
