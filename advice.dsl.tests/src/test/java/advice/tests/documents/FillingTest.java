// SPDX-License-Identifier: EPL-2.0
package advice.tests.documents;

import static advice.tests.documents.WordDrawing.inStyle;
import static advice.tests.documents.WordDrawing.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import advice.documents.DocumentRefused;
import advice.documents.Form;
import advice.documents.Form.Child;
import advice.documents.Prose;
import advice.documents.word.Template;
import advice.documents.xhtml.XhtmlConverter;
import advice.tests.documents.ShippedForms.Look;
import advice.tests.documents.WordDrawing.Table;

/** A form in an authority's template: everything in it, nothing else, and the same bytes each time. */
class FillingTest {

    static List<Look> looks() {
        return List.of(ShippedForms.SWINDON, ShippedForms.NORTHAMPTONSHIRE);
    }

    private static byte[] built(Look look, Form form) throws DocumentRefused {
        return Template.read(ShippedForms.draw(look)).fill(form);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void everyTextOfAFormStandsInTheWordFile(Look look) throws DocumentRefused {
        var filled = FilledForm.full();
        String words = String.join("\n", WordText.lines(built(look, filled.form())));
        assertThat(filled.texts()).hasSizeGreaterThan(500).allSatisfy(text -> assertThat(words).contains(text));
        assertThat(words).doesNotContain("{{").doesNotContain("}}");
    }

    @ParameterizedTest
    @MethodSource("looks")
    void anEmptyFormLeavesHeadingsAndNoTags(Look look) throws DocumentRefused {
        var lines = WordText.lines(built(look, FilledForm.empty().form()));
        assertThat(lines).contains("Heading2: Outcomes").noneMatch(line -> line.contains("{{") || line.contains("}}"));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void aSectionThatTheFormDoesNotShowLeavesNothing(Look look) throws DocumentRefused {
        var lines = WordText.lines(built(look, FilledForm.bare().form()));
        assertThat(lines).contains("Heading2: This document").doesNotContain("Heading2: Outcomes")
                .noneMatch(line -> line.contains("For section"));
    }

    @Test
    void thePageOfTheFilledFormIsThatOfItsFile() throws DocumentRefused {
        for (Look look : List.of(ShippedForms.SWINDON, ShippedForms.NORTHAMPTONSHIRE)) {
            var template = Template.read(ShippedForms.draw(look));
            for (Form form : List.of(SampleForm.sam(true), FilledForm.full().form())) {
                assertThat(XhtmlConverter.convert(template.filled(form))).isEqualTo(XhtmlConverter.convert(template.fill(form)));
            }
        }
    }

    @Test
    void theSameFormGivesTheSameBytesWhereverItIsBuilt() throws DocumentRefused {
        byte[] first = built(ShippedForms.SWINDON, SampleForm.sam(true));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            assertThat(built(ShippedForms.SWINDON, SampleForm.sam(true))).isEqualTo(first);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void oneTemplateFillsManyFormsWithoutRememberingAny() throws DocumentRefused {
        Template template = Template.read(ShippedForms.draw(ShippedForms.SWINDON));
        byte[] first = template.fill(SampleForm.sam(false));
        template.fill(FilledForm.full().form());
        assertThat(template.fill(SampleForm.sam(false))).isEqualTo(first);
    }

    @Test
    void wordsThatLookLikeTagsOrMarkupStayWords() {
        String hostile = "{{child.name}} {{#needs}} {{/needs}} <w:p/> & \"quoted\" 'it' ]]> \u202E\u0645\u0631\u062D\u0628\u0627 \u05E9\u05DC\u05D5\u05DD \uD83D\uDE00 w\u0174\u0177";
        Form form = SmallTemplate.form(path -> path.equals("child.name") ? hostile : path);
        assertThat(SmallTemplate.filled(form, "{{child.name}}")).containsExactly(hostile);
        assertThat(SmallTemplate.filled(SmallTemplate.form(path -> hostile), "{{involvement.reason}}"))
                .contains("\u201C" + hostile).filteredOn(hostile::equals).hasSize(3);
    }

    @Test
    void whatNoFileCanHoldIsLeftOut() {
        Form form = SmallTemplate.form(path -> "a\u0000b\u0001c\u000Bd\uD800e\uFFFEf\u007Fg\u0085h\r\ni\tj");
        assertThat(SmallTemplate.filled(form, "{{child.name}}")).containsExactly("abcdefgh\ni\tj");
    }

    @Test
    void aTagThatWordHasSplitOverRunsIsStillATag() {
        var template = SmallTemplate.of(body -> body.raw("<w:p>" + text("Name: {") + "<w:proofErr w:type=\"spellStart\"/>"
                + text("{child") + text(".na") + "<w:r w:rsidR=\"00A1\"><w:rPr><w:b/></w:rPr><w:t>me}}.</w:t></w:r></w:p>"));
        assertThat(WordText.body(SmallTemplate.fill(template, SmallTemplate.form()))).containsExactly("Name: The child.name.");
    }

    @Test
    void proseKeepsParagraphsPointsAndSpeechApart() {
        var template = SmallTemplate.of("{{involvement.reason}}");
        var lines = WordText.lines(SmallTemplate.fill(template, SmallTemplate.form(path -> "x")));
        assertThat(lines).containsSequence("Normal: x\u201Cx\u201Dx", "ListBullet: x", "ListBullet: x", "Speech: \u201Cx",
                "Speech: \u201Cx\u201D", "Normal: x");
    }

    @Test
    void proseAfterALabelBeginsBesideIt() {
        assertThat(SmallTemplate.filled(SmallTemplate.form(path -> "x"), "Because: {{involvement.reason}} (end)"))
                .startsWith("Because: x\u201Cx\u201Dx", "x").endsWith("x (end)");
    }

    @Test
    void speechAfterALabelStandsInQuotationMarksBesideIt() {
        Form form = (Form) FilledForm.with(SmallTemplate.form(), "strengths",
                List.of(Prose.speech("I can swim."), Prose.of("Kind.")));
        assertThat(SmallTemplate.filled(form, "{{#strengths}}", "Says: {{.}}", "{{/strengths}}"))
                .containsExactly("Says: \u201CI can swim.\u201D", "Says: Kind.");
    }

    @Test
    void aListRepeatsParagraphs() {
        assertThat(SmallTemplate.filled(SmallTemplate.form(), "{{#holders}}", "{{name}} of {{child.called}}", "{{/holders}}",
                "after")).containsExactly("The holders 1.name of The child.called", "The holders 2.name of The child.called",
                        "after");
    }

    @Test
    void aListRepeatsWithinALine() {
        assertThat(SmallTemplate.filled(SmallTemplate.form(), "With: {{#holders}}{{name}}, {{/holders}}."))
                .containsExactly("With: The holders 1.name, The holders 2.name, .");
    }

    @Test
    void aListWithinAListRepeatsWithinItsOwnItem() {
        assertThat(SmallTemplate.filled(SmallTemplate.form(path -> path), "{{#needs}}{{#limits}}", "{{title}}: {{.}}",
                "{{/limits}}{{/needs}}")).containsExactly("needs 1.title: needs 1.limits 1", "needs 1.title: needs 1.limits 2",
                        "needs 2.title: needs 2.limits 1", "needs 2.title: needs 2.limits 2");
    }

    @Test
    void aListRepeatsRowsOfATable() {
        var template = SmallTemplate.of(body -> body.raw(Table.headed("AdviceTable", new int[] { 100, 100 }, "Name", "Role")
                .row(inStyle("TableText", text("{{#holders}}{{name}}")), inStyle("TableText", text("{{role}}{{/holders}}")))
                .xml()));
        assertThat(WordText.tables(SmallTemplate.fill(template, SmallTemplate.form(path -> path)))).containsExactly(List.of(
                List.of("Name", "Role"), List.of("holders 1.name", "holders 1.role"), List.of("holders 2.name", "holders 2.role")));
    }

    @Test
    void markersInRowsOfTheirOwnRepeatTheRowsBetween() {
        var template = SmallTemplate.of(body -> body.raw(Table.headed("AdviceTable", new int[] { 100 }, "Name")
                .row(inStyle("TableText", text("{{#holders}}"))).row(inStyle("TableText", text("{{name}}")))
                .row(inStyle("TableText", text("{{role}}"))).row(inStyle("TableText", text("{{/holders}}"))).xml()));
        assertThat(WordText.tables(SmallTemplate.fill(template, SmallTemplate.form(path -> path)))).containsExactly(List.of(
                List.of("Name"), List.of("holders 1.name"), List.of("holders 1.role"), List.of("holders 2.name"),
                List.of("holders 2.role")));
    }

    @Test
    void aTableOfAnEmptyListIsLeftOutWithItsHeadings() {
        var template = SmallTemplate.of(body -> body.raw(inStyle("Normal", text("before"))).raw(Table
                .headed("AdviceTable", new int[] { 100 }, "Name")
                .row(inStyle("TableText", text("{{#holders}}{{name}}")) + inStyle("TableText", text("{{/holders}}"))).xml()));
        byte[] filled = SmallTemplate.fill(template, FilledForm.of(0, true, path -> path).form());
        assertThat(WordText.tables(filled)).containsExactly(List.of(List.of("Name"), List.of("")));

        var rows = SmallTemplate.of(body -> body.raw(inStyle("Normal", text("before"))).raw(Table
                .headed("AdviceTable", new int[] { 100, 100 }, "Name", "Role")
                .row(inStyle("TableText", text("{{#holders}}{{name}}")), inStyle("TableText", text("{{role}}{{/holders}}"))).xml()));
        assertThat(WordText.tables(SmallTemplate.fill(rows, FilledForm.of(0, true, path -> path).form()))).isEmpty();
    }

    @Test
    void whatIsThereAndWhatIsNotCanBeAskedFor() {
        String[] template = { "{{?child.senco}}Coordinator: {{child.senco}}{{/child.senco}}",
                "{{^child.senco}}No coordinator{{/child.senco}}", "{{^needs}}No needs{{/needs}}", "{{?draft}}Draft{{/draft}}" };
        assertThat(SmallTemplate.filled(SmallTemplate.form(), template))
                .containsExactly("Coordinator: The child.senco", "Draft");
        assertThat(SmallTemplate.filled(FilledForm.bare().form(), template)).containsExactly("No coordinator", "No needs");
    }

    @Test
    void aListOfWordsCanStandInOneLine() {
        assertThat(SmallTemplate.filled(SmallTemplate.form(path -> path), "{{#outcomes}}", "{{addresses}}", "{{/outcomes}}"))
                .containsExactly("outcomes 1.addresses 1; outcomes 1.addresses 2", "outcomes 2.addresses 1; outcomes 2.addresses 2");
    }

    @Test
    void tablesThatComeToTouchAreKeptApart() {
        var table = Table.labelled("AdviceTable", 100, 100).labelled("Name", inStyle("TableText", text("{{name}}"))).xml();
        var template = SmallTemplate.of(body -> body.tag("{{#holders}}").raw(table).tag("{{/holders}}"));
        var body = WordText.part(SmallTemplate.fill(template, SmallTemplate.form()), "word/document.xml").first("w:body").orElseThrow();
        assertThat(body.elements().map(e -> e.name())).containsExactly("w:tbl", "w:p", "w:tbl", "w:p", "w:sectPr");
    }

    @Test
    void aDraftCarriesTheWatermarkAndTheThreadAndAFinalDocumentNeither() throws DocumentRefused {
        byte[] draft = built(ShippedForms.SWINDON, SampleForm.sam(true));
        byte[] last = built(ShippedForms.SWINDON, SampleForm.sam(false));
        assertThat(TemplateFile.read(draft).part("word/header1.xml")).contains("PowerPlusWaterMarkObject", "string=\"DRAFT\"");
        assertThat(WordText.lines(draft)).contains("Heading2: The golden thread", "Gap: No outcome answers this need",
                "DraftNote: Draft \u2013 not for sharing");
        assertThat(TemplateFile.read(last).part("word/header1.xml")).doesNotContain("w:pict");
        assertThat(WordText.lines(last)).noneMatch(line -> line.contains("thread") || line.contains("raft"));
    }

    @Test
    void aFormIsNeverShorterThanWhatWasWritten() throws DocumentRefused {
        byte[] without = TemplateFile.read(ShippedForms.draw(ShippedForms.SWINDON))
                .change("word/document.xml", "{{child.setting}}", "").bytes();
        Template template = Template.read(without);
        Form form = SampleForm.sam(false);
        assertThatThrownBy(() -> template.fill(form)).isInstanceOf(DocumentRefused.class)
                .hasMessageContaining("The template has no place for child.setting")
                .hasMessageContaining("{{!without child.setting}}").hasMessageNotContaining("Oakfield");

        Child child = (Child) FilledForm.with(form.child(), "setting", "");
        assertThat(template.fill((Form) FilledForm.with(form, "child", child))).isNotEmpty();
    }

    @Test
    void longListsKeepTheirHeadingRowAndTheirRowsWhole() throws DocumentRefused {
        var filled = FilledForm.of(12, true, path -> "words ".repeat(80) + path);
        byte[] docx = built(ShippedForms.SWINDON, filled.form());
        var rows = WordText.part(docx, "word/document.xml").all("w:tr").toList();
        assertThat(rows).hasSizeGreaterThan(500)
                .allSatisfy(row -> assertThat(row.first("w:trPr").flatMap(p -> p.first("w:cantSplit"))).isPresent());
    }

    @Test
    void nothingOfTheTemplatesMakersIsLeft() throws DocumentRefused {
        byte[] docx = Template.read(LeakyTemplate.bytes()).fill(SampleForm.sam(false));
        var parts = TemplateFile.read(docx).parts();
        assertThat(parts.keySet()).containsExactly("[Content_Types].xml", "_rels/.rels", "docProps/core.xml",
                "word/_rels/document.xml.rels", "word/document.xml", "word/footer1.xml", "word/header1.xml",
                "word/media/logo.png", "word/numbering.xml", "word/settings.xml", "word/styles.xml");
        parts.forEach((name, bytes) -> assertThat(new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1)).as(name)
                .doesNotContain(LeakyTemplate.SECRET).doesNotContain("rsid").doesNotContain("comment")
                .doesNotContain("proofErr").doesNotContain("attachedTemplate").doesNotContain("bookmark"));
        assertThat(WordText.part(docx, "docProps/core.xml").elements().map(e -> e.name() + " " + e.text())).containsExactly(
                "dc:title Social care advice for an annual review", "dc:creator Swindon Borough Council", "dc:language en-GB");
    }

    @Test
    void theFileIsInTheOrderAndOfTheTimeThatNeverChange() throws DocumentRefused, java.io.IOException {
        byte[] docx = built(ShippedForms.SWINDON, SampleForm.sam(false));
        try (var zip = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(docx))) {
            var first = zip.getNextEntry();
            assertThat(first.getName()).isEqualTo("[Content_Types].xml");
            assertThat(first.getTimeLocal()).hasToString("1980-02-01T00:00");
            assertThat(first.getExtra()).isNull();
        }
        var names = TemplateFile.read(docx).parts().keySet().stream().skip(1).toList();
        assertThat(names).isSorted();
        assertThat(Arrays.copyOf(docx, 2)).containsExactly('P', 'K');
    }
}
