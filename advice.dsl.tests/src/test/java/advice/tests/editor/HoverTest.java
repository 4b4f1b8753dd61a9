// SPDX-License-Identifier: EPL-2.0
package advice.tests.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.eclipse.lsp4j.HoverCapabilities;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Position;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import advice.tests.support.Editor;
import advice.tests.support.Manglings;
import advice.tests.support.Sources;

/** What is told of the place under the mouse. */
class HoverTest {

    private Editor editor;

    @BeforeEach
    void open(@TempDir Path temporary) {
        editor = Editor.on(Editor.folder(temporary));
    }

    @AfterEach
    void close() {
        editor.close();
    }

    @Test
    void aFindingIsToldWithThePageOfItsStandard() {
        assertThat(editor.hover("sam.advice", "need GoingOut\n    frequncy<|> \"Daily.\"\n"))
                .contains("**warning**: `frequncy` is read as `frequency`.", "Write `frequency`.", "the next reader may stumble over it",
                        "*Wrong*: ", "*Right*: ", "No departure from it is accepted.", "`advice explain misspelt-word`");
    }

    @Test
    void anExampleIsShownAsItIsWrittenWithCaretsUnderThePlace() {
        assertThat(editor.hover("sam.advice", "nee<|>d\n    \"Sam needs an adult with her.\"\n")).contains("""
                *Wrong*: a need that nothing can point at

                ```advice
                  need
                  ^^^^ error: This need has no name
                    "Sam needs an adult with her whenever she leaves the house."
                ```
                """, "*Right*: a keyword may serve as a name, and any script");
    }

    @Test
    void aStandardFromWhichOneMayDepartSaysHowAndWhereItComesFrom() {
        assertThat(editor.hover("sam.advice", """
                advice for Sam
                    authority Swindon
                    status final
                child Sam
                outcome Hap<|>py
                    "Sam will be happier."
                """)).contains("A writer may depart from it", "Here: `departs from unmeasurable-outcome because \"\u2026\"`.",
                        "Swindon 2022, Outcomes related to social care provision");
    }

    @Test
    void theOtherPlacesThatAFindingIsAboutAreLinked() {
        assertThat(editor.hover("sam (2).advice", "need Sleep\n    \"Sam wakes.\"\nneed Sl<|>eep\n    \"Sam wakes early.\"\n"))
                .contains("[It is used here first (line 1)](" + editor.uri("sam (2).advice").replace("(", "%28").replace(")", "%29") + "#L1,6)");
    }

    @Test
    void anEditorThatShowsNoMarkUpIsToldTheirLines(@TempDir Path temporary) {
        try (var plain = Editor.able(Editor.folder(temporary), can -> can.getTextDocument().setHover(new HoverCapabilities(List.of(MarkupKind.PLAINTEXT), false)))) {
            assertThat(plain.hover("sam.advice", "need Sleep\n    \"Sam wakes.\"\nneed Sl<|>eep\n    \"Sam wakes early.\"\n"))
                    .contains("It is used here first (line 1)\n").doesNotContain("file:");
        }
    }

    @Test
    void severalFindingsOfOnePlaceAreToldOneAfterTheOther() {
        var told = editor.hover("sam.advice", """
                advice for Sam
                    authority Swindon
                    status final
                child Sam
                outcome Hap<|>py
                    "Sam will be happier."
                """);
        assertThat(told.split("\n---\n")).hasSizeGreaterThan(3);
        assertThat(told).contains("`advice explain unmeasurable-outcome`", "`advice explain outcome-without-date`");
    }

    @Test
    void anEditorThatShowsNoMarkdownIsToldInPlainText() {
        try (var plain = Editor.able(editor.folder(), can -> can.getTextDocument().setHover(new HoverCapabilities(List.of(MarkupKind.PLAINTEXT), false)))) {
            assertThat(plain.hover("sam.advice", "need Going_Out\n    frequncy<|> \"Daily.\"\n"))
                    .startsWith("warning: `frequncy` is read as `frequency`.")
                    .contains("\n\n    need GoingOut\n").doesNotContain("**", "---", "```", "\\");
        }
    }

