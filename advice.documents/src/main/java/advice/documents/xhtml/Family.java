// SPDX-License-Identifier: EPL-2.0
package advice.documents.xhtml;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The font families that a form may use: those for which a font of the same widths comes with us, so that the PDF breaks
 * its lines where Word does. The first name is the one the page and the PDF know it by.
 */
public enum Family {

    ARIAL("Arial", 1149, "\"Liberation Sans\", Arimo, Helvetica, sans-serif"),
    TIMES("Times New Roman", 1149, "\"Liberation Serif\", Tinos, Times, serif"),
    CALIBRI("Calibri", 1221, "Carlito, sans-serif"),
    CAMBRIA("Cambria", 1172, "Caladea, serif");

    private static final Map<String, Family> OTHER_NAMES = Map.ofEntries(
            Map.entry("helvetica", ARIAL), Map.entry("liberation sans", ARIAL), Map.entry("arimo", ARIAL),
            Map.entry("times", TIMES), Map.entry("liberation serif", TIMES), Map.entry("tinos", TIMES),
            Map.entry("carlito", CALIBRI), Map.entry("caladea", CAMBRIA));

    private final String family;
    private final int lineHeight;
    private final String others;

    Family(String family, int lineHeight, String others) {
        this.family = family;
        this.lineHeight = lineHeight;
        this.others = others;
    }

    /** The name that Word uses. */
    public String family() {
        return family;
    }

    /** The height of a line set solid, in thousandths of the font's size. */
    int lineHeight() {
        return lineHeight;
    }

    /** What to ask a browser for. */
    String css() {
        return (family.contains(" ") ? "\"" + family + "\"" : family) + ", " + others;
    }

    /** The family of that name, in any capitals; none when no font of ours has its widths. */
    public static Optional<Family> of(String name) {
        String wanted = name.strip().toLowerCase(Locale.ROOT);
        for (Family family : values()) {
            if (family.family.toLowerCase(Locale.ROOT).equals(wanted)) {
                return Optional.of(family);
            }
        }
        return Optional.ofNullable(OTHER_NAMES.get(wanted));
    }
}
