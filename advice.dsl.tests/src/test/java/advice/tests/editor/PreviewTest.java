// SPDX-License-Identifier: EPL-2.0
package advice.tests.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;

import advice.dsl.ide.preview.PreviewParams;
import advice.dsl.ide.preview.Previewed;
import advice.dsl.ide.preview.Previewed.Anchor;
import advice.tests.support.Editor;
import advice.tests.support.Sources;

/** The form beside its text. */
@Timeout(120)
class PreviewTest {

    private static final String SAM = Sources.read(Sources.ROOT.resolve("examples/sam.advice"));
    private static final String BROKEN = Sources.read(Sources.ROOT.resolve("examples/broken.advice"));

    @TempDir
    Path temporary;
    private Editor editor;

    @BeforeEach
    void begin() {
        editor = Editor.on(Editor.folder(temporary));
    }

    @AfterEach
    void end() {
        editor.close();
    }

    private Previewed shown(String name, String text) {
        editor.open(name, text);
        return Editor.answer(editor.advice().preview(new PreviewParams(editor.uri(name), false, false)));
    }

    private Previewed told(String name, String text) {
        editor.open(name, text);
        return Editor.answer(editor.advice().preview(new PreviewParams(editor.uri(name), false, true)));
    }

    private static Anchor anchor(Previewed shown, String id) {
        return shown.anchors().stream().filter(a -> a.id().equals(id)).findFirst().orElseThrow(() -> new AssertionError("no " + id));
    }

    /** What stands on the page at an anchor, without its mark-up. */
    private static String onThePage(Previewed shown, String id) {
        var element = Pattern.compile("<(\\w+)[^>]* id=\"" + Pattern.quote(id) + "\"[^>]*>(.*?)</\\1>", Pattern.DOTALL).matcher(shown.html());
        assertThat(element.find()).as(id).isTrue();
        return element.group(2).replaceAll("<[^>]*>", "").strip();
    }

