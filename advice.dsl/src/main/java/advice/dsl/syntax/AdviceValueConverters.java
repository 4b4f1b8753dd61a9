// SPDX-License-Identifier: EPL-2.0
package advice.dsl.syntax;

import java.util.regex.Pattern;

import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.nodemodel.INode;

/** What a token means: prose loses its marks and layout, a phrase its wide spaces, everything else stands as written. */
public final class AdviceValueConverters implements IValueConverterService {

    private static final Pattern BLANKS = Pattern.compile("[ \\t\\u00a0]+");

    @Override
    public Object toValue(String text, String lexerRule, INode node) {
        if (text == null) {
            return null;
        }
        return switch (lexerRule.substring(lexerRule.lastIndexOf('.') + 1)) {
            case "PROSE", "MARGIN_PROSE" -> Prose.of(text).text();
            case "WORDS" -> BLANKS.matcher(text).replaceAll(" ");
            case "KEY", "LINK_WORD" -> Vocabulary.shipped().spelling(text);
            default -> text;
        };
    }

    @Override
    public String toString(Object value, String lexerRule) {
        return String.valueOf(value);
    }
}
