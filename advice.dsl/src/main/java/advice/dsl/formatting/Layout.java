// SPDX-License-Identifier: EPL-2.0
package advice.dsl.formatting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import advice.dsl.rules.Fix.Edit;
import advice.dsl.syntax.Near;
import advice.dsl.syntax.Prose;
import advice.dsl.syntax.Shape;
import advice.dsl.syntax.Token;
import advice.dsl.syntax.Token.Kind;
import advice.dsl.syntax.Vocabulary;
import advice.dsl.syntax.Vocabulary.ElementWord;

/**
 * One walk over the pieces of a text that works out where each should stand.
 * What belongs to no element that is known stands as the writer put it.
 */
final class Layout {

    private static final Set<String> UNDER_WORDING = Set.of("with", "without");

    private final String text;
    private final List<Token> pieces = new ArrayList<>();
    private final Edits edits;
    private final String lineEnd;
    private final boolean asWritten;

    // Where the walk is.
    private ElementWord element;
    private boolean tableRow;
    private boolean slots;
    private boolean inHeader;
    private Shape shape = Shape.NOTHING_KNOWN;
    private int indent;
    private int valuePiece;
    private int valueColumn;
    private int proseColumn;
    private boolean proseSaid;
    private int column;

    Layout(String text, List<Token> tokens) {
        this(text, tokens, false);
    }

    private Layout(String text, List<Token> tokens, boolean asWritten) {
        this.text = text;
        this.asWritten = asWritten;
        this.edits = new Edits(text);
        var first = text.indexOf('\n');
        this.lineEnd = first > 0 && text.charAt(first - 1) == '\r' ? "\r\n" : "\n";
        for (var token : tokens) {
            if (token.kind() == Kind.COMMENT) {
                pieces.add(new Token(token.kind(), "", token.start(), token.start() + token.written(text).stripTrailing().length()));
            } else if (token.kind() != Kind.SPACE) {
                pieces.add(token);
            }
        }
    }

    /** The changes that the text needs, in order. */
    List<Edit> edits() {
        for (int i = 0; i < pieces.size(); i++) {
            place(i);
        }
        finish();
        return edits.all();
    }

    /** How far a new line stands in that is begun at the text's end, beside lines that stand as they are. */
    static int next(String text) {
        return new Layout(text, Token.of(text), true).next();
    }

    private int next() {
        edits();
        var last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
        if (element == null || last.kind() == Kind.COMMENT && !isClosed(last)) {
            return last == null ? 0 : indentOfLine(text.length());
        }
        if (last.isProse() && !isClosed(last)) {
            return last.written(text).indexOf('\n') < 0 ? proseColumn : indentOfLine(last.end());
        }
        if (text.substring(last.end()).chars().filter(c -> c == '\n').count() > 1) {
            return 0;
        }
        if (last.kind() == Kind.COMMA || last.kind() == Kind.CONNECTOR && !shape.after(written(pieces.size() - 1)).isEmpty()) {
            return continuation();
        }
        if (inHeader && !takesMore()) {
            return 0;
        }
        return inHeader || last.kind() == Kind.KEY && shape.bare().take(Shape.Kind.PROSE) ? indent + Columns.STEP : indent;
    }

    /** Whether something can follow the element's own line under it: a property but for departures, or prose that is not there yet. */
    private boolean takesMore() {
        return element.properties().size() > 1 || shape.bare().take(Shape.Kind.PROSE) && !proseSaid;
    }

    /** How far the last line stands in that ends at or before an offset and is not empty. */
    private int indentOfLine(int offset) {
        var end = text.substring(0, offset).stripTrailing().length();
        var start = text.lastIndexOf('\n', end - 1) + 1;
        return Math.min(edits.afterBlanks(start), end) - start;
    }

    // ---- what each piece changes

    private void place(int i) {
        var piece = pieces.get(i);
        var head = isLineHead(i);
        if (head) {
            breakBefore(i, indentOf(i));
        }
        if (piece.kind() == Kind.ELEMENT) {
            beginElement(i);
        } else if (piece.kind() == Kind.UNKNOWN) {
            element = null;
        } else if (piece.kind() == Kind.KEY) {
            beginProperty(i, head);
        } else if (piece.kind() == Kind.STATEMENT) {
            beginStatement(Columns.STEP, -1);
            slots = false;
        }
        if (!head) {
            gapBefore(i);
        }
        if (piece.isProse()) {
            prose(i, head);
        } else {
            if (piece.kind() == Kind.WORDS && element != null && !asWritten) {
                singleBlanks(piece);
            }
            pass(piece);
        }
    }