    private static void isWellFormed(String html) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        factory.newDocumentBuilder().parse(new InputSource(new StringReader(html)));
    }

    @Test
    void theFormIsShownAsItWillPrint() throws Exception {
        var shown = shown("sam.advice", SAM);
        assertThat(shown.text()).isNull();
        assertThat(shown.html()).contains("<title>Social care advice for an annual review</title>", "Going out safely", "Completed in time.");
        isWellFormed(shown.html());
    }

    @Test
    void nothingIsLoadedAndNothingRuns() {
        var html = shown("sam.advice", SAM).html();
        assertThat(html).contains("content=\"default-src 'none'; img-src data:; style-src 'unsafe-inline'\"");
        assertThat(html).doesNotContain("<script", "<link", "url(", "@import", "javascript:").doesNotContainPattern(" on[a-z]+=")
                .doesNotContainPattern("src=\"(?!data:)");
    }

    @Test
    void whatIsShownLeadsToTheLineThatSaysIt() {
        var shown = shown("sam.advice", SAM);
        assertThat(onThePage(shown, "need-GoingOut.frequency")).isEqualTo("Every time Sam goes out, about ten times a week.");
        assertThat(editor.written("sam.advice", anchor(shown, "need-GoingOut.frequency").range()))
                .isEqualTo("frequency   \"Every time Sam goes out, about ten times a week.\"");
        assertThat(onThePage(shown, "outcome-Saturdays.by")).isEqualTo("31 July 2027");
        assertThat(editor.written("sam.advice", anchor(shown, "outcome-Saturdays.by").range())).isEqualTo("by          2027-07-31");
        assertThat(onThePage(shown, "need-Evenings.limits")).isEqualTo("Calm home");
        assertThat(onThePage(shown, "provision-GirlsGroup.as")).contains("Girls Group");
        assertThat(editor.written("sam.advice", anchor(shown, "provision-GirlsGroup.as").range())).isEqualTo("as          girls-group");
        assertThat(onThePage(shown, "need-GoingOut")).isEqualTo("Need 1: Going out safely");
        assertThat(editor.written("sam.advice", anchor(shown, "need-GoingOut").range())).startsWith("need GoingOut").endsWith("important to Sam");
    }

    @Test
    void everyPlaceIsOnThePageOnceAndEveryElementThatPrintsHasOne() {
        var shown = shown("sam.advice", SAM);
        var onPage = Pattern.compile(" id=\"([^\"]+)\"").matcher(shown.html()).results().map((MatchResult found) -> found.group(1)).toList();
        assertThat(onPage).doesNotHaveDuplicates().containsAll(shown.anchors().stream().map(Anchor::id).toList());
        for (var element : List.of("advice", "child", "parent", "writer", "contributor", "consent", "reason", "method", "previous", "current", "view",
                "account", "interest", "aspiration", "adulthood", "strength", "need", "section", "outcome", "provision", "glossary", "oversight")) {
            assertThat(shown.anchors()).as(element).anyMatch(a -> a.id().startsWith(element + "-"));
        }
    }

    @Test
    void whatIsNotSavedIsShown() {
        shown("sam.advice", SAM);
        editor.replace("sam.advice", SAM.indexOf("about ten times"), "about ten times".length(), "now and then");
        var shown = Editor.answer(editor.advice().preview(new PreviewParams(editor.uri("sam.advice"), false, false)));
        assertThat(shown.html()).contains("Every time Sam goes out, now and then a week.");
    }

    @Test
    void aDraftCarriesItsWatermark() {
        editor.open("sam.advice", SAM);
        assertThat(Editor.answer(editor.advice().preview(new PreviewParams(editor.uri("sam.advice"), true, false))).html())
                .contains("data-watermark=\"DRAFT\"");
        assertThat(shown("other.advice", SAM.replace("status      final", "status      draft")).html()).contains("data-watermark=\"DRAFT\"");
        assertThat(shown("third.advice", SAM).html()).doesNotContain("data-watermark");
    }

    @Test
    void aBrokenDocumentIsShownAllTheSame() throws Exception {
        isWellFormed(shown("broken.advice", BROKEN).html());
        isWellFormed(shown("cut.advice", SAM.substring(0, SAM.indexOf("about ten times"))).html());
        isWellFormed(shown("empty.advice", "").html());
        isWellFormed(shown("marks.advice", "need <Going & \"Out\"\n    \"<b>& \uD83D \u0000 \"\n\"\"\"\n").html());
    }

    @Test
    void withoutAFormWhatIsSaidIsShownFieldByFieldWithTheReason() throws Exception {
        var shown = shown("sam.advice", "need GoingOut\n    frequency \"Daily.\"\n");
        assertThat(shown.html()).contains("The document names no authority that is known, so there is no form to fill.");
        isWellFormed(shown.html());
        assertThat(onThePage(shown, "need-GoingOut.frequency")).isEqualTo("How often");
        assertThat(editor.written("sam.advice", anchor(shown, "need-GoingOut.frequency").range())).isEqualTo("frequency \"Daily.\"");
    }

    @Test
    void aFormThatIsNoneIsSaid() {
        editor.file("town.docx", "This is no Word file");
        editor.file("Town.profile", "profile Town\n    form \"town.docx\"\n");
        assertThat(shown("sam.advice", "advice for Sam\n    authority Town\nneed GoingOut\n    frequency \"Daily.\"\n").html())
                .contains("The form is not a Word document.", "Daily.");
    }

    @Test
    void aFileThatIsNoAdviceIsShownAsThat() {
        assertThat(shown("Town.profile", "profile Town\n").html()).contains("This is no advice, and only an advice becomes a form.");
        assertThat(Editor.refusal(editor.advice().preview(new PreviewParams(editor.uri("notes.txt"), false, false)))).isEqualTo("This is no file of Advice.");
    }

    @Test
    void linesThatEndAsOnWindowsAndCharactersOfTwoUnitsAreCounted() {
        var shown = shown("sam.advice", "advice for Sam\r\n    authority Swindon\r\nneed Out\r\n    \"\uD83D\uDE00 \uD83D\uDE00\"\r\n    frequency \"Daily.\"\r\n");
        assertThat(editor.written("sam.advice", anchor(shown, "need-Out.says").range())).isEqualTo("\"\uD83D\uDE00 \uD83D\uDE00\"");
        assertThat(editor.written("sam.advice", anchor(shown, "need-Out.frequency").range())).isEqualTo("frequency \"Daily.\"");
    }

    @Test
    void aClientWithoutABrowserGetsTheTextWithTheSamePlaces() {
        var told = told("sam.advice", SAM);
        assertThat(told.html()).isNull();
        var often = anchor(told, "need-GoingOut.frequency");
        assertThat(told.text().substring(often.at())).startsWith("How often\nEvery time Sam goes out, about ten times a week.\n");
        assertThat(editor.written("sam.advice", often.range())).startsWith("frequency");
    }

    @Test
    void theCommandDoesTheSame() {
        editor.open("sam.advice", SAM);
        assertThat(editor.command("advice.preview", Map.of("uri", editor.uri("sam.advice"), "plain", true))).contains("\"text\":\"Social care advice");
    }
}
