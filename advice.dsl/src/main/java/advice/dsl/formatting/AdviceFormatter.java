// SPDX-License-Identifier: EPL-2.0
package advice.dsl.formatting;

import java.util.ArrayList;
import java.util.List;

import advice.dsl.rules.Fix;
import advice.dsl.rules.Fix.Edit;
import advice.dsl.syntax.Token;

/**
 * Puts the layout of a text in order and nothing else: how far lines stand in, where values begin, blank lines and blanks.
 * It works on the pieces that the lexer cuts, so what is broken is laid out as far as it is understood.
 * Whatever would change what the text means is left as it is.
 */
public final class AdviceFormatter {

    private static final int TIMES = 9;

    private AdviceFormatter() {
    }

    /** The text in order. */
    public static String format(String text) {
        return new Fix("", edits(text)).applyTo(text);
    }

    /** The changes that put a text in order: as few and as small as can be, each of blank space only. */
    public static List<Edit> edits(String text) {
        var tokens = Token.of(text);
        var wanted = new Layout(text, tokens).edits();
        var edits = kept(text, tokens, wanted);
        return edits.size() == wanted.size() ? edits : untilItStays(text, new Fix("", edits).applyTo(text));
    }

    /** A part of a text, from one offset up to another. */
    public record Stretch(int from, int to) {

        /** Whether the change is one of a line that the stretch touches. */
        private boolean touches(Edit edit, String text) {
            var next = text.indexOf('\n', Math.max(from, to - 1));
            return edit.offset() >= text.lastIndexOf('\n', from - 1) + 1
                    && edit.offset() + edit.length() <= (next < 0 ? text.length() : next);
        }
    }

    /** The changes to the lines that some stretches of a text touch. */
    public static List<Edit> edits(String text, List<Stretch> stretches) {
        var tokens = Token.of(text);
        return kept(text, tokens, new Layout(text, tokens).edits().stream()
                .filter(edit -> stretches.stream().anyMatch(stretch -> stretch.touches(edit, text))).toList());
    }

    /**
     * The same changes, with the lines that they add laid out; lines that were there, and those that only move, stand as they did.
     * What the changes say is not altered.
     */
    public static List<Edit> laidOut(String text, List<Edit> changes) {
        return Added.laidOut(text, changes);
    }

    /** How many blanks a new line begins with that somebody starts at the end of a text. */
    public static int nextIndent(String text) {
        return Layout.next(text);
    }

    /** Where something was left as it is, what stands around it may find another place when it is looked at again. */
    private static List<Edit> untilItStays(String text, String better) {
        for (int times = 0; times < TIMES; times++) {
            var tokens = Token.of(better);
            var edits = kept(better, tokens, new Layout(better, tokens).edits());
            if (edits.isEmpty()) {
                break;
            }
            better = new Fix("", edits).applyTo(better);
        }
        return Edits.between(text, better);
    }

    /** Those of some changes after which the text still means the same. */
    static List<Edit> kept(String text, List<Token> tokens, List<Edit> wanted) {
        return wanted.isEmpty() ? wanted : kept(text, tokens, List.of(), wanted);
    }

    /** Where all together leave it so, all of them. */
    private static List<Edit> kept(String text, List<Token> tokens, List<Edit> sure, List<Edit> more) {
        var both = new ArrayList<>(sure);
        both.addAll(more);
        if (Meaning.isSame(text, tokens, new Fix("", both).applyTo(text))) {
            return both;
        }
        if (more.size() == 1) {
            return sure;
        }
        var half = more.size() / 2;
        return kept(text, tokens, kept(text, tokens, sure, more.subList(0, half)), more.subList(half, more.size()));
    }
}