    private void beginElement(int i) {
        element = Vocabulary.shipped().element(pieces.get(i).keyword()).orElse(null);
        tableRow = isTableRow(i);
        slots = false;
        shape = element == null ? Shape.NOTHING_KNOWN : element.header();
        beginStatement(0, -1);
    }

    private void beginProperty(int i, boolean head) {
        if (element == null) {
            return;
        }
        if (!head) {
            slots = false;
            valuePiece = -1;
            return;
        }
        var isSlot = isSlot(i);
        var key = written(i);
        slots = isSlot || element.keyword().equals("provision") && key.equals("as");
        shape = shape(key);
        beginStatement(isSlot ? 2 * Columns.STEP : Columns.STEP, isSlot ? -1 : valueOf(i, key));
    }

    private void beginStatement(int indent, int valuePiece) {
        this.indent = asWritten ? column : indent;
        this.inHeader = indent == 0;
        this.proseSaid = false;
        this.valuePiece = valuePiece;
        this.valueColumn = -1;
    }

    /** The piece of a property that stands in the column of values; -1 where none does. */
    private int valueOf(int key, String word) {
        if (Columns.width(element) == 0 || !Columns.linesUp(word)) {
            return -1;
        }
        var first = key + 1;
        while (isInLine(first) && pieces.get(first).kind() == Kind.NOISE) {
            first++;
        }
        var value = first;
        for (var fixed : Columns.phrase(shape)) {
            if (!isInLine(value) || pieces.get(value).kind() != Kind.CONNECTOR || !written(value).equals(fixed)) {
                break;
            }
            value++;
        }
        var isPhrase = value > first;
        if (isPhrase && pieces.get(first).start() - pieces.get(first - 1).end() > 1 && word.length() + 1 < Columns.width(element)) {
            return first; // The writer has lined up the introducing word, and there is room to see it.
        }
        if (!isInLine(value)) {
            return -1;
        }
        return switch (pieces.get(value).kind()) {
            case CONNECTOR, WORDS, NUMBER, PROSE -> value;
            case REFERENCE -> isPhrase ? -1 : value;
            default -> -1;
        };
    }

    /** What may follow a key; for a slip or a key from elsewhere, what was meant or follows there. */
    private Shape shape(String key) {
        var vocabulary = Vocabulary.shipped();
        return element.property(key)
                .or(() -> vocabulary.homesOf(key).stream().findFirst().flatMap(vocabulary::element).flatMap(home -> home.property(key)))
                .or(() -> Near.to(key, element.properties().keySet()).flatMap(element::property))
                .orElse(Shape.NOTHING_KNOWN);
    }

    /** A line under a provision's {@code as} that fills a slot of the agreed wording, or puts a sentence in or leaves it out. */
    private boolean isSlot(int i) {
        return slots && (!element.properties().containsKey(written(i)) || UNDER_WORDING.contains(written(i)));
    }

    /** An element of one line beside others of its kind: whoever lines up what they say has made a table. */
    private boolean isTableRow(int i) {
        var next = nextElement(i);
        var before = i - 1;
        while (before >= 0 && !startsElement(before)) {
            before--;
        }
        return isBare(i, next) && (next < pieces.size() && isNeighbour(i, next) && isBare(next, nextElement(next))
                || before >= 0 && isNeighbour(before, i) && isBare(before, i));
    }

    private int nextElement(int i) {
        var next = i + 1;
        while (next < pieces.size() && !startsElement(next)) {
            next++;
        }
        return next;
    }

    private boolean startsElement(int i) {
        return pieces.get(i).kind() == Kind.ELEMENT || pieces.get(i).kind() == Kind.UNKNOWN;
    }

    private boolean isNeighbour(int one, int other) {
        return pieces.get(one).keyword().equals(pieces.get(other).keyword()) && lineEnds(other) == 1;
    }

    private boolean isBare(int from, int to) {
        for (int i = from; i < to; i++) {
            if (pieces.get(i).kind() == Kind.KEY || pieces.get(i).kind() == Kind.STATEMENT) {
                return false;
            }
        }
        return true;
    }

    // ---- the beginnings of lines

