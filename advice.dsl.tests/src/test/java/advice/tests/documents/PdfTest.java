// SPDX-License-Identifier: EPL-2.0
package advice.tests.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Function;
import java.util.stream.Stream;

import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import advice.documents.DocumentRefused;
import advice.documents.Form;
import advice.documents.pdf.Glyphs;
import advice.documents.pdf.PdfFormat;
import advice.documents.word.Template;
import advice.tests.documents.PdfFile.Tag;

/** The form as a PDF: for reading aloud, for keeping, and the same every time. */
class PdfTest {

    private static final String LONG = "A sentence that is here to make this cell longer than two pages can hold. ".repeat(200);
    private static final String HOSTILE = " <b>&amp;</b> {{x}} ${y} ]]> \\ % () \u0001 # \u2028 Si\u00E2n Łucja W\u0302en \u2713 \u2610";

    static byte[] pdf(Form form, ShippedForms.Look look) {
        try {
            return new PdfFormat().write(form, Template.read(ShippedForms.draw(look)));
        } catch (DocumentRefused refused) {
            throw new IllegalStateException(refused);
        }
    }

    private static byte[] pdf(Form form) {
        return pdf(form, ShippedForms.SWINDON);
    }

    static Stream<Arguments> forms() {
        return Stream.of(
                Arguments.of("a shared form", SampleForm.sam(false), ShippedForms.SWINDON),
                Arguments.of("a draft", SampleForm.sam(true), ShippedForms.SWINDON),
                Arguments.of("the other authority's", SampleForm.sam(true), ShippedForms.NORTHAMPTONSHIRE),
                Arguments.of("every field filled", FilledForm.full().form(), ShippedForms.SWINDON),
                Arguments.of("lists with nothing in them", FilledForm.empty().form(), ShippedForms.SWINDON),
                Arguments.of("nothing at all", FilledForm.bare().form(), ShippedForms.SWINDON),
                Arguments.of("rows longer than a page", longRows(), ShippedForms.SWINDON),
                Arguments.of("hostile text", FilledForm.full(path -> path + HOSTILE).form(), ShippedForms.SWINDON),
                Arguments.of("writing that no font of ours has",
                        FilledForm.full(path -> path + " \u0633\u0627\u0645 \u05E1\u05DD \uD83E\uDD84").form(), ShippedForms.SWINDON));
    }

