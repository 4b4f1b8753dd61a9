// SPDX-License-Identifier: EPL-2.0
package advice.tests.documents;

import static advice.tests.documents.WordDrawing.field;
import static advice.tests.documents.WordDrawing.inStyle;
import static advice.tests.documents.WordDrawing.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import advice.documents.DocumentRefused;
import advice.documents.Documents;
import advice.documents.word.Template;
import advice.documents.word.TemplateFinding;
import advice.documents.word.TemplateFinding.Level;
import advice.tests.documents.WordDrawing.Table;

/** What a maintainer is told about a template, with the place as its text. */
class TemplateCheckTest {

    private record Slip(String title, TemplateFile file, String sentence) {
    }

    private static Slip slip(String title, String paragraph, String sentence) {
        return new Slip(title, SmallTemplate.of("{{header.title}}", paragraph), sentence);
    }

    private static Slip drawn(String title, String xml, String sentence) {
        return new Slip(title, SmallTemplate.of(body -> body.raw(xml)), sentence);
    }

    @TestFactory
    Stream<DynamicTest> aSlipIsNamedWithItsPlaceAndItsMending() {
        return Stream.of(
                slip("a name nearly right", "Born {{child.bron}}", "At \u201C{{child.bron}}\u201D: Nothing in a form is called "
                        + "child.bron. Did you mean child.born?"),
                slip("a name far from any", "{{weather}}", "See the list of tags in docs/templates.md"),
                slip("a list's field outside the list", "{{needs.title}}", "needs.title is known only inside the list needs. "
                        + "Put it between {{#needs}} and {{/needs}} and write title"),
                slip("a list as a text", "{{needs}}", "Go through it with {{#needs}} ... {{/needs}}"),
                slip("a group as a text", "{{child}}", "Name one of its parts, as in {{child.name}}"),
                slip("a flag as a text", "{{draft}}", "Ask for it with {{?draft}} ... {{/draft}}"),
                slip("a text as a list", "{{#child.name}}x{{/child.name}}", "child.name is not a list. Ask whether it is there "
                        + "with {{?child.name}} ... {{/child.name}}"),
                slip("an item where there is none", "{{.}}", "Nothing in a form is called ."),
                slip("never closed", "{{#needs}}", "{{#needs}} is never closed. Put {{/needs}} where it is to end"),
                slip("closed and never opened", "{{/needs}}", "{{/needs}} closes what was not opened"),
                slip("closed in the wrong order", "{{#needs}}{{?title}}x{{/needs}}{{/title}}", "Close first what was opened last"),
                slip("half a pair of braces", "Name: {{child.name}", "A tag has only one of its pairs of braces"),
                slip("a wrong name left out", "{{!without child.nmae}}", "Did you mean child.name?"),
                drawn("a list that begins in mid-paragraph", inStyle("Normal", text("Needs: {{#needs}}"))
                        + inStyle("Normal", text("{{title}}{{/needs}}")), "At \u201CNeeds: {{#needs}}\u201D: {{#needs}} and its "
                                + "closing tag part a paragraph or table"),
                drawn("a list from outside into a table", inStyle("Normal", text("{{#needs}}x")) + Table.labelled("AdviceTable",
                        100, 100).labelled("a", inStyle("TableText", text("{{/needs}}b"))).xml(), "part a paragraph or table"),
                drawn("tracked changes", "<w:p><w:ins w:id=\"1\" w:author=\"x\">" + text("new") + "</w:ins></w:p>",
                        "The template holds tracked changes. Accept or reject them in Word"),
                drawn("a text box", "<w:p><w:r><w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\"/></w:pict></w:r>"
                        + text("Box") + "</w:p>", "At \u201CBox\u201D: A shape or text box is not shown in the PDF and on the page as "
                                + "Word shows it. Use a paragraph or a table with a border instead"),
                drawn("a footnote", "<w:p>" + text("Note") + "<w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>",
                        "At \u201CNote\u201D: A footnote is not shown"),
                drawn("a merged cell", Table.headed("AdviceTable", new int[] { 100 }, "Wide").xml().replace("<w:tcPr>",
                        "<w:tcPr><w:gridSpan w:val=\"2\"/>"), "At \u201CWide\u201D: A cell that spans columns or rows is not shown"),
                drawn("a table within a table", Table.labelled("AdviceTable", 100, 100).labelled("Outer", Table.labelled("AdviceTable",
                        50, 50).labelled("Inner", inStyle("TableText")).xml() + inStyle("TableText")).xml(),
                        "A table within a table is not shown"),
                drawn("a table without headings", Table.labelled("AdviceTable", 100, 100).labelled("Plain", inStyle("TableText")).xml()
                        .replace("w:firstColumn=\"1\"", "w:firstColumn=\"0\""), "At \u201CPlain\u201D: A table does not say which of "
                                + "its cells are headings"),
                drawn("rows that break", Table.headed("AdviceTable", new int[] { 100 }, "Tall").xml().replace("<w:cantSplit/>", ""),
                        "At \u201CTall\u201D: Rows of a table may break across pages"),
                drawn("a field that fetches", "<w:p>" + field("INCLUDETEXT \"x.docx\"") + "</w:p>",
                        "The field INCLUDETEXT fetches or starts something"),
                drawn("a field that is only Word's", "<w:p>" + field("TOC \\o") + text("Contents") + "</w:p>",
                        "The field TOC keeps the result it had"),
                drawn("a heading too deep", inStyle("Heading1", text("One")) + inStyle("Heading3", text("Three")),
                        "At \u201CThree\u201D: A heading of level 3 follows one of level 1. Use Heading 2"),
                drawn("no title", inStyle("Heading2", text("Two")), "The template has no heading of level 1"),
                drawn("two titles", inStyle("Heading1", text("One")) + inStyle("Heading1", text("Two")),
                        "The template has 2 headings of level 1"),
                drawn("a picture without words", "<w:p><w:r>" + LeakyTemplate.picture().replace("The council's logo", "") + "</w:r></w:p>",
                        "A picture has no description"),
                new Slip("no style for speech", SmallTemplate.of("x").change("word/styles.xml", "<w:name w:val=\"Speech\"/>",
                        "<w:name w:val=\"Talk\"/>"), "The template has no paragraph style \u201CSpeech\u201D"),
                new Slip("no style for lists", SmallTemplate.of("x").change("word/styles.xml", "<w:name w:val=\"List Bullet\"/>",
                        "<w:name w:val=\"Points\"/>"), "The template has no paragraph style \u201CList Bullet\u201D"),
                new Slip("no language", SmallTemplate.of("x").change("word/styles.xml", "<w:lang w:val=\"en-GB\" ", "<w:lang "),
                        "does not say which language it is in"),
                new Slip("no header", SmallTemplate.of("x").change("word/_rels/document.xml.rels", "relationships/header\"",
                        "relationships/gone\""), "The template has no header, which a draft's watermark is put into"),
                new Slip("a first page of its own", SmallTemplate.of("x").change("word/document.xml",
                        "<w:headerReference w:type=\"default\"", "<w:headerReference w:type=\"first\""), "A header of its own for the first page"),
                new Slip("two columns", SmallTemplate.of("x").change("word/document.xml", "<w:pgSz", "<w:cols w:num=\"2\"/><w:pgSz"),
                        "Text in columns"))
                .map(slip -> DynamicTest.dynamicTest(slip.title(), () -> assertThat(SmallTemplate.findings(slip.file()))
                        .anyMatch(sentence -> sentence.contains(slip.sentence()))));
    }

