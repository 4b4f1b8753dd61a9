// SPDX-License-Identifier: EPL-2.0
package advice.documents.xhtml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import advice.documents.word.Element;
import advice.documents.word.Node;
import advice.documents.xhtml.Blocks.Place;
import advice.documents.xhtml.Styles.Region;
import advice.documents.xhtml.Styles.TableStyle;

/** One table as markup: heading rows, row heads, borders as Word settles them. */
final class Tables {

    private static final Set<String> WRAPPERS = Set.of("w:sdt", "w:sdtContent", "w:customXml", "w:smartTag", "w:ins",
            "w:moveTo");

    /** A cell where it starts. @param column of the grid; @param columns how many it spans; @param rows likewise */
    private record Cell(Element element, Properties own, int column, int columns, int rows) {
    }

    private record Row(Element element, Properties own, List<Cell> cells, boolean heading) {
    }

    private final Page page;
    private final Place place;
    private final Table table;
    private final Properties properties;
    private final TableStyle style;
    private final int[] grid;
    private final int gridWidth;
    private final List<Row> rows = new ArrayList<>();
    private final StringBuilder out = new StringBuilder();

    Tables(Page page, Place place, Table table) {
        this.page = page;
        this.place = place;
        this.table = table;
        Properties own = page.formatting(table.element.first("w:tblPr"));
        this.style = page.styles().table(own.value("w:tblStyle"));
        this.properties = own.over(style.table());
        this.grid = table.element.first("w:tblGrid").stream().flatMap(g -> g.elements("w:gridCol"))
                .mapToInt(c -> Math.max(1, Units.number(c.get("w:w"), 1))).toArray();
        int width = 0;
        for (int column : grid) {
            width += column;
        }
        this.gridWidth = Math.max(1, width);
    }

    String write() {
        boolean nested = page.problems().inTable();
        if (nested) {
            page.problems().add("a table stands inside another, which is read out wrongly. Take it out of the other");
        } else {
            page.problems().enterTable();
        }
        read();
        if (!rows.isEmpty()) {
            if (!nested) {
                check();
            }
            if (boxes()) {
                writeBoxes();
            } else {
                writeTable();
            }
        }
        if (!nested) {
            page.problems().leaveTable();
        }
        return out.toString();
    }

    // Reading

    private void read() {
        List<Element> found = new ArrayList<>();
        collect(table.element, "w:tr", found);
        boolean heading = true;
        for (Element element : found) {
            Properties own = page.formatting(element.first("w:trPr"));
            heading &= own.on("w:tblHeader");
            List<Element> cells = new ArrayList<>();
            collect(element, "w:tc", cells);
            List<Cell> placed = new ArrayList<>();
            int column = own.number("w:gridBefore", "w:val", 0);
            for (Element cell : cells) {
                Properties cellProperties = page.formatting(cell.first("w:tcPr"));
                int columns = Math.max(1, Math.min(cellProperties.number("w:gridSpan", "w:val", 1),
                        Math.max(1, grid.length - column)));
                placed.add(new Cell(cell, cellProperties, column, columns, 1));
                column += columns;
            }
            rows.add(new Row(element, own, placed, heading));
        }
        merge();
    }

    private void collect(Element parent, String wanted, List<Element> found) {
        for (Node child : parent.children()) {
            if (child instanceof Element element && element.is(wanted)) {
                found.add(element);
            } else if (child instanceof Element element && WRAPPERS.contains(element.name())) {
                collect(element, wanted, found);
            }
        }
    }

    /** Cells merged downwards become one that spans rows. */
    private void merge() {
        for (int r = 0; r < rows.size(); r++) {
            List<Cell> cells = rows.get(r).cells();
            for (int c = 0; c < cells.size(); c++) {
                Cell cell = cells.get(c);
                if (cell.own().value("w:vMerge").equals("restart")) {
                    int end = r + 1;
                    while (end < rows.size() && continues(rows.get(end), cell.column())) {
                        end++;
                    }
                    cells.set(c, new Cell(cell.element(), cell.own(), cell.column(), cell.columns(), end - r));
                }
            }
        }
    }

    private static boolean continues(Row row, int column) {
        return row.cells().stream().anyMatch(c -> c.column() == column && continued(c));
    }

    private static boolean continued(Cell cell) {
        return cell.own().has("w:vMerge") && !cell.own().value("w:vMerge").equals("restart");
    }

    /** One column without heading is no table but text in boxes. */
    private boolean boxes() {
        return grid.length <= 1 && rows.stream().noneMatch(Row::heading)
                && rows.stream().allMatch(row -> row.cells().size() <= 1);
    }