    /** How far the line stands in that begins with this piece; -1 to leave it. */
    private int indentOf(int i) {
        var piece = pieces.get(i);
        if (piece.kind() == Kind.COMMENT) {
            return indentOfComment(i);
        }
        if (piece.kind() == Kind.ELEMENT) {
            return 0;
        }
        if (element == null) {
            return -1;
        }
        return switch (piece.kind()) {
            case UNKNOWN -> 0;
            case KEY -> isSlot(i) ? 2 * Columns.STEP : Columns.STEP;
            case STATEMENT -> Columns.STEP;
            case STRAY, NOISE -> -1;
            default -> {
                var before = before(i);
                yield before == Kind.COMMA || before == Kind.CONNECTOR ? continuation() : indent + Columns.STEP;
            }
        };
    }

    /** Under the first value; what was agreed to or signed stands alike, whoever it was and however they are written. */
    private int continuation() {
        return valueColumn >= 0 && !element.keyword().equals("seals") ? valueColumn : indent + Columns.STEP;
    }

    /** A comment at the margin stays there; one further in goes with the line below it, or else with what stands above. */
    private int indentOfComment(int i) {
        var piece = pieces.get(i);
        if (writtenColumn(piece.start()) == 0 || element == null || piece.written(text).indexOf('\n') >= 0) {
            return -1;
        }
        var next = i + 1;
        while (next < pieces.size() && pieces.get(next).kind() == Kind.COMMENT) {
            next++;
        }
        return next < pieces.size() && isLineHead(next) && !startsElement(next) ? indentOf(next) : Columns.STEP;
    }

    private Kind before(int i) {
        var before = i - 1;
        while (before >= 0 && (pieces.get(before).kind() == Kind.COMMENT || pieces.get(before).kind() == Kind.NOISE)) {
            before--;
        }
        return before < 0 ? Kind.SPACE : pieces.get(before).kind();
    }

    private void breakBefore(int i, int wantedIndent) {
        var start = i == 0 ? 0 : pieces.get(i - 1).end();
        var end = pieces.get(i).start();
        var written = writtenColumn(end);
        if (asWritten || isOdd(start, end)) {
            column = written;
            return;
        }
        var blanks = wantedIndent < 0 ? text.substring(end - written, end) : " ".repeat(wantedIndent);
        column = blanks.length();
        var there = lineEnds(i);
        var wanted = i == 0 ? 0 : blankLineAwaited(i) ? 2 : Math.min(there, 2);
        var from = start;
        for (int kept = 0; kept < Math.min(there, wanted); kept++) {
            var line = text.indexOf('\n', from);
            var lineStop = line > from && text.charAt(line - 1) == '\r' ? line - 1 : line;
            edits.replace(from, lineStop, "");
            from = line + 1;
        }
        edits.replace(from, end, (wanted > there ? lineEnd : "") + blanks);
    }

    /** Whether an element begins here, its comments before it, that is of another kind than the one above and not set apart from it. */
    private boolean blankLineAwaited(int i) {
        if (element == null || lineEnds(i) != 1 || i > 0 && isAtMargin(i - 1)) {
            return false;
        }
        var head = i;
        while (head < pieces.size() && isAtMargin(head)) {
            head++;
            if (head < pieces.size() && lineEnds(head) != 1) {
                return false;
            }
        }
        return head < pieces.size() && pieces.get(head).kind() == Kind.ELEMENT && !Together.stand(element.keyword(), pieces.get(head).keyword());
    }

    /** Whether the piece is a comment that stands at the margin. */
    private boolean isAtMargin(int i) {
        return pieces.get(i).kind() == Kind.COMMENT && isLineHead(i) && writtenColumn(pieces.get(i).start()) == 0;
    }

    private void finish() {
        var start = pieces.isEmpty() ? 0 : pieces.get(pieces.size() - 1).end();
        if (!asWritten && !isOdd(start, text.length())) {
            edits.replace(start, text.length(), pieces.isEmpty() ? "" : lineEnd);
        }
    }

    // ---- the gaps within a line

    private void gapBefore(int i) {
        var start = pieces.get(i - 1).end();
        var end = pieces.get(i).start();
        var gap = text.substring(start, end);
        if (element != null && !asWritten && !isOdd(start, end)) {
            gap = i == valuePiece ? " ".repeat(Math.max(1, indent + Columns.width(element) - column)) : gap(i, gap);
            edits.replace(start, end, gap);
        }
        column += gap.length();
        if (i == valuePiece) {
            valueColumn = column;
        }
    }

