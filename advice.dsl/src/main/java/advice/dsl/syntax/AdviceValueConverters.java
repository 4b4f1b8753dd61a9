// SPDX-License-Identifier: EPL-2.0
package advice.dsl.syntax;

import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.nodemodel.INode;

/** What a token means: prose loses its marks and layout, a phrase its wide spaces, everything else stands as written. */
public final class AdviceValueConverters implements IValueConverterService {

    @Override
    public Object toValue(String text, String lexerRule, INode node) {
        if (text == null) {
            return null;
        }
        return switch (lexerRule.substring(lexerRule.lastIndexOf('.') + 1)) {
            case "PROSE", "MARGIN_PROSE" -> Prose.of(text).text();
            case "WORDS" -> text.replaceAll("[ \\t\\u00a0]+", " ");
            default -> text;
        };
    }

    @Override
    public String toString(Object value, String lexerRule) {
        return String.valueOf(value);
    }
}
