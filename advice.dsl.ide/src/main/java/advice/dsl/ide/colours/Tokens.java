// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.colours;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.lsp4j.Range;

import advice.dsl.ide.colours.Colour.Mark;
import advice.dsl.ide.protocol.TextLines;

/** The pieces of a file in the order written, each on one line, as not every editor takes one that goes over several. */
final class Tokens {

    private record Token(int line, int column, int length, Colour colour, int marks) {
    }

    private final TextLines lines;
    private final List<Token> all = new ArrayList<>();

    Tokens(TextLines lines) {
        this.lines = lines;
    }

    /** From one offset up to another, cut at the ends of lines, the blank space around each line left out. */
    void add(int start, int end, Colour colour, Set<Mark> marks) {
        for (int line = lines.at(start), last = lines.at(end); line <= last; line++) {
            var text = lines.text(line);
            var from = Math.max(0, start - lines.start(line));
            var to = Math.min(text.length(), end - lines.start(line));
            while (from < to && Character.isWhitespace(text.charAt(from))) {
                from++;
            }
            while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
                to--;
            }
            if (to > from) {
                all.add(new Token(line, from, to - from, colour, marks.stream().mapToInt(Mark::bit).sum()));
            }
        }
    }

    /** As the protocol counts them: five numbers each, lines and columns from the one before. */
    List<Integer> encoded() {
        return encoded(all);
    }

    /** Those on the lines of a range. */
    List<Integer> encoded(Range range) {
        return encoded(all.stream().filter(t -> t.line() >= range.getStart().getLine() && t.line() <= range.getEnd().getLine()).toList());
    }

    private static List<Integer> encoded(List<Token> tokens) {
        var data = new ArrayList<Integer>(tokens.size() * 5);
        var line = 0;
        var column = 0;
        for (var token : tokens) {
            data.add(token.line() - line);
            data.add(token.line() == line ? token.column() - column : token.column());
            data.add(token.length());
            data.add(token.colour().ordinal());
            data.add(token.marks());
            line = token.line();
            column = token.column();
        }
        return data;
    }
}
