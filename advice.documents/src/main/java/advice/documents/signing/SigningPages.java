// SPDX-License-Identifier: EPL-2.0
package advice.documents.signing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import advice.documents.DocumentRefused;
import advice.documents.Printable;
import advice.documents.word.Element;
import advice.documents.word.Filled;
import advice.documents.word.Node;
import advice.documents.word.Text;
import advice.documents.word.Xml;
import advice.documents.xhtml.XhtmlConverter;
import advice.dsl.signing.ReportForSigning;
import advice.dsl.signing.ReportForSigning.Section;

/**
 * The report for whoever signs, as a Word file and as the page that is made from it.
 * Headings, rows of headings and the language are real ones, so a screen reader finds its way; the same report gives the same bytes.
 */
public final class SigningPages {

    /** The parts of the file that are the same in every report, and what we keep them as. */
    private static final Map<String, String> PARTS = Map.of("[Content_Types].xml", "types.xml", "_rels/.rels", "rels.xml",
            "word/_rels/document.xml.rels", "document-rels.xml", "word/styles.xml", "styles.xml", "word/settings.xml", "settings.xml",
            "word/header1.xml", "header1.xml", "word/footer1.xml", "footer1.xml");

    /** The width between the margins of an A4 page, in twentieths of a point. */
    private static final int WIDTH = 9978;

    /** What a letter takes in bold, and what stands on both sides of a cell. */
    private static final int LETTER = 120;
    private static final int PADDING = 200;

    /** Longer cells ask for no more room: they go over several lines anyway. */
    private static final int MOST = 60;

    private SigningPages() {
    }

    /** A .docx. */
    public static byte[] docx(ReportForSigning report) {
        return filled(report).write();
    }

    /** One page of XHTML that is good HTML5 too, with its styles inside. */
    public static byte[] html(ReportForSigning report) {
        try {
            return XhtmlConverter.convert(filled(report)).html().getBytes(StandardCharsets.UTF_8);
        } catch (DocumentRefused e) {
            throw new IllegalStateException("What we have put together ourselves can be read", e);
        }
    }

    private static Filled filled(ReportForSigning report) {
        var trees = new TreeMap<String, Element>();
        PARTS.forEach((part, file) -> trees.put(part, shipped(part, file)));
        trees.put("docProps/core.xml", new Element("cp:coreProperties").with(holding("dc:title", report.title()), holding("dc:language", "en-GB")));
        trees.put("word/document.xml", new Element("w:document").with(body(report)));
        return new Filled(trees, new TreeMap<>());
    }

    private static Element shipped(String part, String file) {
        try (var stream = SigningPages.class.getResourceAsStream("report/" + file)) {
            return Xml.read(part, stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (DocumentRefused e) {
            throw new IllegalStateException("A part of ours can be read", e);
        }
    }

    private static Element holding(String name, String words) {
        return new Element(name).with(new Text(Printable.of(words)));
    }

    private static Element body(ReportForSigning report) {
        var body = new Element("w:body").with(paragraph("Heading1", report.title()),
                paragraph(report.ready() ? "Ready" : "NotReady", report.verdict() + "."));
        var facts = table(false, new int[] {2400, WIDTH - 2400});
        report.facts().forEach(fact -> facts.with(row(false, new int[] {2400, WIDTH - 2400}, List.of(fact.label(), fact.words()), true)));
        body.with(facts);
        report.sections().forEach(section -> section(section, body));
        return body.with(new Element("w:sectPr").with(new Element("w:headerReference").with("w:type", "default").with("r:id", "rId3"),
                new Element("w:footerReference").with("w:type", "default").with("r:id", "rId4"),
                new Element("w:pgSz").with("w:w", "11906").with("w:h", "16838"),
                new Element("w:pgMar").with("w:top", "964").with("w:right", "964").with("w:bottom", "964").with("w:left", "964")
                        .with("w:header", "510").with("w:footer", "510").with("w:gutter", "0")));
    }

    private static void section(Section section, Element body) {
        body.with(paragraph("Heading2", section.heading()));
        if (!section.rows().isEmpty()) {
            var widths = widths(section);
            var table = table(true, widths).with(row(true, widths, section.columns(), false));
            section.rows().forEach(row -> table.with(row(false, widths, row, false)));
            body.with(table);
        }
        if (!section.note().isBlank()) {
            body.with(paragraph("Note", section.note()));
        }
    }

    /** Columns as wide as what stands in them asks for, and none so narrow that its longest word breaks. */
    private static int[] widths(Section section) {
        var columns = section.columns().size();
        var least = new int[columns];
        var asked = new int[columns];
        for (int i = 0; i < columns; i++) {
            var column = i;
            var cells = Stream.concat(Stream.of(section.columns().get(i)), section.rows().stream().map(row -> row.get(column))).toList();
            least[i] = Math.min(WIDTH / columns, PADDING + LETTER * cells.stream().flatMap(c -> Stream.of(c.split("\\s+"))).mapToInt(String::length).max().orElse(0));
            asked[i] = Math.min(MOST, cells.stream().mapToInt(String::length).max().orElse(0));
        }
        var spare = WIDTH - IntStream.of(least).sum();
        var all = Math.max(1, IntStream.of(asked).sum());
        var widths = new int[columns];
        for (int i = 0; i < columns; i++) {
            widths[i] = least[i] + spare * asked[i] / all;
        }
        widths[columns - 1] += WIDTH - IntStream.of(widths).sum();
        return widths;
    }

    private static Element table(boolean headed, int[] widths) {
        var grid = new Element("w:tblGrid");
        for (var width : widths) {
            grid.with(new Element("w:gridCol").with("w:w", Integer.toString(width)));
        }
        return new Element("w:tbl").with(new Element("w:tblPr").with(new Element("w:tblStyle").with("w:val", headed ? "Rows" : "Facts"),
                new Element("w:tblW").with("w:w", Integer.toString(WIDTH)).with("w:type", "dxa"), new Element("w:tblLayout").with("w:type", "fixed"),
                new Element("w:tblLook").with("w:val", headed ? "0620" : "0680").with("w:firstRow", headed ? "1" : "0").with("w:lastRow", "0")
                        .with("w:firstColumn", headed ? "0" : "1").with("w:lastColumn", "0").with("w:noHBand", "1").with("w:noVBand", "1")), grid);
    }

    private static Element row(boolean heads, int[] widths, List<String> cells, boolean labelled) {
        var properties = new Element("w:trPr").with(new Element("w:cantSplit"));
        if (heads) {
            properties.with(new Element("w:tblHeader"));
        }
        var row = new Element("w:tr").with(properties);
        for (int i = 0; i < cells.size(); i++) {
            row.with(new Element("w:tc").with(new Element("w:tcPr").with(new Element("w:tcW").with("w:w", Integer.toString(widths[i])).with("w:type", "dxa")),
                    paragraph(heads ? "TableHeading" : labelled && i == 0 ? "TableLabel" : "TableText", cells.get(i))));
        }
        return row;
    }

    private static Node paragraph(String style, String words) {
        return new Element("w:p").with(new Element("w:pPr").with(new Element("w:pStyle").with("w:val", style)),
                new Element("w:r").with(new Element("w:t").with("xml:space", "preserve").with(new Text(Printable.of(words.replace('\n', ' '))))));
    }
}
