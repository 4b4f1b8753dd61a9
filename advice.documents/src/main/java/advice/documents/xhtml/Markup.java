// SPDX-License-Identifier: EPL-2.0
package advice.documents.xhtml;

import java.text.Normalizer;

/** Text as it stands in XHTML. */
public final class Markup {

    private Markup() {
    }

    /**
     * Text between tags, its accents joined to their letters: a name typed on one machine as "e" with an accent after it
     * must find the same glyph as one typed on another.
     */
    public static String text(String text) {
        return escape(Normalizer.isNormalized(text, Normalizer.Form.NFC) ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    /** {@code  name="value"}, or nothing when the value is empty. */
    public static String attribute(String name, String value) {
        return value.isEmpty() ? "" : " " + name + "=\"" + escape(value) + "\"";
    }

    private static String escape(String text) {
        var escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
