// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.thread;

import static advice.dsl.ide.thread.Drawing.HEAD;
import static advice.dsl.ide.thread.Drawing.INSET;
import static advice.dsl.ide.thread.Drawing.MARGIN;
import static advice.dsl.ide.thread.Drawing.NOTE_LINE;
import static advice.dsl.ide.thread.Drawing.PAD;
import static advice.dsl.ide.thread.Drawing.TITLE_LINE;

import org.eclipse.lsp4j.Position;

import advice.documents.Printable;
import advice.documents.xhtml.Markup;
import advice.dsl.ide.thread.ThreadPicture.Column;
import advice.dsl.ide.thread.ThreadPicture.Edge;
import advice.dsl.ide.thread.ThreadPicture.Node;
import advice.dsl.ide.thread.ThreadPicture.Point;

/**
 * The thread as a picture that loads nothing and runs nothing. Each box is a link that a client may follow to the text; breaks
 * are told by words, pattern and colour. A client may set other colours by the variables of the class {@code advice-thread}.
 */
final class Svg {

    private static final String STYLE = """
            <style>
            .advice-thread { --paper: #FFFFFF; --ink: #1D1D1B; --soft: #52595B; --tie: #6E7B7D; --break: #B3261E;
            --aspiration: #8A6A00; --aspiration-paper: #FFF6DD; --need: #00545F; --need-paper: #E4F0F1;
            --outcome: #5B3E9B; --outcome-paper: #EFEAF8; --provision: #23652D; --provision-paper: #E5F2E6;
            background: var(--paper); font-family: Arial, "Liberation Sans", Arimo, Helvetica, sans-serif }
            @media (prefers-color-scheme: dark) {
            .advice-thread { --paper: #1F2223; --ink: #F1F1EF; --soft: #B9C1C3; --tie: #93A1A3; --break: #FF9C93;
            --aspiration: #E5C35A; --aspiration-paper: #3A3218; --need: #7CC4CD; --need-paper: #17353A;
            --outcome: #B9A2EE; --outcome-paper: #2D2541; --provision: #8CCB94; --provision-paper: #1C3620 }
            }
            .advice-thread text { fill: var(--ink); font-size: 13px; font-weight: bold }
            .advice-thread .head { font-size: 15px }
            .advice-thread .note { font-size: 11px; font-weight: normal; fill: var(--soft) }
            .advice-thread .warning { font-size: 11px; fill: var(--break) }
            .advice-thread .gap text { fill: var(--break) }
            .advice-thread .box { fill: var(--own-paper); stroke: var(--own); stroke-width: 1 }
            .advice-thread .bar { fill: var(--own) }
            .advice-thread .aspiration { --own: var(--aspiration); --own-paper: var(--aspiration-paper) }
            .advice-thread .need { --own: var(--need); --own-paper: var(--need-paper) }
            .advice-thread .outcome { --own: var(--outcome); --own-paper: var(--outcome-paper) }
            .advice-thread .provision { --own: var(--provision); --own-paper: var(--provision-paper) }
            .advice-thread .broken .box { stroke: var(--break); stroke-width: 2; stroke-dasharray: 7 4 }
            .advice-thread .gap .box { fill: url(#advice-break); stroke: var(--break); stroke-width: 2; stroke-dasharray: 7 4 }
            .advice-thread .label { fill: var(--paper) }
            .advice-thread .tie { fill: none; stroke: var(--tie); stroke-width: 1.6 }
            .advice-thread .tie.broken { stroke: var(--break); stroke-width: 2; stroke-dasharray: 7 4 }
            .advice-thread a { cursor: pointer; text-decoration: none }
            .advice-thread a:hover .box, .advice-thread a:focus .box { stroke: var(--ink); stroke-width: 2.5 }
            .advice-thread a:focus { outline: none }
            </style>
            <defs><pattern id="advice-break" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="9" height="9" fill="var(--paper)"/><rect width="2" height="9" fill="var(--break)" fill-opacity="0.45"/></pattern></defs>
            """;

    private static final int BAR = 5;
    private static final int BASELINE = 12;
    private static final int HEAD_LINE = 22;
    private static final int LETTER = 8;

    private final StringBuilder out = new StringBuilder();

    private Svg() {
    }

    /** @param child whose thread it is; {@code ""} where nobody is named */
    static String of(ThreadPicture picture, String child) {
        var svg = new Svg();
        svg.begin(picture, child);
        picture.columns().forEach(svg::head);
        svg.out.append("<g aria-hidden=\"true\">\n");
        picture.edges().forEach(svg::tie);
        svg.out.append("</g>\n");
        picture.nodes().forEach(svg::box);
        if (picture.nodes().isEmpty()) {
            svg.text("note", MARGIN, HEAD + MARGIN + BASELINE, "No aspiration, need, outcome or provision is written yet.");
        }
        return svg.out.append("</svg>\n").toString();
    }

