// SPDX-License-Identifier: EPL-2.0
package advice.tests.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentOnTypeFormattingParams;
import org.eclipse.lsp4j.DocumentRangesFormattingParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import advice.tests.support.Editor;
import advice.tests.support.Sources;

/** Layout in an editor: of the whole text, of a part, and while somebody types. */
@Timeout(60)
class FormattingTest {

    private static Editor editor;

    @BeforeAll
    static void open(@TempDir Path temporary) {
        editor = Editor.on(Editor.folder(temporary));
    }

    @AfterAll
    static void close() {
        editor.close();
    }

    // ---- a text

    @Test
    void aTextIsPutInOrderWhateverTheEditorSaysOfTabs() {
        assertThat(editor.formatted("sam.advice", "  need Sleep\r\n\tfrequency \"Daily.\"  \r\n"))
                .isEqualTo("need Sleep\r\n    frequency   \"Daily.\"\r\n");
        assertThat(editor.formatted("Town.wording", "term regular in provision\n say \"how often\"\n"))
                .isEqualTo("term regular in provision\n    say     \"how often\"\n");
        assertThat(editor.formatted("Town.profile", "profile Town\n name \"Town Council\"\n"))
                .isEqualTo("profile Town\n    name     \"Town Council\"\n");
        assertThat(editor.formatted("empty.advice", "")).isEmpty();
    }

    @Test
    void aTextInOrderNeedsNoChange() {
        var text = Sources.read(Sources.ROOT.resolve("examples/sam.advice"));
        editor.open("whole.advice", text);
        assertThat(Editor.answer(editor.server().getTextDocumentService().formatting(
                new DocumentFormattingParams(editor.identifier("whole.advice"), new FormattingOptions())))).isEmpty();
    }

    @Test
    void onlyTheLinesAskedForArePutInOrder() {
        assertThat(editor.formattedBetween("sam.advice", """
            need Sleep
              frequency "Daily."
              ti<|>tle "𝔄 night"
            <|>  basis section 2
            """)).isEqualTo("""
            need Sleep
              frequency "Daily."
                title       "𝔄 night"
              basis section 2
            """);
        editor.open("parts.advice", "need A\n title \"A\"\n title \"B\"\n title \"C\"\n");
        var edits = Editor.answer(editor.server().getTextDocumentService().rangesFormatting(new DocumentRangesFormattingParams(
                editor.identifier("parts.advice"), new FormattingOptions(4, true), List.of(line(1), line(3)))));
        assertThat(edits.stream().map(edit -> edit.getRange().getStart().getLine())).containsExactly(1, 1, 3, 3);
    }

    @Test
    void aPlaceOutsideTheTextIsNoFault() {
        editor.open("sam.advice", "need A");
        var far = new Position(99, 99);
        for (var typed : List.of("\n", "\"", " ", "x")) {
            assertThat(Editor.answer(editor.server().getTextDocumentService().onTypeFormatting(new DocumentOnTypeFormattingParams(
                    editor.identifier("sam.advice"), new FormattingOptions(4, true), far, typed)))).isEmpty();
        }
    }

    // ---- a new line

    @Test
    void aNewLineIsAPropertyOfTheElement() {
        afterEnter("need Sleep\n<|>", "need Sleep\n    ");
        afterEnter("need Sleep\n    title       \"Nights\"\n<|>", "need Sleep\n    title       \"Nights\"\n    ");
        afterEnter("need Sleep\n  title \"Nights\"\n        <|>\n", "need Sleep\n  title \"Nights\"\n  \n");
        afterEnter("need Sleep\r\n<|>", "need Sleep\r\n    ");
    }

    @Test
    void aNewLineUnderAgreedWordingIsASlot() {
        afterEnter("provision Group in H1\n    as          saturday-group\n        year 2027\n<|>",
                "provision Group in H1\n    as          saturday-group\n        year 2027\n        ");
    }

    @Test
    void afterAnElementOfOneLineComesTheNextElement() {
        afterEnter("consent by Mum explicit on 2026-03-20\n    <|>", "consent by Mum explicit on 2026-03-20\n");
        afterEnter("reason\n<|>", "reason\n    ");
        afterEnter("reason\n    \"Sam needs help.\"\n<|>", "reason\n    \"Sam needs help.\"\n");
    }

