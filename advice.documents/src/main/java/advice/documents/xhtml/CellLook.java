// SPDX-License-Identifier: EPL-2.0
package advice.documents.xhtml;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import advice.documents.word.Element;

/**
 * How a cell looks: what its table and it say, and where in the table it stands. A page has many cells and few looks.
 *
 * @param table  the table's formatting
 * @param cell   the cell's, with that of its region of the table underneath
 * @param fill   six digits, or empty
 * @param height at least so much, twentieths of a point
 * @param top    whether the table ends there, and likewise for the other sides
 */
record CellLook(Properties table, Properties cell, String fill, int height, boolean top, boolean bottom, boolean left, boolean right) {

    Map<String, String> css() {
        Map<String, String> css = new LinkedHashMap<>();
        Optional<Element> inTable = table.get("w:tblBorders");
        Optional<Element> own = cell.get("w:tcBorders");
        Map<String, Boolean> outer = Map.of("top", top, "bottom", bottom, "left", left, "right", right);
        for (String side : Borders.SIDES) {
            String inside = side.equals("top") || side.equals("bottom") ? "w:insideH" : "w:insideV";
            String line = own.flatMap(b -> b.first("w:" + side))
                    .or(() -> inTable.flatMap(b -> b.first(outer.get(side) ? "w:" + side : inside)))
                    .map(Borders::line).orElse("none");
            if (!line.equals("none")) {
                css.put("border-" + side, line);
            }
        }
        if (css.size() == 4 && css.values().stream().distinct().count() == 1) {
            String line = css.get("border-top");
            css.clear();
            css.put("border", line);
        }
        Optional<Element> margins = cell.get("w:tcMar");
        Optional<Element> usual = table.get("w:tblCellMar");
        int[] padding = new int[4];
        for (int side = 0; side < 4; side++) {
            String name = "w:" + Borders.SIDES.get(side);
            padding[side] = margins.flatMap(m -> m.first(name)).or(() -> usual.flatMap(m -> m.first(name)))
                    .map(m -> Units.number(m.get("w:w"), 0)).orElse(0);
        }
        css.put("padding", Units.twips(padding[0]) + " " + Units.twips(padding[1]) + " " + Units.twips(padding[2]) + " "
                + Units.twips(padding[3]));
        if (!fill.isEmpty()) {
            css.put("background-color", "#" + fill);
        }
        switch (cell.value("w:vAlign")) {
            case "center" -> css.put("vertical-align", "middle");
            case "bottom" -> css.put("vertical-align", "bottom");
            default -> {
                // The page's own style says top.
            }
        }
        Paragraph.length(css, "height", height);
        return css;
    }
}