    private void begin(ThreadPicture picture, String child) {
        var title = child.isEmpty() ? "The golden thread" : "The golden thread of " + child;
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"advice-thread\" role=\"group\" lang=\"en-GB\" aria-labelledby=\"advice-thread-title advice-thread-about\"")
                .append(" viewBox=\"0 0 ").append(picture.width()).append(' ').append(picture.height()).append("\" width=\"").append(picture.width())
                .append("\" height=\"").append(picture.height()).append("\">\n")
                .append("<title id=\"advice-thread-title\">").append(written(title)).append("</title>\n")
                .append("<desc id=\"advice-thread-about\">").append(written(counted(picture))).append("</desc>\n").append(STYLE);
    }

    /** How much there is, and how often it breaks off. */
    private static String counted(ThreadPicture picture) {
        var counts = new StringBuilder();
        for (var column : picture.columns()) {
            counts.append(column.title()).append(": ").append(picture.nodes().stream().filter(n -> n.kind().equals(column.kind())).count()).append(". ");
        }
        var broken = picture.nodes().stream().filter(n -> !n.kind().equals("gap") && !n.problem().isEmpty()).count();
        return counts.append(broken == 0 ? "The thread is not broken." : "Broken at: " + broken + ".").toString();
    }

    private void head(Column column) {
        out.append("<g class=\"").append(column.kind()).append("\"><rect class=\"bar\" x=\"").append(column.x()).append("\" y=\"").append(HEAD - BAR)
                .append("\" width=\"").append(column.width()).append("\" height=\"3\"/>");
        text("head", column.x(), HEAD_LINE + BAR, column.title());
        out.append("</g>\n");
    }

    private void tie(Edge edge) {
        out.append("<path class=\"tie").append(edge.broken() ? " broken" : "").append("\" d=\"");
        Point before = null;
        for (var point : edge.points()) {
            if (before == null) {
                out.append('M').append(point.x()).append(' ').append(point.y());
            } else {
                var half = (before.x() + point.x()) / 2;
                out.append('C').append(half).append(' ').append(before.y()).append(' ').append(half).append(' ').append(point.y()).append(' ')
                        .append(point.x()).append(' ').append(point.y());
            }
            before = point;
        }
        out.append("\"/>\n");
    }

    private void box(Node node) {
        var gap = node.kind().equals("gap");
        out.append("<a id=\"").append(written(node.id())).append("\" href=\"#").append(written(node.id())).append("\" class=\"").append(node.kind())
                .append(!gap && !node.problem().isEmpty() ? " broken" : "").append("\" data-range=\"").append(place(node.range().getStart())).append('-')
                .append(place(node.range().getEnd())).append("\" aria-label=\"").append(written(called(node))).append("\">\n")
                .append("<title>").append(written(called(node))).append("</title><desc>").append(written(node.about().strip())).append("</desc>\n")
                .append("<rect class=\"box\" x=\"").append(node.x()).append("\" y=\"").append(node.y()).append("\" width=\"").append(node.width())
                .append("\" height=\"").append(node.height()).append("\" rx=\"4\"/>\n");
        var y = node.y() + PAD;
        if (gap) {
            var width = node.title().length() * LETTER + INSET;
            out.append("<rect class=\"label\" x=\"").append(node.x() + BAR).append("\" y=\"").append(node.y() + 1).append("\" width=\"").append(width)
                    .append("\" height=\"").append(node.height() - 2).append("\"/>");
        } else {
            out.append("<rect class=\"bar\" x=\"").append(node.x()).append("\" y=\"").append(node.y()).append("\" width=\"").append(BAR)
                    .append("\" height=\"").append(node.height()).append("\"/>");
        }
        for (var line : node.lines()) {
            text("", node.x() + INSET, y + BASELINE, line);
            y += TITLE_LINE;
        }
        for (var note : node.notes()) {
            text("note", node.x() + INSET, y + BASELINE - 1, note);
            y += NOTE_LINE;
        }
        for (var warning : node.warnings()) {
            text("warning", node.x() + INSET, y + BASELINE - 1, warning);
            y += NOTE_LINE;
        }
        out.append("</a>\n");
    }

    private static String called(Node node) {
        return node.kind().equals("gap") ? node.title() : node.kind() + ": " + node.title() + (node.problem().isEmpty() ? "" : " (" + node.problem() + ")");
    }

    private static String place(Position position) {
        return position.getLine() + ":" + position.getCharacter();
    }

    private void text(String kind, int x, int y, String words) {
        out.append("<text").append(kind.isEmpty() ? "" : " class=\"" + kind + "\"").append(" x=\"").append(x).append("\" y=\"").append(y).append("\">")
                .append(written(words)).append("</text>\n");
    }

    private static String written(String text) {
        return Markup.text(Printable.of(text));
    }
}
