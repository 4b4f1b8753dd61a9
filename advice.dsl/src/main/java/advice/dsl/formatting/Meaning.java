// SPDX-License-Identifier: EPL-2.0
package advice.dsl.formatting;

import java.util.List;

import advice.dsl.syntax.AdviceValueConverters;
import advice.dsl.syntax.Token;
import advice.dsl.syntax.Token.Kind;

/** Compares what two texts mean: all pieces but the blank space between them, each by its value. */
final class Meaning {

    private static final AdviceValueConverters VALUES = new AdviceValueConverters();

    private Meaning() {
    }

    /** Whether a reader and the parser find the same in both. */
    static boolean isSame(String one, List<Token> tokens, String other) {
        var here = tokens.stream().filter(t -> t.kind() != Kind.SPACE).toList();
        var there = Token.of(other).stream().filter(t -> t.kind() != Kind.SPACE).toList();
        if (here.size() != there.size()) {
            return false;
        }
        for (int i = 0; i < here.size(); i++) {
            var a = here.get(i);
            var b = there.get(i);
            if (a.kind() != b.kind() || !a.keyword().equals(b.keyword()) || !value(a, one).equals(value(b, other))) {
                return false;
            }
        }
        return true;
    }

    private static Object value(Token token, String text) {
        var written = token.written(text);
        return switch (token.kind()) {
            case PROSE, STATEMENT -> VALUES.toValue(written, "PROSE", null);
            case WORDS -> VALUES.toValue(written, "WORDS", null);
            case COMMENT -> written.stripTrailing();
            default -> written;
        };
    }
}
