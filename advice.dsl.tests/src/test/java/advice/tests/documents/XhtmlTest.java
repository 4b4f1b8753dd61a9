// SPDX-License-Identifier: EPL-2.0
package advice.tests.documents;

import static advice.tests.documents.WordDrawing.field;
import static advice.tests.documents.WordDrawing.inStyle;
import static advice.tests.documents.WordDrawing.tab;
import static advice.tests.documents.WordDrawing.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.awt.image.BufferedImage;
import java.util.stream.Stream;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;

import advice.documents.DocumentRefused;
import advice.documents.pdf.PdfWriter;
import advice.documents.word.Template;
import advice.documents.xhtml.Xhtml;
import advice.documents.xhtml.XhtmlConverter;

/** Word to web page: what is meant becomes mark-up, and what cannot be shown is named. */
class XhtmlTest {

    private static final String STYLES = """
            <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
            <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial"/><w:sz w:val="22"/>\
            <w:lang w:val="en-GB"/></w:rPr></w:rPrDefault></w:docDefaults>
            <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>\
            <w:pPr><w:spacing w:after="120" w:line="264" w:lineRule="auto"/></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/>\
            <w:pPr><w:keepNext/></w:pPr><w:rPr><w:b/><w:color w:val="00545F"/><w:sz w:val="40"/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/><w:basedOn w:val="Heading1"/>\
            <w:rPr><w:sz w:val="28"/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="Heading3"><w:name w:val="heading 3"/><w:basedOn w:val="Heading1"/></w:style>
            <w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style>
            <w:style w:type="paragraph" w:styleId="Speech"><w:name w:val="Speech"/><w:basedOn w:val="Normal"/></w:style>
            <w:style w:type="paragraph" w:styleId="Bullet"><w:name w:val="List Bullet"/><w:basedOn w:val="Normal"/>\
            <w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="Footer"><w:name w:val="footer"/>\
            <w:pPr><w:tabs><w:tab w:val="center" w:pos="4800"/><w:tab w:val="right" w:pos="9600"/></w:tabs></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="Odd"><w:name w:val="}&lt;/style&gt;&lt;script&gt;"/>\
            <w:rPr><w:i/></w:rPr></w:style>
            <w:style w:type="table" w:styleId="Grid"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders>\
            <w:top w:val="single" w:sz="4" w:color="auto"/><w:left w:val="single" w:sz="4"/><w:bottom w:val="single" w:sz="4"/>\
            <w:right w:val="single" w:sz="4"/><w:insideH w:val="single" w:sz="4"/><w:insideV w:val="single" w:sz="4"/>\
            </w:tblBorders><w:tblCellMar><w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar>\
            </w:tblPr><w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr><w:shd w:fill="E4F0F1"/></w:tcPr>\
            </w:tblStylePr></w:style>
            </w:styles>""";

    private static final String NUMBERING = """
            <w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
            <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/>\
            <w:lvlText w:val="&#xF0B7;"/><w:pPr><w:ind w:left="360" w:hanging="360"/></w:pPr></w:lvl>\
            <w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/><w:lvlText w:val="&#x2013;"/>\
            <w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum>
            <w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>\
            <w:lvlText w:val="%1."/><w:pPr><w:ind w:left="360" w:hanging="360"/></w:pPr></w:lvl>\
            <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1(%2)"/>\
            <w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>
            </w:numbering>""";

    private static TemplateFile file(String body) {
        return TemplateFile.of(body, STYLES, NUMBERING, inStyle("Footer", text("An Authority")),
                inStyle("Footer", text("left"), tab(), tab(), text("Page "), field("PAGE"), text(" of "), field("NUMPAGES")));
    }

    private static Xhtml convert(TemplateFile file) {
        try {
            return XhtmlConverter.convert(file.bytes());
        } catch (DocumentRefused refused) {
            throw new IllegalStateException(refused);
        }
    }

    private static String html(String body) {
        return convert(file(body)).html();
    }