    @Test
    void aTemplateWithAFaultFillsNothingAndSaysWhy() {
        Template template = SmallTemplate.read(SmallTemplate.of("{{child.bron}}"));
        assertThatThrownBy(() -> template.fill(SmallTemplate.form())).isInstanceOf(DocumentRefused.class)
                .hasMessageContaining("Did you mean child.born?");
    }

    @Test
    void aRemarkStopsNothing() {
        TemplateFile file = SmallTemplate.of(body -> body.raw("<w:p>" + field("TOC \\o") + "</w:p>"));
        assertThat(SmallTemplate.read(file).findings()).isNotEmpty().allMatch(f -> f.level() == Level.REMARK);
        assertThat(SmallTemplate.fill(file, SmallTemplate.form())).isNotEmpty();
    }

    @Test
    void whatTheTemplateHasNoPlaceForIsNamed() throws DocumentRefused {
        TemplateFile file = TemplateFile.read(ShippedForms.draw(ShippedForms.SWINDON));
        file.change("word/document.xml", "{{child.senco}}", "").change("word/document.xml", "{{#strengths}}", "")
                .change("word/document.xml", "{{.}}</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val=\"Tag\"/></w:pPr><w:r><w:t xml:space=\"preserve\">{{/strengths}}",
                        "");
        assertThat(Template.read(file.bytes()).findings()).extracting(TemplateFinding::sentence).containsExactly(
                "The template has no place for child.senco. Put {{child.senco}} where it belongs, or {{!without child.senco}} to "
                        + "leave it out on purpose",
                "The template has no place for strengths. Put {{#strengths}} where it belongs, or {{!without strengths}} to leave "
                        + "it out on purpose");
    }

    @Test
    void whatOnlyTheConversionToAPageKnowsIsSaidToo() throws DocumentRefused {
        TemplateFile file = SmallTemplate.of(body -> body.raw(inStyle("Heading1", text("Title"))).raw("<w:p><w:r><w:rPr>"
                + "<w:rFonts w:ascii=\"Comic Sans MS\" w:hAnsi=\"Comic Sans MS\"/></w:rPr><w:t>Funny</w:t></w:r></w:p>")
                .raw("<w:p><w:r><w:rPr><w:color w:val=\"DDDDDD\"/></w:rPr><w:t>Pale</w:t></w:r></w:p>")
                .raw("<w:p><w:r><w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\"/></w:pict></w:r>" + text("Box") + "</w:p>"));
        assertThat(Documents.check(file.bytes())).extracting(TemplateFinding::sentence)
                .anyMatch(s -> s.contains("Comic Sans MS")).anyMatch(s -> s.contains("DDDDDD") || s.contains("dddddd"))
                .filteredOn(s -> s.contains("text box")).hasSize(1);
    }

    @Test
    void faultsComeBeforeRemarks() {
        assertThat(SmallTemplate.read(SmallTemplate.of(body -> body.raw("<w:p>" + field("TOC \\o") + "</w:p>").tag("{{x}}")))
                .findings()).extracting(TemplateFinding::level).startsWith(Level.FAULT).endsWith(Level.REMARK);
    }
}
