// SPDX-License-Identifier: EPL-2.0
package advice.documents.xhtml;

import java.util.Locale;

/** Colours as six hexadecimal digits, and whether one can be read on another. */
final class Colours {

    static final String BLACK = "000000";
    static final String WHITE = "ffffff";

    private Colours() {
    }

    /** The colour in small letters; empty for "auto" and whatever is no colour. */
    static String of(String value) {
        boolean digits = value.length() == 6 && value.chars().allMatch(c -> c < 128 && Character.digit(c, 16) >= 0);
        return digits ? value.toLowerCase(Locale.ROOT) : "";
    }

    /** The colour of Word's highlighter pens. */
    static String highlight(String pen) {
        return switch (pen) {
            case "yellow" -> "ffff00";
            case "green" -> "00ff00";
            case "cyan" -> "00ffff";
            case "magenta" -> "ff00ff";
            case "blue" -> "0000ff";
            case "red" -> "ff0000";
            case "darkBlue" -> "000080";
            case "darkCyan" -> "008080";
            case "darkGreen" -> "008000";
            case "darkMagenta" -> "800080";
            case "darkRed" -> "800000";
            case "darkYellow" -> "808000";
            case "darkGray" -> "808080";
            case "lightGray" -> "c0c0c0";
            case "black" -> BLACK;
            case "white" -> WHITE;
            default -> "";
        };
    }

    /** What Word's "automatic" text becomes on a background. */
    static String automatic(String background) {
        return !background.isEmpty() && contrast(WHITE, background) > contrast(BLACK, background) ? WHITE : BLACK;
    }

    /** How far apart two colours are, from 1 to 21, as WCAG 2.2 reckons it. */
    static double contrast(String one, String other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(String colour) {
        return 0.2126 * light(colour, 0) + 0.7152 * light(colour, 2) + 0.0722 * light(colour, 4);
    }

    private static double light(String colour, int at) {
        double share = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : StrictMath.pow((share + 0.055) / 1.055, 2.4);
    }
}
