// SPDX-License-Identifier: EPL-2.0
package advice.dsl.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a text as the lexer cuts it, for whoever works on the text and not on the model.
 * All pieces together are the text.
 *
 * @param kind    what it is
 * @param keyword the element's keyword as the language spells it, {@code ""} for any other piece
 * @param start   where it begins
 * @param end     where it ends
 */
public record Token(Kind kind, String keyword, int start, int end) {

    /** What a piece is. */
    public enum Kind {
        ELEMENT, UNKNOWN, NAME, KEY, CONNECTOR, WORDS, NUMBER, PROSE, STATEMENT, REFERENCE, COMMA, STRAY, NOISE, COMMENT, SPACE;

        static Kind of(int type) {
            return switch (type) {
                case AdviceLexer.RULE_WORD_AT_MARGIN -> UNKNOWN;
                case AdviceLexer.RULE_NAME -> NAME;
                case AdviceLexer.RULE_KEY -> KEY;
                case AdviceLexer.RULE_LINK_WORD -> CONNECTOR;
                case AdviceLexer.RULE_WORDS -> WORDS;
                case AdviceLexer.RULE_NUMERAL -> NUMBER;
                case AdviceLexer.RULE_PROSE -> PROSE;
                case AdviceLexer.RULE_MARGIN_PROSE -> STATEMENT;
                case AdviceLexer.RULE_REF -> REFERENCE;
                case AdviceLexer.RULE_LIST_MARK -> COMMA;
                case AdviceLexer.RULE_SCRAP -> STRAY;
                case AdviceLexer.RULE_NOISE -> NOISE;
                case AdviceLexer.RULE_COMMENT -> COMMENT;
                case AdviceLexer.RULE_WS -> SPACE;
                default -> ELEMENT;
            };
        }
    }

    /** All pieces of a text, in order. */
    public static List<Token> of(String text) {
        var pieces = new ArrayList<Token>();
        for (var token : AdviceLexer.tokens(text)) {
            var kind = Kind.of(token.getType());
            pieces.add(new Token(kind, kind == Kind.ELEMENT ? AdviceLexer.keyword(token.getType()).orElse("") : "",
                    token.getStartIndex(), token.getStopIndex() + 1));
        }
        return pieces;
    }

    /** The piece as it is written. */
    public String written(String text) {
        return text.substring(start, end);
    }

    /** Whether it is prose, of a property or of the element itself. */
    public boolean isProse() {
        return kind == Kind.PROSE || kind == Kind.STATEMENT;
    }
}