    private boolean look(String name, int bit) {
        Optional<Element> look = properties.get("w:tblLook");
        String said = look.map(l -> l.get("w:" + name)).orElse("");
        if (!said.isEmpty()) {
            return said.equals("1") || said.equals("true") || said.equals("on");
        }
        try {
            return (Integer.parseInt(look.map(l -> l.get("w:val")).orElse("0"), 16) & bit) != 0;
        } catch (NumberFormatException noNumber) {
            return false;
        }
    }

    private boolean rowHeads() {
        return look("firstColumn", 0x80) && grid.length > 1;
    }

    private void check() {
        if (page.inMargin()) {
            return;
        }
        if (!boxes() && !rows.get(0).heading() && !rowHeads()) {
            page.problems().add("nothing says which row or column holds the headings. Tick \u201CRepeat as header row\u201D"
                    + " (Table Layout), or \u201CFirst Column\u201D (Table Design)");
        }
        if (properties.has("w:tblpPr")) {
            page.problems().add("a floating table is shown where it is anchored. Set its wrapping to \u201CNone\u201D");
        }
        if (properties.has("w:bidiVisual")) {
            page.problems().add("a table from right to left is shown from left to right. Advice cannot show it otherwise");
        }
        if (properties.has("w:tblCellSpacing")) {
            page.problems().add("space between cells is left out. Set it to none");
        }
        for (int r = 0; r < rows.size(); r++) {
            page.problems().row(r + 1);
            for (Cell cell : rows.get(r).cells()) {
                if (cell.columns() > 1 || cell.own().has("w:vMerge") || cell.own().has("w:hMerge")) {
                    page.problems().add("merged cells are read out wrongly. Split them");
                }
                if (!cell.own().value("w:textDirection").isEmpty() && !cell.own().value("w:textDirection").equals("lrTb")) {
                    page.problems().add("turned text is shown upright. Turn it back");
                }
            }
            if (rows.get(r).own().value("w:jc").equals("right")) {
                page.problems().add("a row set to the right is shown on the left. Set the whole table instead");
            }
        }
        page.problems().row(0);
    }

    // Writing

    private Map<String, String> frame() {
        Map<String, String> css = new LinkedHashMap<>();
        String width = properties.attribute("w:tblW", "w:w");
        String type = properties.attribute("w:tblW", "w:type");
        int twips = type.equals("dxa") && Units.number(width, 0) > 0 ? Units.number(width, 0) : gridWidth;
        int left = Math.max(0, properties.number("w:tblInd", "w:w", 0));
        String share = type.equals("pct") ? width.endsWith("%") ? Units.decimal(Units.number(width.replace("%", ""), 100) * 100L) + "%"
                : Units.percent(Units.number(width, 5000), 5000)
                : Units.percent(Math.min(twips, Math.max(1, place.width() - left)), Math.max(1, place.width()));
        if (!share.equals("100%")) {
            css.put("width", share);
        }
        switch (properties.value("w:jc")) {
            case "center" -> {
                css.put("margin-left", "auto");
                css.put("margin-right", "auto");
            }
            case "right", "end" -> css.put("margin-left", "auto");
            default -> Paragraph.length(css, "margin-left", left);
        }
        Paragraph.length(css, "margin-top", table.above);
        Paragraph.length(css, "margin-bottom", table.below);
        if (table.breakBefore) {
            css.put("page-break-before", "always");
        }
        boolean whole = rows.size() > 1 && rows.subList(0, rows.size() - 1).stream().allMatch(this::keepsWithNext);
        if (whole) {
            css.put("page-break-inside", "avoid");
        }
        return css;
    }

    private boolean keepsWithNext(Row row) {
        return row.element().any("w:p", p -> true) && !row.element().any("w:p", p -> {
            Properties own = page.formatting(p.first("w:pPr"));
            return !own.over(page.styles().paragraph(own.value("w:pStyle")).paragraph()).on("w:keepNext");
        });
    }

    private void writeTable() {
        int headings = (int) rows.stream().filter(Row::heading).count();
        // On a narrow screen columns go below one another, but a label and what belongs to it fit side by side.
        String classes = ((grid.length > 2 ? "stacks " : "") + page.css().name("table", frame())).strip();
        out.append("<table").append(Markup.attribute("class", classes))
                .append(page.inMargin() ? " role=\"presentation\"" : "").append(">\n<colgroup>");
        for (int column : grid) {
            out.append("<col style=\"width: ").append(Units.percent(column, gridWidth)).append("\"/>");
        }
        out.append("</colgroup>\n");
        // A table that is nothing but headings has them as its body, or it would have none.
        boolean parted = headings > 0 && headings < rows.size();
        if (parted) {
            out.append("<thead>\n");
        } else {
            out.append("<tbody>\n");
        }
        for (int r = 0; r < rows.size(); r++) {
            if (parted && r == headings) {
                out.append("</thead>\n<tbody>\n");
            }
            row(r, headings);
        }
        out.append("</tbody>\n</table>\n");
    }