    private String gap(int i, String gap) {
        var before = pieces.get(i - 1);
        var piece = pieces.get(i);
        if (before.kind() == Kind.STRAY || piece.kind() == Kind.STRAY || before.kind() == Kind.COMMENT || piece.kind() == Kind.NOISE
                || tableRow && inHeader && gap.length() > 1) {
            return expanded(gap);
        }
        if (piece.kind() == Kind.COMMENT) {
            return gap.isEmpty() ? " " : expanded(gap);
        }
        if (piece.kind() == Kind.COMMA) {
            return "";
        }
        return gap.isEmpty() && before.kind() != Kind.COMMA && (before.isProse() || !piece.isProse()) ? "" : " ";
    }

    private String expanded(String gap) {
        var result = new StringBuilder();
        for (int i = 0; i < gap.length(); i++) {
            result.append(gap.charAt(i) == '\t' ? " ".repeat(Columns.STEP - (column + result.length()) % Columns.STEP) : " ");
        }
        return result.toString();
    }

    private void singleBlanks(Token words) {
        for (int at = words.start(); at < words.end(); at++) {
            if (Edits.isBlank(text.charAt(at))) {
                var end = edits.afterBlanks(at);
                edits.replace(at, end, " ");
                column -= end - at - 1;
                at = end;
            }
        }
    }

    // ---- prose

    /** Lines of prose stand one further in than its opening mark; where that stands deep in a line, as if it had begun one of its own. */
    private void prose(int i, boolean head) {
        var piece = pieces.get(i);
        var written = piece.written(text);
        if (valueColumn < 0) {
            valueColumn = column;
        }
        var marks = written.startsWith("\"\"\"") ? 3 : 1;
        var inside = head || i == valuePiece || piece.kind() == Kind.STATEMENT ? column + marks : indent + Columns.STEP + marks;
        proseColumn = inside;
        proseSaid = true;
        if (element == null || asWritten || !isClosed(piece)) {
            pass(piece);
            return;
        }
        var line = text.indexOf('\n', piece.start());
        if (line < 0 || line >= piece.end()) {
            pass(piece);
            return;
        }
        edits.trimBefore(piece.start() + marks, beforeLineEnd(line));
        var item = -1; // where the dash of the list item stands that the line before belongs to
        while (line >= 0 && line < piece.end()) {
            var start = edits.afterBlanks(line + 1);
            var next = text.indexOf('\n', start);
            var isLast = next < 0 || next >= piece.end();
            var end = isLast ? piece.end() : beforeLineEnd(next);
            if (start >= end) {
                edits.replace(line + 1, end, "");
                item = -1;
            } else {
                var isItem = text.startsWith("- ", start);
                var hangs = !isItem && item >= 0 && start - line - 1 > item;
                item = isItem ? start - line - 1 : hangs ? item : -1;
                column = hangs ? inside + 2 : inside;
                edits.replace(line + 1, start, " ".repeat(column));
                column += text.codePointCount(start, end);
                if (!isLast) {
                    edits.trimBefore(start, end);
                }
            }
            line = isLast ? -1 : next;
        }
    }

    /** Whether prose, or a comment, has the mark that closes it. */
    private boolean isClosed(Token piece) {
        var written = piece.written(text);
        return piece.isProse() ? Prose.of(written).closed() : written.startsWith("//") || written.endsWith("*/");
    }

    private int beforeLineEnd(int line) {
        return text.charAt(line - 1) == '\r' ? line - 1 : line;
    }

    // ---- where things are

    private void pass(Token piece) {
        var line = text.lastIndexOf('\n', piece.end() - 1);
        column = line < piece.start() ? column + text.codePointCount(piece.start(), piece.end()) : text.codePointCount(line + 1, piece.end());
    }

    private String written(int i) {
        return pieces.get(i).written(text);
    }

    private boolean isLineHead(int i) {
        return i == 0 || lineEnds(i) > 0;
    }

    private boolean isInLine(int i) {
        return i < pieces.size() && lineEnds(i) == 0;
    }

    /** How many line ends stand before a piece. */
    private int lineEnds(int i) {
        var count = 0;
        for (int at = i == 0 ? 0 : pieces.get(i - 1).end(); at < pieces.get(i).start(); at++) {
            if (text.charAt(at) == '\n') {
                count++;
            }
        }
        return count;
    }

    private int writtenColumn(int offset) {
        return offset - (text.lastIndexOf('\n', offset - 1) + 1);
    }

    /** Blank space of a kind that nobody types: it stays. */
    private boolean isOdd(int start, int end) {
        for (int i = start; i < end; i++) {
            var c = text.charAt(i);
            if (!Edits.isBlank(c) && c != '\n' && !(c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n')) {
                return true;
            }
        }
        return false;
    }
}
