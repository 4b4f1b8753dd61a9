// SPDX-License-Identifier: EPL-2.0
package advice.tests.documents;

import java.util.ArrayList;
import java.util.List;

/**
 * Draws Word templates from code, as a maintainer would in Word: the shipped forms are made with it, and so can be made
 * again; tests draw small ones. Text is text: braces in it are tags.
 */
final class WordDrawing {

    private final List<String> body = new ArrayList<>();

    /** A paragraph in one of the template's styles; {@code runs} are made by {@link #text} and its neighbours. */
    WordDrawing paragraph(String style, String... runs) {
        body.add(inStyle(style, runs));
        return this;
    }

    /** A paragraph that stays on the page of the next: what somebody said, with its source. */
    WordDrawing keptWithNext(String style, String... runs) {
        body.add(keepNext(inStyle(style, runs)));
        return this;
    }

    private static String keepNext(String paragraphs) {
        return paragraphs.replace("\"/></w:pPr>", "\"/><w:keepNext/></w:pPr>");
    }

    /** Anything else, as WordprocessingML. */
    WordDrawing raw(String xml) {
        body.add(xml);
        return this;
    }

    /** A tag in a paragraph of its own: it opens, closes or leaves out, and is gone from the form. */
    WordDrawing tag(String tag) {
        return paragraph("Tag", text(tag));
    }

    WordDrawing heading(int level, String text) {
        return paragraph("Heading" + level, text(text));
    }

    String xml() {
        return String.join("\n", body);
    }

    static String inStyle(String style, String... runs) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + String.join("", runs) + "</w:p>";
    }

    static String text(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + escaped(text) + "</w:t></w:r>";
    }

    static String strong(String text) {
        return "<w:r><w:rPr><w:rStyle w:val=\"Strong\"/></w:rPr><w:t xml:space=\"preserve\">" + escaped(text)
                + "</w:t></w:r>";
    }

    /** A tag beside text: small and grey, so that the text can be read. */
    static String mark(String tag) {
        return "<w:r><w:rPr><w:rStyle w:val=\"TagMark\"/></w:rPr><w:t xml:space=\"preserve\">" + escaped(tag)
                + "</w:t></w:r>";
    }

    static String tab() {
        return "<w:r><w:tab/></w:r>";
    }

    /** PAGE or NUMPAGES. */
    static String field(String name) {
        return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> " + name
                + " </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>1</w:t></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** A table: labels in the first column, or headings in the first row. */
    static final class Table {

        private final int[] widths;
        private final boolean headed;
        private final String style;
        private final StringBuilder rows = new StringBuilder();
        private boolean together;

        private Table(String style, boolean headed, int... widths) {
            this.style = style;
            this.headed = headed;
            this.widths = widths;
        }

        /** @param widths of the columns, in twentieths of a point */
        static Table labelled(String style, int... widths) {
            return new Table(style, false, widths);
        }

        static Table headed(String style, int[] widths, String... headings) {
            var table = new Table(style, true, widths);
            table.rows.append("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
            for (int i = 0; i < headings.length; i++) {
                table.rows.append(table.cell(i, inStyle("TableHeading", text(headings[i]))));
            }
            table.rows.append("</w:tr>");
            return table;
        }

        /** From here on rows stay with the next. */
        Table together() {
            together = true;
            return this;
        }

        /** A row; each cell is made of paragraphs. */
        Table row(String... cells) {
            rows.append("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
            for (int i = 0; i < cells.length; i++) {
                rows.append(cell(i, together ? keepNext(cells[i]) : cells[i]));
            }
            rows.append("</w:tr>");
            return this;
        }

        /** A row of a label and what belongs to it. */
        Table labelled(String label, String... paragraphs) {
            return row(inStyle("TableLabel", text(label)), String.join("", paragraphs));
        }

        /** A labelled row that is only there when {@code path} holds something. */
        Table when(String path, String label, String... paragraphs) {
            String last = paragraphs[paragraphs.length - 1];
            String[] closed = paragraphs.clone();
            closed[closed.length - 1] = last.substring(0, last.length() - "</w:p>".length())
                    + mark("{{/" + path + "}}") + "</w:p>";
            return row(inStyle("TableLabel", mark("{{?" + path + "}}"), text(label)), String.join("", closed));
        }

        private String cell(int column, String content) {
            return "<w:tc><w:tcPr><w:tcW w:w=\"" + widths[column] + "\" w:type=\"dxa\"/></w:tcPr>" + content + "</w:tc>";
        }

        String xml() {
            int sum = 0;
            var grid = new StringBuilder();
            for (int width : widths) {
                sum += width;
                grid.append("<w:gridCol w:w=\"").append(width).append("\"/>");
            }
            return "<w:tbl><w:tblPr><w:tblStyle w:val=\"" + style + "\"/><w:tblW w:w=\"" + sum
                    + "\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"" + (headed ? "0620" : "0680")
                    + "\" w:firstRow=\"" + (headed ? 1 : 0) + "\" w:lastRow=\"0\" w:firstColumn=\"" + (headed ? 0 : 1)
                    + "\" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/></w:tblPr><w:tblGrid>" + grid
                    + "</w:tblGrid>" + rows + "</w:tbl>";
        }
    }
}