    private void row(int r, int headings) {
        Row row = rows.get(r);
        page.problems().row(r + 1);
        Map<String, String> css = new LinkedHashMap<>();
        if (row.own().on("w:cantSplit")) {
            css.put("page-break-inside", "avoid");
        }
        if (keepsWithNext(row)) {
            css.put("page-break-after", "avoid");
        }
        out.append("<tr").append(Markup.attribute("class", page.css().name("row", css))).append('>');
        int column = 0;
        for (Cell cell : row.cells()) {
            gap(cell.column() - column);
            column = cell.column() + cell.columns();
            if (!continued(cell)) {
                boolean columnHead = row.heading() && !page.inMargin();
                boolean rowHead = !columnHead && cell.column() == 0 && rowHeads() && !page.inMargin();
                String tag = columnHead || rowHead ? "th" : "td";
                out.append('<').append(tag)
                        .append(columnHead ? " scope=\"col\"" : rowHead ? " scope=\"row\"" : "")
                        .append(cell.columns() > 1 ? " colspan=\"" + cell.columns() + "\"" : "")
                        .append(cell.rows() > 1 ? " rowspan=\"" + cell.rows() + "\"" : "")
                        .append(tag.equals("td") && headings > 0 && !row.heading()
                                ? Markup.attribute("data-label", label(cell.column(), headings)) : "");
                content(r, cell);
                out.append("</").append(tag).append('>');
            }
        }
        gap(grid.length - column);
        out.append("</tr>\n");
        page.problems().row(0);
    }

    private void gap(int columns) {
        out.append("<td></td>".repeat(Math.max(0, columns)));
    }

    /** What heads the column, for a screen too narrow for columns. */
    private String label(int column, int headings) {
        return rows.get(headings - 1).cells().stream().filter(c -> c.column() == column).findFirst()
                .map(c -> c.element().text().strip().replaceAll("\\s+", " ")).orElse("");
    }

    /** Class and blocks of a cell, from within its opening tag on. */
    private void content(int r, Cell cell) {
        List<Region> regions = regions(r, cell);
        Properties formatting = style.cell();
        Properties paragraph = style.paragraph();
        Properties run = style.run();
        for (Region region : regions) {
            formatting = region.cell().over(formatting);
            paragraph = region.paragraph().over(paragraph);
            run = region.run().over(run);
        }
        Properties whole = cell.own().over(formatting);
        String fill = Colours.of(whole.attribute("w:shd", "w:fill"));
        if (fill.isEmpty()) {
            fill = Colours.of(properties.attribute("w:shd", "w:fill"));
        }
        int width = 0;
        for (int i = cell.column(); i < Math.min(grid.length, cell.column() + cell.columns()); i++) {
            width += grid[i];
        }
        String content = new Blocks(page, new Place(place.part(), paragraph.over(page.styles().paragraphDefaults()),
                run.over(page.styles().runDefaults()), fill.isEmpty() ? place.background() : fill, width))
                .write(cell.element());
        int height = rows.get(r).own().number("w:trHeight", "w:val", 0);
        if (content.isEmpty()) {
            height = Math.max(height, page.lineTwips());
        }
        var look = new CellLook(properties, whole, fill, height, r == 0, r + cell.rows() >= rows.size(), cell.column() == 0,
                cell.column() + cell.columns() >= grid.length);
        out.append(Markup.attribute("class", page.cellClass(look))).append('>').append(content);
    }

    /** The parts of the table's style that a cell falls under, the weakest first. */
    private List<Region> regions(int r, Cell cell) {
        boolean first = look("firstRow", 0x20);
        boolean firstColumn = look("firstColumn", 0x80);
        int banded = r - (first ? 1 : 0);
        List<String> names = new ArrayList<>();
        if (!look("noHBand", 0x200) && banded >= 0) {
            names.add(banded % 2 == 0 ? "band1Horz" : "band2Horz");
        }
        if (firstColumn && cell.column() == 0) {
            names.add("firstCol");
        }
        if (look("lastColumn", 0x100) && cell.column() + cell.columns() >= grid.length) {
            names.add("lastCol");
        }
        if (first && r == 0) {
            names.add("firstRow");
        }
        if (look("lastRow", 0x40) && r == rows.size() - 1) {
            names.add("lastRow");
        }
        List<Region> regions = new ArrayList<>();
        for (String name : names) {
            Region region = style.regions().get(name);
            if (region != null) {
                regions.add(region);
            }
        }
        return regions;
    }

    /** Text in boxes, one below the other. */
    private void writeBoxes() {
        out.append("<div").append(Markup.attribute("class", page.css().name("boxes", frame()))).append(">\n");
        for (int r = 0; r < rows.size(); r++) {
            for (Cell cell : rows.get(r).cells()) {
                page.problems().row(r + 1);
                out.append("<div");
                content(r, cell);
                out.append("</div>\n");
            }
        }
        page.problems().row(0);
        out.append("</div>\n");
    }
}