    private static Form longRows() {
        return FilledForm.full(path -> path.equals("needs 1.evidence 2.words, last words")
                || path.equals("provision.h1 1.words, first words") ? path + " " + LONG : path).form();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void everyFormPassesForReadingAloudAndForKeeping(String name, Form form, ShippedForms.Look look) {
        assertThat(VeraPdf.complaints(pdf(form, look))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void theStructureIsWhatIsSeen(String name, Form form, ShippedForms.Look look) {
        try (PdfFile pdf = new PdfFile(pdf(form, look))) {
            List<Tag> headings = pdf.tags("H1", "H2", "H3", "H4", "H5", "H6");
            assertThat(headings).isNotEmpty();
            assertThat(headings.get(0).name()).isEqualTo("H1");
            int level = 0;
            List<String> outline = new ArrayList<>();
            for (Tag heading : headings) {
                int own = heading.name().charAt(1) - '0';
                assertThat(own).as("no level is skipped at " + heading).isLessThanOrEqualTo(level + 1);
                assertThat(heading.text()).isNotEmpty();
                outline.add("  ".repeat(own - 1) + heading.text());
                level = own;
            }
            assertThat(folded(pdf.bookmarks())).isEqualTo(folded(outline));
            assertThat(pdf.tags("TH")).isNotEmpty().allSatisfy(th -> assertThat(th.scope()).isIn("Column", "Row"));
            assertThat(pdf.tags()).filteredOn(tag -> !List.of("TD", "TH").contains(tag.name()))
                    .noneMatch(Tag::hollow);
            assertThat(pdf.tags("Sect", "Art")).isEmpty();
            assertThat(pdf.fonts()).isNotEmpty().noneMatch(font -> font.endsWith("not embedded"));
            var catalog = pdf.document().getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("en-GB");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(pdf.document().getDocumentInformation().getCOSObject().keySet())
                    .isSubsetOf(COSName.TITLE, COSName.AUTHOR).contains(COSName.TITLE);
        }
    }

    private static List<String> folded(List<String> titles) {
        return titles.stream().map(t -> t.replaceAll("(?<=\\S)\\s+", "")).toList();
    }

    @Test
    void aTableOverSeveralPagesIsReadWithItsHeadingOnce() {
        try (PdfFile pdf = new PdfFile(pdf(longRows()))) {
            assertThat(pdf.pages()).isGreaterThan(15);
            List<Tag> tags = pdf.tags();
            for (int i = 0; i < tags.size(); i++) {
                if (tags.get(i).name().equals("THead")) {
                    List<String> cells = new ArrayList<>();
                    for (int j = i + 1; j < tags.size() && List.of("TR", "TH", "P", "Span").contains(tags.get(j).name()); j++) {
                        if (tags.get(j).name().equals("TH")) {
                            cells.add(tags.get(j).text());
                        }
                    }
                    assertThat(cells).isNotEmpty().doesNotHaveDuplicates()
                            .allSatisfy(cell -> assertThat(cell).matches("(\\S+)( (?!\\1).*)?"));
                }
            }
            String seen = pdf.text();
            assertThat(seen.split("What was seen, said or written", -1).length).as("shown again on each page")
                    .isGreaterThan(4);
        }
    }

    @Test
    void everyTextOfTheFormIsInThePdf() {
        FilledForm.Filled filled = FilledForm.full();
        try (PdfFile pdf = new PdfFile(pdf(filled.form()))) {
            String text = bare(pdf.text());
            List<String> shown = filled.texts().stream().filter(t -> inWord(filled.form(), t)).toList();
            assertThat(shown).hasSizeGreaterThan(300).allSatisfy(t -> assertThat(text).contains(bare(t)));
        }
    }

    /** Whether the Word form holds the text: what its template leaves out on purpose is not the PDF's to show. */
    private static boolean inWord(Form form, String text) {
        return bare(WORDS.apply(form)).contains(bare(text));
    }

    private static final Function<Form, String> WORDS = new Function<>() {

        private Form last;
        private String text;

        @Override
        public String apply(Form form) {
            if (form != last) {
                try {
                    byte[] docx = Template.read(ShippedForms.draw(ShippedForms.SWINDON)).fill(form);
                    text = TemplateFile.read(docx).part("word/document.xml").replaceAll("<[^>]+>", "")
                            .replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
                    last = form;
                } catch (DocumentRefused refused) {
                    throw new IllegalStateException(refused);
                }
            }
            return text;
        }
    };

    private static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\s\u0001\u2028]+", "");
    }

    @Test
    void hostileTextIsShownAsItIs() {
        FilledForm.Filled filled = FilledForm.full(path -> path + HOSTILE);
        try (PdfFile pdf = new PdfFile(pdf(filled.form()))) {
            String text = bare(pdf.text());
            assertThat(text).contains(bare("needs 1.title" + HOSTILE)).contains("\u0174en");
        }
    }

    @Test
    void whatCannotBeShownIsABoxAndNamedNeverAnotherCharacter() {
        assertThat(Glyphs.missing("Si\u00E2n, \u0141ucja, W\u0302en, \u2713 \u2610 \u2192 \u00BD \u20AC \u201Cyes\u201D\u2026 \u0416\u03A9")).isEmpty();
        assertThat(Glyphs.missing("\u05E1\u05DD \u0633 \uD83E\uDD84 \uD83E\uDD84 \u4E2D"))
                .containsExactly("\u05E1", "\u05DD", "\u0633", "\uD83E\uDD84", "\u4E2D");
        assertThat(Glyphs.missing("line\nand\ttab, soft\u00ADhyphen, zero\u200Bwidth")).isEmpty();
        Form form = FilledForm.full(path -> path.equals("child.name") ? "Sam \uD83E\uDD84 \u05E1\u05DD" : path.replace('#', ' ')).form();
        try (PdfFile pdf = new PdfFile(pdf(form))) {
            assertThat(pdf.text()).contains("Sam \u25A1 \u25A1\u25A1").doesNotContain("#").doesNotContain("\u05DD");
        }
    }

    @Test
    void aDraftIsMarkedOnEachPageAndTheMarkIsNotRead() {
        byte[] draft = pdf(SampleForm.sam(true));
        byte[] shared = pdf(SampleForm.sam(false));
        try (PdfFile marked = new PdfFile(draft); PdfFile plain = new PdfFile(shared)) {
            assertThat(marks(marked)).isEqualTo(marked.pages());
            assertThat(marks(plain)).isZero();
            assertThat(marked.tags()).noneMatch(tag -> tag.text().contains("DRAFT"));
        }
    }

    private static long marks(PdfFile pdf) {
        long marks = 0;
        for (var page : pdf.document().getPages()) {
            var properties = page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
            marks += properties == null ? 0 : properties.keySet().stream()
                    .filter(key -> "Watermark".equals(properties.getCOSDictionary(key).getNameAsString(COSName.SUBTYPE)))
                    .count();
        }
        return marks;
    }

    @Test
    void theSameFormGivesTheSameBytesEverywhere() {
        byte[] here = pdf(SampleForm.sam(true));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
            assertThat(pdf(SampleForm.sam(true))).isEqualTo(here);
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(pdf(SampleForm.sam(true))).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void twoAtATimeGiveTheSameBytesAsOneAfterAnother() {
        byte[] alone = pdf(SampleForm.sam(false));
        assertThat(Stream.generate(() -> SampleForm.sam(false)).limit(6).parallel().map(PdfTest::pdf).toList())
                .allSatisfy(pdf -> assertThat(pdf).isEqualTo(alone));
    }
}
