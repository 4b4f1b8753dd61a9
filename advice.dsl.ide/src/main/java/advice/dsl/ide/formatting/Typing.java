// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.formatting;

import java.util.ArrayList;
import java.util.List;

import advice.dsl.formatting.AdviceFormatter;
import advice.dsl.formatting.AdviceFormatter.Stretch;
import advice.dsl.rules.Fix.Edit;
import advice.dsl.syntax.Token;
import advice.dsl.syntax.Token.Kind;
import advice.dsl.syntax.Vocabulary;

/**
 * What follows from one key press. Only the line of the cursor is touched, and the blank one that was left;
 * lines that stand in differently from the formatter's habit go on as they are.
 */
final class Typing {

    private final String text;
    private final String file;
    private final int cursor;
    private final int lineStart;
    private final int lineEnd;

    /** @param file the kind of file: advice, wording or profile */
    Typing(String text, String file, int cursor) {
        this.text = text;
        this.file = file;
        this.cursor = cursor;
        lineStart = text.lastIndexOf('\n', cursor - 1) + 1;
        var next = text.indexOf('\n', cursor);
        lineEnd = next < 0 ? text.length() : next;
    }

    List<Edit> after(String typed) {
        return switch (typed) {
            case "\n" -> afterLineBreak();
            case "\"" -> afterOpening("\"");
            case "\u201c" -> afterOpening("\u201d");
            case " " -> afterBlank();
            default -> List.of();
        };
    }

    /** The new line goes on as the one above wants it; what it holds already goes where it belongs. */
    private List<Edit> afterLineBreak() {
        if (lineStart == 0) {
            return List.of();
        }
        if (!isBlank(cursor, lineEnd)) {
            return AdviceFormatter.edits(text, List.of(new Stretch(lineStart, lineEnd))).stream()
                    .filter(edit -> isBlank(lineStart, edit.offset())).toList();
        }
        var edits = new ArrayList<Edit>();
        var leftEnd = lineStart > 1 && text.charAt(lineStart - 2) == '\r' ? lineStart - 2 : lineStart - 1;
        var leftStart = text.lastIndexOf('\n', leftEnd - 1) + 1;
        if (leftStart < leftEnd && isBlank(leftStart, leftEnd)) {
            edits.add(new Edit(leftStart, leftEnd - leftStart, ""));
        }
        var indent = " ".repeat(AdviceFormatter.nextIndent(text.substring(0, lineStart)));
        if (!text.substring(lineStart, cursor).equals(indent)) {
            edits.add(new Edit(lineStart, cursor - lineStart, indent));
        }
        return edits;
    }

    /** A mark that opens prose gets the one that closes it, where nothing stands behind it yet. */
    private List<Edit> afterOpening(String closing) {
        if (cursor == 0 || !isBlank(cursor, lineEnd)) {
            return List.of();
        }
        var opens = Token.of(text).stream().anyMatch(token -> token.start() == cursor - 1 && token.isProse() && !isClosedBelow(token, closing));
        return opens ? List.of(new Edit(cursor, 0, closing)) : List.of();
    }

    /** Whether there is prose below that ends, so that the mark opens what stands there; a mark right below opens something else. */
    private boolean isClosedBelow(Token prose, String closing) {
        var mark = prose.written(text).indexOf(closing, 1);
        return mark >= 0 && !isBlank(cursor, prose.start() + mark);
    }

    /** The keyword of an element on a line of its own goes to the margin, unless it can be a property where it stands. */
    private List<Edit> afterBlank() {
        var typed = text.substring(lineStart, cursor);
        var word = typed.strip();
        if (!typed.endsWith(word + " ") || typed.startsWith(word) || !isBlank(cursor, lineEnd)
                || Vocabulary.shipped().element(word).filter(element -> element.file().equals(file)).isEmpty()) {
            return List.of();
        }
        var start = cursor - 1 - word.length();
        return Token.of(text).stream().anyMatch(token -> token.start() == start && token.kind() == Kind.ELEMENT)
                ? List.of(new Edit(lineStart, start - lineStart, "")) : List.of();
    }

    private boolean isBlank(int from, int to) {
        return text.substring(from, Math.max(from, to)).isBlank();
    }
}