    @Test
    void whatIsToldIsToldOfTheWordsItIsTrueOf() {
        assertThat(editor.hoveredWords("sam.advice", "need GoingOut\n    frequncy<|> \"Daily.\"\n")).isEqualTo("frequncy");
        assertThat(editor.hoveredWords("sam.advice", "need GoingOut\n    fre<|>quency \"Daily.\"\n")).isEqualTo("frequency");
        assertThat(editor.hoveredWords("sam.advice", "strength\r\n    \"\ud83c\udf33\" // tree\r\nneed Going<|>Out\r\n")).isEqualTo("GoingOut");
    }

    @Test
    void anEmptyFileSaysHowToBegin() {
        assertThat(editor.hover("sam.advice", "<|>")).contains("Begin with `advice for` and the child's name");
    }

    @Test
    void ofNothingNothingIsTold() {
        assertThat(editor.hover("sam.advice", "need Sleep\n    // a re<|>mark\n")).isEmpty();
        assertThat(editor.hover("odd.wording", "<|>")).isEmpty();
    }

    @Test
    void aPersonIsToldByTheFullName() {
        assertThat(editor.hover("sam.advice", "parent Mum\n    name \"Amal Example\"\nview by Mu<|>m \"Safe.\"\n")).isEqualTo("**parent** Amal Example");
    }

    @Test
    void aWordOfTheLanguageIsToldWithWhatItIsFor() {
        assertThat(editor.hover("sam.advice", "need GoingOut\n    fre<|>quency \"Daily.\"\n")).isEqualTo("""
                **frequency**: How often it shows.

                ```advice
                frequency "\u2026"
                ```

                *All words: docs/words.md, under need*""");
        assertThat(editor.hover("sam.advice", "stren<|>gth\n    \"Sam is funny.\"\n")).contains("**strength**: ");
    }

    @Test
    void anAuthorityIsToldWithTheGuidanceItFollows() {
        assertThat(editor.hover("sam.advice", "advice for Sam\n    authority Swin<|>don\n")).contains("**profile** Swindon Borough Council\n\n*Practice Standards");
    }

    @Test
    void aWordToChooseIsToldWithTheOthers() {
        assertThat(editor.hover("sam.advice", "need Sleep\n    area daily ca<|>re\n")).contains("**area**: The area of need; one of: daily care; taking part;");
    }

    @Test
    void whereverTheMouseIsAndWhateverStandsThereItIsAnswered() {
        var random = new Random(11);
        var texts = Stream.concat(Manglings.of(12, 5), Sources.under(Sources.ROOT.resolve("advice.dsl/src/main/resources/advice/library"), ".profile").stream()
                .limit(1).map(Sources::read)).toList();
        for (var text : texts) {
            var name = text.contains("\nprofile ") ? "odd.profile" : "odd.advice";
            editor.open(name, text);
            for (int i = 0; i < 40; i++) {
                editor.hoverAt(name, Editor.position(text, random.nextInt(text.length() + 1)));
            }
            editor.hoverAt(name, new Position(Integer.MAX_VALUE, Integer.MAX_VALUE));
        }
        assertThat(editor.hover("sam.advice", "stren<|>gth\n")).contains("**strength**: ");
    }

    @Test
    void ofProseNothingIsTold() {
        assertThat(editor.hover("sam.advice", "strength\n    \"Sam is fu<|>nny.\"\n")).isEmpty();
    }

    @Test
    void marksInADocumentAreNoMarkUp() {
        assertThat(editor.hover("sam.advice", """
                need GoingOut
                    "Sam *needs* <b>help</b>."
                outcome Saturdays
                    addresses Going<|>Out
                """)).contains("Sam \\*needs\\* \\<b\\>help\\</b\\>.");
    }
}
