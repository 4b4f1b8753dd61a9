// SPDX-License-Identifier: EPL-2.0
package advice.documents.xhtml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import advice.documents.xhtml.Inline.Piece;
import advice.documents.xhtml.Numbering.Item;

/**
 * A paragraph with all styles taken together; margins and box may still change when its neighbours are known.
 */
final class Paragraph implements Block {

    private static final int SINGLE = 240;

    final String style;
    final Properties properties;
    final RunLook look;
    final List<Piece> pieces;
    final boolean empty;
    final boolean paged;
    final String id;
    /** 1 to 6, or 0 for text. */
    final int heading;
    final Optional<Item> item;
    /** Border and shading, as CSS. */
    final Map<String, String> box;
    final String background;
    boolean breakBefore;
    int above;
    int below;

    Paragraph(String style, Properties properties, RunLook look, List<Piece> pieces, boolean paged, String id,
            int heading, Optional<Item> item, String around) {
        this.style = style;
        this.properties = properties;
        this.look = look;
        this.pieces = pieces;
        this.empty = pieces.stream().allMatch(p -> p instanceof Inline.Words words && words.text().isBlank());
        this.paged = paged;
        this.id = id;
        this.heading = heading;
        this.item = item;
        this.box = Borders.paragraph(properties);
        String shading = Colours.of(properties.attribute("w:shd", "w:fill"));
        this.background = shading.isEmpty() ? around : shading;
        this.breakBefore = properties.on("w:pageBreakBefore");
        this.above = spacing("before");
        this.below = spacing("after");
    }

    /** Word's "automatic" spacing is that of a web page. */
    private int spacing(String side) {
        String automatic = properties.attribute("w:spacing", "w:" + side + "Autospacing");
        return automatic.equals("1") || automatic.equals("true") ? 14 * 20
                : properties.number("w:spacing", "w:" + side, 0);
    }

    boolean keepsWithNext() {
        return properties.on("w:keepNext");
    }

    /** Whether it is somebody's own words, standing by themselves. */
    boolean isSpeech() {
        return style.equals("speech") || style.equals("quote") || style.equals("intense quote");
    }

    /** Whether Word closes up paragraphs of this style. */
    boolean closesUpTo(Block other) {
        return properties.on("w:contextualSpacing") && other instanceof Paragraph next && next.style.equals(style);
    }

    /** The height of one line, twentieths of a point. */
    int lineHeight() {
        int line = properties.number("w:spacing", "w:line", SINGLE);
        int natural = look.halfPoints() * 10 * look.family().lineHeight() / 1000;
        return switch (properties.attribute("w:spacing", "w:lineRule")) {
            case "exact" -> line;
            case "atLeast" -> Math.max(line, natural);
            default -> natural * line / SINGLE;
        };
    }

    /** As CSS: a number that grows with the font, or a length. */
    String lineHeightCss() {
        String rule = properties.attribute("w:spacing", "w:lineRule");
        if (rule.equals("exact") || rule.equals("atLeast") && lineHeight()
                > look.halfPoints() * 10 * look.family().lineHeight() / 1000) {
            return Units.twips(lineHeight());
        }
        int line = rule.equals("atLeast") ? SINGLE : properties.number("w:spacing", "w:line", SINGLE);
        return Units.decimal(Math.round(look.family().lineHeight() * line / (SINGLE * 10.0)));
    }

    int left() {
        return properties.number("w:ind", "w:left", 0);
    }

    int right() {
        return properties.number("w:ind", "w:right", 0);
    }

    /** Of the first line; negative when it hangs out. */
    int firstLine() {
        return properties.number("w:ind", "w:firstLine", 0) - properties.number("w:ind", "w:hanging", 0);
    }

    /** The formatting of the element it becomes, as far as the page has not set it already. */
    Map<String, String> css(RunLook page, String pageLineHeight, boolean inList) {
        Map<String, String> css = new LinkedHashMap<>(look.asBlock(page));
        if (look.colour().isEmpty() && Colours.automatic(background).equals(Colours.WHITE)) {
            css.put("color", "#" + Colours.WHITE);
        }
        String align = switch (properties.value("w:jc")) {
            case "center" -> "center";
            case "right", "end" -> "right";
            case "both", "distribute" -> "justify";
            default -> "";
        };
        put(css, "text-align", align);
        put(css, "line-height", lineHeightCss().equals(pageLineHeight) ? "" : lineHeightCss());
        length(css, "margin-top", above);
        length(css, "margin-bottom", below);
        if (!inList) {
            length(css, "margin-left", left() - Borders.reach(properties, "left"));
            length(css, "text-indent", firstLine());
        }
        length(css, "margin-right", right() - Borders.reach(properties, "right"));
        css.putAll(box);
        if (breakBefore) {
            css.put("page-break-before", "always");
        }
        if (keepsWithNext()) {
            css.put("page-break-after", "avoid");
        }
        if (properties.on("w:keepLines")) {
            css.put("page-break-inside", "avoid");
        }
        return css;
    }

    private static void put(Map<String, String> css, String property, String value) {
        if (!value.isEmpty()) {
            css.put(property, value);
        }
    }

    static void length(Map<String, String> css, String property, int twips) {
        if (twips != 0) {
            css.put(property, Units.twips(twips));
        }
    }
}
