// SPDX-License-Identifier: EPL-2.0
package advice.dsl.facts;

import java.util.Locale;
import java.util.regex.Pattern;

import advice.dsl.model.Element;

/** What elements are called where people read of them. */
public final class Titles {

    /** Where two words of a name meet: a capital behind a small letter or before one, and the marks that join. */
    private static final Pattern JOINT = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})|[-_]+");

    private Titles() {
    }

    /** Its title, else its name taken apart ({@code GoingOut} is {@code Going out}), else nothing. */
    public static String of(Element element) {
        var said = Elements.text(element, "title");
        return !said.isEmpty() ? said : element.getName() == null ? "" : apart(element.getName());
    }

    /** A name as words: a capital after a small letter begins one, and so do the marks that join. */
    public static String apart(String name) {
        var words = JOINT.matcher(name).replaceAll(" ").strip().split(" +");
        for (int i = 1; i < words.length; i++) {
            var letters = words[i].length() > 1 && words[i].equals(words[i].toUpperCase(Locale.ROOT));
            words[i] = letters ? words[i] : words[i].toLowerCase(Locale.ROOT);
        }
        return capital(String.join(" ", words));
    }

    /** With its article: {@code a need}, {@code an outcome}. */
    public static String withArticle(String noun) {
        return ("aeiou".indexOf(noun.charAt(0)) < 0 ? "a " : "an ") + noun;
    }

    /** With a capital at the beginning. */
    public static String capital(String words) {
        return words.isEmpty() ? "" : words.substring(0, words.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT)
                + words.substring(words.offsetByCodePoints(0, 1));
    }
}