    @Test
    void anEmptyLineEndsTheElement() {
        afterEnter("need Sleep\n    title       \"Nights\"\n    \n    <|>", "need Sleep\n    title       \"Nights\"\n\n");
    }

    @Test
    void aNewLineGoesOnWithTheProseOrTheListAbove() {
        afterEnter("need Sleep\n    \"Sam wakes\n<|>", "need Sleep\n    \"Sam wakes\n     ");
        afterEnter("need Sleep\n    frequency   \"Three times\n<|> each night.\"\n",
                "need Sleep\n    frequency   \"Three times\n                 each night.\"\n");
        afterEnter("need Sleep\n    \"Sam wakes:\n     - at one\n\n<|>\"", "need Sleep\n    \"Sam wakes:\n     - at one\n\n     \"");
        afterEnter("need Sleep\n    evidence home told on 2026-03-10 by \"R. Writer\" \"She\n<|>",
                "need Sleep\n    evidence home told on 2026-03-10 by \"R. Writer\" \"She\n         ");
        afterEnter("need Sleep\n    limits      SeeFriends,\n<|>", "need Sleep\n    limits      SeeFriends,\n                ");
        afterEnter("specification riding in H2\n    wording\n<|>", "specification riding in H2\n    wording\n        ", "Town.wording");
        afterEnter("/* Written\n   by\n<|>", "/* Written\n   by\n   ");
    }

    // ---- quotation marks

    @Test
    void aMarkThatOpensProseGetsTheOneThatClosesIt() {
        afterTyping("\"", "need Sleep\n    frequency   \"<|>\n    basis section 2\n", "need Sleep\n    frequency   \"\"\n    basis section 2\n");
        afterTyping("\"", "need Sleep\n    \"<|>\n    frequency   \"Daily.\"\n", "need Sleep\n    \"\"\n    frequency   \"Daily.\"\n");
        afterTyping("\"", "need Sleep\n    \"<|>\n    \"Sam wakes.\"\n", "need Sleep\n    \"\"\n    \"Sam wakes.\"\n");
        afterTyping("\u201c", "need Sleep\n    \u201c<|>", "need Sleep\n    \u201c\u201d");
    }

    @Test
    void aMarkThatClosesProseOrStandsInItGetsNothing() {
        nothingAfter("\"", "need Sleep\n    frequency   \"Daily.\"<|>\n");
        nothingAfter("\"", "need Sleep\n    frequency   \"<|>\"\n");
        nothingAfter("\"", "need Sleep\n    frequency   \"<|>Daily.\n");
        nothingAfter("\"", "need Sleep\n    \"She said \"<|>no\" to it.\"\n");
        nothingAfter("\"", "need Sleep\n    // He said \"<|>\n");
        nothingAfter("\"", "need Sleep\n    \"<|>\n     Sam wakes at night.\"\n");
    }

    // ---- a new element

    @Test
    void theKeywordOfAnElementGoesToTheMargin() {
        afterTyping(" ", "need Sleep\n    title       \"Nights\"\n    outcome <|>\n", "need Sleep\n    title       \"Nights\"\noutcome \n");
    }

    @Test
    void aWordThatIsAPropertyOrProseStays() {
        nothingAfter(" ", "provision Group in H1\n    current <|>\n");
        nothingAfter(" ", "need Sleep\n    \"Sam said that\n     need <|>\n");
        nothingAfter(" ", "need Sleep\n    frequency <|>\n");
        nothingAfter(" ", "need Sleep\n    title   \"Nights\" outcome <|>\n");
        nothingAfter(" ", "need Sleep\n    deadline <|>\n");
        nothingAfter(" ", "need <|>\n");
        nothingAfter(" ", " <|>need\n");
    }

    private static void afterEnter(String text, String expected) {
        afterEnter(text, expected, "sam.advice");
    }

    private static void afterEnter(String text, String expected, String file) {
        assertThat(editor.typed(file, text, "\n")).isEqualTo(expected);
    }

    private static void afterTyping(String typed, String text, String expected) {
        assertThat(editor.typed("sam.advice", text, typed)).isEqualTo(expected);
    }

    private static void nothingAfter(String typed, String text) {
        afterTyping(typed, text, text.replace("<|>", ""));
    }

    private static Range line(int number) {
        return new Range(new Position(number, 0), new Position(number, 1));
    }
}