    /** The text of the form alone, without classes and line feeds. */
    private static String main(String body) {
        String html = html(body);
        return html.substring(html.indexOf("<main>") + 6, html.indexOf("</main>")).replaceAll(" class=\"[^\"]*\"", "")
                .replaceAll("\\s*\n\\s*", "");
    }

    private static String p(String content) {
        return "<w:p>" + content + "</w:p>";
    }

    private static String run(String properties, String words) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
    }

    private static String item(String list, int level, String words) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr></w:pPr>"
                + text(words) + "</w:p>";
    }

    private static String cell(String properties, String content) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
    }

    private static String table(String look, String grid, String rows) {
        return "<w:tbl><w:tblPr><w:tblStyle w:val=\"Grid\"/><w:tblW w:w=\"5000\" w:type=\"pct\"/><w:tblLook w:val=\"" + look
                + "\"/></w:tblPr><w:tblGrid>" + grid + "</w:tblGrid>" + rows + "</w:tbl>";
    }

    private static final String TWO = "<w:gridCol w:w=\"2000\"/><w:gridCol w:w=\"6000\"/>";

    @Test
    void thePageIsOneWholeWellFormedFile() throws Exception {
        Xhtml page = convert(file(inStyle("Heading1", text("A form")) + inStyle("Normal", text("Words"))));
        String html = page.html();
        assertThat(html).startsWith("<!DOCTYPE html>").contains("lang=\"en-GB\"", "<title>A form</title>", "<header>",
                "<main>", "<footer>", "default-src 'none'").doesNotContain("http://schemas");
        DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader(html.substring(html.indexOf('\n')))));
        assertThat(page.unsupported()).isEmpty();
    }

    @Test
    void headingsAreHeadingsAndTheirLevelsHaveNoGap() {
        assertThat(main(inStyle("Heading1", text("One")) + inStyle("Heading3", text("Three"))))
                .isEqualTo("<h1 id=\"heading-1\">One</h1><h2 id=\"heading-2\">Three</h2>");
    }

    @Test
    void runsThatWordSplitBecomeOneText() {
        assertThat(main(p(text("Sam ") + text("likes ") + run("<w:b/>", "mu") + run("<w:b/>", "sic") + run("<w:i/>", "!"))))
                .isEqualTo("<p>Sam likes <strong>music</strong><em>!</em></p>");
    }

    @Test
    void directSpeechIsAQuotation() {
        assertThat(main(inStyle("Speech", text("one")) + inStyle("Speech", text("two"))))
                .isEqualTo("<blockquote><p>one</p><p>two</p></blockquote>");
    }

    @Test
    void listsAreLists() {
        assertThat(main(inStyle("Bullet", text("a")) + inStyle("Bullet", text("b"))))
                .isEqualTo("<ul><li>a</li><li>b</li></ul>");
        assertThat(main(item("2", 0, "a") + item("2", 1, "b") + item("2", 0, "c") + p(text("between")) + item("2", 0, "d")))
                .isEqualTo("<ol><li>a<ul role=\"list\"><li><span>1(a) </span>b</li></ul></li><li>c</li></ol>"
                        + "<p>between</p><ol start=\"3\"><li>d</li></ol>");
        assertThat(main(item("1", 1, "x"))).isEqualTo("<ul role=\"list\"><li><span>\u2013 </span>x</li></ul>");
    }

    @Test
    void emptyParagraphsAreRoomAndNoElements() {
        String html = html(p(text("one")) + p("") + p("") + p(text("two")) + p(""));
        assertThat(html).doesNotContain("<p></p>").containsPattern("margin-bottom: [3-9]\\d(\\.\\d+)?pt");
        assertThat(main(p(text("one")) + p("") + p(text("two")))).isEqualTo("<p>one</p><p>two</p>");
    }

    @Test
    void tablesSayWhichRowAndColumnHoldTheHeadings() {
        String rows = "<w:tr><w:trPr><w:tblHeader/></w:trPr>" + cell("", p(text("No."))) + cell("", p(text("What")))
                + "</w:tr><w:tr>" + cell("", p(text("1"))) + cell("", p(text("Bus"))) + "</w:tr>";
        String columns = "<colgroup><col style=\"width: 25%\"/><col style=\"width: 75%\"/></colgroup>";
        assertThat(main(table("0620", TWO, rows))).isEqualTo("<table>" + columns
                + "<thead><tr><th scope=\"col\"><p>No.</p></th><th scope=\"col\"><p>What</p></th></tr></thead>"
                + "<tbody><tr><td data-label=\"No.\"><p>1</p></td><td data-label=\"What\"><p>Bus</p></td></tr></tbody></table>");
        assertThat(main(table("0680", TWO, rows.replace("<w:tblHeader/>", "")))).isEqualTo("<table>" + columns
                + "<tbody><tr><th scope=\"row\"><p>No.</p></th><td><p>What</p></td></tr>"
                + "<tr><th scope=\"row\"><p>1</p></th><td><p>Bus</p></td></tr></tbody></table>");
    }

    @Test
    void aTablesHeadingNeverStandsAloneAtTheFootOfAPage() {
        String row = "<w:tr><w:trPr><w:cantSplit/></w:trPr>" + cell("", p(text("row"))) + cell("", p(text("words ".repeat(90))))
                + "</w:tr>";
        String rows = "<w:tr><w:trPr><w:tblHeader/></w:trPr>" + cell("", p(text("HeadA"))) + cell("", p(text("HeadB")))
                + "</w:tr>" + row.repeat(9);
        for (int before = 24; before < 36; before++) {
            String html = html(inStyle("Heading1", text("Form")) + p(text("filler")).repeat(before) + table("0620", TWO, rows));
            try (PdfFile pdf = new PdfFile(PdfWriter.write(html))) {
                assertThat(pdf.pages()).isGreaterThan(1);
                for (int page = 1; page <= pdf.pages(); page++) {
                    assertThat(pdf.text(page).contains("HeadA")).as("page " + page + " after " + before)
                            .isEqualTo(pdf.text(page).contains("row"));
                }
                assertThat(pdf.tags("TH")).hasSize(2);
            }
        }
    }

    @Test
    void oneCellIsABoxAndNoTable() {
        String html = html(table("0680", "<w:gridCol w:w=\"8000\"/>", "<w:tr>" + cell("", p(text("boxed"))) + "</w:tr>"));
        assertThat(html).doesNotContain("<table").contains("boxed</p>").contains("border: 0.5pt solid #000000");
    }

    @Test
    void onlyLinksThatAreSafeToFollowAreLinks() {
        TemplateFile file = file(p("<w:hyperlink r:id=\"rId91\" w:tooltip=\"The law\">" + text("law") + "</w:hyperlink>")
                + p("<w:hyperlink r:id=\"rId92\">" + text("old") + "</w:hyperlink>")
                + p("<w:hyperlink r:id=\"rId93\">" + text("script") + "</w:hyperlink>")
                + p("<w:hyperlink w:anchor=\"here\">" + text("there") + "</w:hyperlink>")
                + p("<w:bookmarkStart w:id=\"1\" w:name=\"here\"/>" + text("goal")));
        String type = "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink\"";
        file.change("word/_rels/document.xml.rels", "</Relationships>",
                "<Relationship Id=\"rId91\" " + type + " Target=\"https://law.example\" TargetMode=\"External\"/>"
                + "<Relationship Id=\"rId92\" " + type + " Target=\"http://old.example\" TargetMode=\"External\"/>"
                + "<Relationship Id=\"rId93\" " + type + " Target=\"javascript:alert(1)\" TargetMode=\"External\"/>"
                + "</Relationships>");
        Xhtml page = convert(file);
        assertThat(page.html()).contains("<a href=\"https://law.example\" title=\"The law\">law</a>", ">old</p>", ">script</p>", "<a href=\"#here\" title=\"Go to the place in this document\">there</a>", "<p id=\"here\" class=\"w-normal\">goal</p>")
                .doesNotContain("javascript");
        assertThat(page.unsupported()).containsExactly(
                "In paragraph 2: a link does not begin with https or mailto and is shown as text. Change or remove it",
                "In paragraph 3: a link does not begin with https or mailto and is shown as text. Change or remove it");
        try (PdfFile pdf = new PdfFile(PdfWriter.write(page.html()))) {
            assertThat(pdf.tags("Link")).hasSize(2);
        }
    }

    @Test
    void theFooterHasItsSidesAndItsPageNumbersAreForPaper() {
        assertThat(html(p(text("x")))).contains("<span class=\"left\">left</span><span class=\"right paged\">Page "
                + "<span class=\"page\"></span> of <span class=\"pages\"></span></span>");
    }

    @Test
    void aWordAcrossThePageMakesADraft() {
        TemplateFile file = file(p(text("x")));
        file.change("word/header1.xml", "<w:p>", "<w:p><w:r><w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\" "
                + "id=\"PowerPlusWaterMarkObject7\"><v:textpath string=\"DRAFT\"/></v:shape></w:pict></w:r>");
        assertThat(convert(file).html()).contains("<body class=\"draft\" data-watermark=\"DRAFT\">");
        assertThat(html(p(text("x")))).contains("<body>");
    }

    @Test
    void picturesAreInsideAndDescribed() {
        TemplateFile file = file(p(picture("rId95", "The council's arms")) + p(picture("rId95", "")) + p(picture("rId96", "A plan")));
        String type = "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\"";
        file.change("word/_rels/document.xml.rels", "</Relationships>", "<Relationship Id=\"rId95\" " + type
                + " Target=\"media/a.png\"/><Relationship Id=\"rId96\" " + type + " Target=\"media/b.emf\"/></Relationships>")
                .part("word/media/a.png", png()).part("word/media/b.emf", new byte[] { 1, 2, 3 });
        Xhtml page = convert(file);
        assertThat(page.html()).containsPattern("<img src=\"data:image/png;base64,[^\"]+\" alt=\"The council's arms\" "
                + "style=\"width: 72pt; height: 36pt\"/>").contains(">A plan</p>");
        assertThat(page.unsupported()).hasSize(2).anyMatch(s -> s.startsWith("In paragraph 2: a picture has no description"))
                .anyMatch(s -> s.startsWith("In paragraph 3: a picture is neither PNG nor JPEG"));
        byte[] pdf = PdfWriter.write(page.html().replace("<main>", "<main><h1 id=\"h\">Form</h1>"));
        assertThat(VeraPdf.complaints(pdf)).isEmpty();
        try (PdfFile read = new PdfFile(pdf)) {
            assertThat(read.tags("Figure")).hasSize(1);
        }
    }

    private static String picture(String id, String description) {
        return """
                <w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing">\
                <wp:extent cx="914400" cy="457200"/><wp:docPr id="1" name="Picture" descr="%s"/>\
                <a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData>\
                <pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill>\
                <a:blip r:embed="%s"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>\
                """.formatted(description, id);
    }

    private static byte[] png() {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    @Test
    void nothingInAFileCanActOnThePage() {
        String html = html(inStyle("Odd", text("</p><script>alert(1)</script>")) + p(run("<w:rFonts w:ascii=\"x;} a{\"/>"
                + "<w:color w:val=\"red;}\"/><w:lang w:val='cy\"&gt;&lt;x'/>", "tricky")));
        assertThat(html).contains("&lt;script&gt;").doesNotContain("<script", "a{", "red;}", "<x");
    }

    @Test
    void anotherLanguageIsMarked() {
        assertThat(main(p(text("Her name is ") + run("<w:lang w:val=\"cy-GB\"/>", "Si\u00E2n"))))
                .isEqualTo("<p>Her name is <span lang=\"cy-GB\" xml:lang=\"cy-GB\">Si\u00E2n</span></p>");
    }

    @Test
    void lettersAndTheirAccentsAreJoined() {
        assertThat(main(p(text("Sia\u0302n")))).isEqualTo("<p>Si\u00E2n</p>");
    }

    static Stream<Arguments> unsupported() {
        String secret = text("SECRET");
        return Stream.of(
                Arguments.of(p("<w:r><w:footnoteReference w:id=\"1\"/></w:r>" + secret), "a footnote or endnote is left out"),
                Arguments.of(p("<w:r><w:commentReference w:id=\"1\"/></w:r>" + secret), "a comment is left out"),
                Arguments.of(p("<w:ins>" + secret + "</w:ins>"), "a tracked change is shown as accepted"),
                Arguments.of(p("<w:del><w:r><w:delText>SECRET</w:delText></w:r></w:del>"), "a tracked deletion is left out"),
                Arguments.of(p(run("<w:vanish/>", "SECRET")), "hidden text is left out"),
                Arguments.of(p(run("<w:rFonts w:ascii=\"Comic Sans MS\"/>", "SECRET")), "the font \u201CComic Sans MS\u201D"),
                Arguments.of(p(run("<w:color w:val=\"AAAAAA\"/>", "SECRET")), "hard to read"),
                Arguments.of(p(run("<w:emboss/>", "SECRET")), "embossed text"),
                Arguments.of(p(field("DATE") + secret), "the field DATE"),
                Arguments.of(p(field("PAGE") + secret), "a page number stands in the text"),
                Arguments.of(inStyle("Title", secret), "the style Title"),
                Arguments.of(p("<w:r><w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\" id=\"s\"><v:textbox>"
                        + "<w:txbxContent>" + p(secret) + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r>"), "text box"),
                Arguments.of(p("<w:m>" + secret + "</w:m>"), "does not know what stands there (w:m)"),
                Arguments.of("<w:altChunk/>" + p(secret), "does not know what stands there (w:altChunk)"),
                Arguments.of("<w:p><w:pPr><w:sectPr/></w:pPr>" + secret + "</w:p>", "a section break"),
                Arguments.of("<w:p><w:pPr><w:bidi/></w:pPr>" + secret + "</w:p>", "from right to left"),
                Arguments.of("<w:p><w:pPr><w:tabs><w:tab w:val=\"left\" w:pos=\"2000\"/></w:tabs></w:pPr>" + text("a") + tab()
                        + secret + "</w:p>", "a tab stop"),
                Arguments.of(table("0620", TWO, "<w:tr>" + cell("", p(secret)) + cell("", p("")) + "</w:tr>"),
                        "In table 1: nothing says which row or column holds the headings"),
                Arguments.of(table("0680", TWO, "<w:tr>" + cell("<w:gridSpan w:val=\"2\"/>", p(secret)) + "</w:tr>"),
                        "In table 1, row 1: merged cells"),
                Arguments.of(table("0680", TWO, "<w:tr>" + cell("", p("")) + cell("", table("0680", TWO, "<w:tr>"
                        + cell("", p(secret)) + cell("", p("")) + "</w:tr>") + p("")) + "</w:tr>"),
                        "In table 1, row 1: a table stands inside another"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("unsupported")
    void whatIsNotSupportedIsNamedAndItsWordsAreNotQuoted(String body, String sentence) {
        Xhtml page = convert(file(inStyle("Heading1", text("Form")) + body));
        assertThat(page.unsupported()).anyMatch(s -> s.contains(sentence)).noneMatch(s -> s.contains("SECRET"))
                .allMatch(s -> s.matches("In (paragraph|table|the) .*: .*\\. .*[^.]"));
        boolean gone = body.contains("delText") || body.contains("w:vanish");
        assertThat(page.html().contains("SECRET")).isEqualTo(!gone);
        assertThat(VeraPdf.complaints(PdfWriter.write(page.html()))).isEmpty();
    }

    @Test
    void theShippedFormsKeepToWhatIsSupported() throws DocumentRefused {
        for (ShippedForms.Look look : new ShippedForms.Look[] { ShippedForms.SWINDON, ShippedForms.NORTHAMPTONSHIRE }) {
            byte[] template = ShippedForms.draw(look);
            assertThat(XhtmlConverter.convert(template).unsupported()).isEmpty();
            assertThat(XhtmlConverter.convert(Template.read(template).fill(FilledForm.full().form())).unsupported()).isEmpty();
        }
    }
}
