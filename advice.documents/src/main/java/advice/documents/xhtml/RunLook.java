// SPDX-License-Identifier: EPL-2.0
package advice.documents.xhtml;

import java.util.LinkedHashMap;
import java.util.Map;

import advice.documents.xhtml.Styles.Fonts;

/**
 * How some text looks, all styles taken together.
 *
 * @param font       the family named in Word
 * @param family     the one it is shown in
 * @param halfPoints size
 * @param colour     six digits, or empty for automatic
 * @param background six digits, or empty
 * @param position   "super", "sub" or empty
 * @param capitals   "uppercase", "small-caps" or empty
 * @param tracking   extra space between letters, twentieths of a point
 * @param language   such as "cy-GB", or empty
 * @param hidden     whether Word does not show it
 * @param style      name of the character style, for the name of the class
 */
record RunLook(String font, Family family, int halfPoints, boolean bold, boolean italic, boolean underlined,
        boolean struck, String colour, String background, String position, String capitals, int tracking,
        String language, boolean hidden, String style) {

    /** Ten points, when neither the styles nor the text name a size. */
    private static final int WORDS_OWN_SIZE = 20;

    static RunLook of(Properties run, Fonts fonts, String style) {
        String font = fonts.name(run);
        String colour = Colours.of(run.value("w:color"));
        String background = run.has("w:highlight") && !run.value("w:highlight").equals("none")
                ? Colours.highlight(run.value("w:highlight")) : Colours.of(run.attribute("w:shd", "w:fill"));
        String position = switch (run.value("w:vertAlign")) {
            case "superscript" -> "super";
            case "subscript" -> "sub";
            default -> "";
        };
        return new RunLook(font, Family.of(font).orElse(Family.ARIAL), run.number("w:sz", "w:val", WORDS_OWN_SIZE),
                run.on("w:b"), run.on("w:i"), run.has("w:u") && !run.value("w:u").equals("none"),
                run.on("w:strike") || run.on("w:dstrike"), colour, background, position,
                run.on("w:caps") ? "uppercase" : run.on("w:smallCaps") ? "small-caps" : "",
                run.number("w:spacing", "w:val", 0), run.value("w:lang"), run.on("w:vanish"), style);
    }

    /** Where this differs from the text around it, in CSS; strong and emphasised text is not CSS's business. */
    Map<String, String> within(RunLook around) {
        Map<String, String> css = new LinkedHashMap<>();
        if (family != around.family) {
            css.put("font-family", family.css());
        }
        if (halfPoints != around.halfPoints) {
            css.put("font-size", Units.decimal(halfPoints * 50L) + "pt");
        }
        if (around.bold && !bold) {
            css.put("font-weight", "normal");
        }
        if (around.italic && !italic) {
            css.put("font-style", "normal");
        }
        if (!colour.equals(around.colour)) {
            css.put("color", "#" + (colour.isEmpty() ? Colours.automatic(background) : colour));
        } else if (colour.isEmpty() && !background.equals(around.background) && !background.isEmpty()) {
            css.put("color", "#" + Colours.automatic(background));
        }
        if (!background.equals(around.background) && !background.isEmpty()) {
            css.put("background-color", "#" + background);
        }
        if (underlined && !around.underlined) {
            css.put("text-decoration", "underline");
        }
        if (!capitals.equals(around.capitals)) {
            if (capitals.equals("small-caps") || around.capitals.equals("small-caps")) {
                css.put("font-variant", capitals.equals("small-caps") ? capitals : "normal");
            }
            if (capitals.equals("uppercase") || around.capitals.equals("uppercase")) {
                css.put("text-transform", capitals.equals("uppercase") ? capitals : "none");
            }
        }
        if (tracking != around.tracking) {
            css.put("letter-spacing", Units.twips(tracking));
        }
        return css;
    }

    /** For a paragraph or a whole page, where bold and italic are CSS's business. */
    Map<String, String> asBlock(RunLook around) {
        Map<String, String> css = within(around);
        if (bold && !around.bold) {
            css.put("font-weight", "bold");
        }
        if (italic && !around.italic) {
            css.put("font-style", "italic");
        }
        return css;
    }
}
