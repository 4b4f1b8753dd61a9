// SPDX-License-Identifier: EPL-2.0
package advice.documents.xhtml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import advice.documents.word.Element;

/** Borders and shading as CSS. */
final class Borders {

    static final List<String> SIDES = List.of("top", "right", "bottom", "left");

    private Borders() {
    }

    /** Border, distance to the text, and shading of a paragraph. */
    static Map<String, String> paragraph(Properties properties) {
        Map<String, String> css = new LinkedHashMap<>();
        Optional<Element> borders = properties.get("w:pBdr");
        for (String side : SIDES) {
            Optional<Element> border = borders.flatMap(b -> b.first("w:" + side));
            String line = border.map(Borders::line).orElse("none");
            if (!line.equals("none")) {
                css.put("border-" + side, line);
                int space = border.map(b -> Units.number(b.get("w:space"), 0)).orElse(0);
                Paragraph.length(css, "padding-" + side, space * 20);
            }
        }
        String fill = Colours.of(properties.attribute("w:shd", "w:fill"));
        if (!fill.isEmpty()) {
            css.put("background-color", "#" + fill);
        }
        return css;
    }

    /** How far a paragraph's border stands out beyond its text, twentieths of a point: Word draws it outside. */
    static int reach(Properties properties, String side) {
        return properties.get("w:pBdr").flatMap(b -> b.first("w:" + side)).filter(b -> !line(b).equals("none"))
                .map(b -> Units.number(b.get("w:space"), 0) * 20 + Units.number(b.get("w:sz"), 4) * 5 / 2).orElse(0);
    }

    /** "0.5pt solid #000000", or "none". */
    static String line(Element border) {
        String style = switch (border.get("w:val")) {
            case "", "nil", "none" -> "none";
            case "double", "triple" -> "double";
            case "dotted" -> "dotted";
            case "dashed", "dashSmallGap", "dotDash", "dotDotDash" -> "dashed";
            default -> "solid";
        };
        if (style.equals("none")) {
            return style;
        }
        int eighths = Math.max(2, Units.number(border.get("w:sz"), 4)) * (style.equals("double") ? 3 : 1);
        String colour = Colours.of(border.get("w:color"));
        return Units.eighths(eighths) + " " + style + " #" + (colour.isEmpty() ? Colours.BLACK : colour);
    }
}
