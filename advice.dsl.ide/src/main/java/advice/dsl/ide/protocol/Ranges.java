// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.protocol;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;

import advice.dsl.rules.Fix.Edit;
import advice.dsl.rules.Place;

/** Stretches of a text as the protocol counts them: lines and UTF-16 columns, from nought. */
public final class Ranges {

    private Ranges() {
    }

    public static Range of(Place place) {
        return new Range(new Position(place.line() - 1, place.column() - 1),
                new Position(place.endLine() - 1, place.endColumn() - 1));
    }

    /** From one offset up to another. */
    public static Range of(String text, int start, int end) {
        return of(Place.of(text, start, end - start));
    }

    public static TextEdit of(String text, Edit edit) {
        return new TextEdit(of(text, edit.offset(), edit.offset() + edit.length()), edit.text());
    }

    /** Changes in the order in which they stand, each counted from the one before. */
    public static List<TextEdit> of(String text, List<Edit> edits) {
        var line = 0;
        var lineStart = 0;
        var result = new ArrayList<TextEdit>();
        for (var edit : edits) {
            var ends = new Position[2];
            for (int i = 0; i < 2; i++) {
                var offset = edit.offset() + i * edit.length();
                for (int end = text.indexOf('\n', lineStart); end >= 0 && end < offset; end = text.indexOf('\n', lineStart)) {
                    line++;
                    lineStart = end + 1;
                }
                ends[i] = new Position(line, offset - lineStart);
            }
            result.add(new TextEdit(new Range(ends[0], ends[1]), edit.text()));
        }
        return result;
    }

    /** Whether the two have a place in common; ranges that only touch have. */
    public static boolean meet(Range one, Range other) {
        return !isBefore(one.getEnd(), other.getStart()) && !isBefore(other.getEnd(), one.getStart());
    }

    private static boolean isBefore(Position one, Position other) {
        return one.getLine() < other.getLine() || one.getLine() == other.getLine() && one.getCharacter() < other.getCharacter();
    }
}
