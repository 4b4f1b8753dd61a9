// SPDX-License-Identifier: EPL-2.0
package advice.tests.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import advice.tests.support.Editor;

/** What is told of letters that stand for a name. */
class AcronymHoverTest {

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
    void theGlossaryOfTheDocumentGoesBeforeEverybodyElse() {
        assertThat(told("need One\n    \"He is known to M<|>ASH.\"\nglossary \"MASH\" is \"the service that takes calls\"\n"))
                .isEqualTo("**MASH**: the service that takes calls.\n\n*Explained by the glossary*");
        assertThat(told("need One\n    \"He is known to M<|>ASH.\"\n"))
                .isEqualTo("**MASH**: multi-agency safeguarding hub.\n\n*Explained by the wording Acronyms*");
    }

    @Test
    void whatWasWrittenOutOnceIsKnownEverywhere() {
        assertThat(told("need One\n    \"We asked the Team for Short-Break Help (TSBH).\"\nneed Two\n    \"The T<|>SBH agrees.\"\n"))
                .isEqualTo("**TSBH**: Team for Short-Break Help.\n\n*Explained by the need One*");
    }

    @Test
    void aWordingFileBesideTheDocumentExplainsItsOwn() {
        editor.file("ours.wording", "wording Ours\n    expands \"WXY\" as \"Wednesday Youth Club\"\n"
                + "specification group in H2\n    service \"STEP\"\n    expands \"STEP\" as \"Support Together\"\n");
        assertThat(told("need One\n    \"He goes to W<|>XY.\"\n")).isEqualTo("**WXY**: Wednesday Youth Club.\n\n*Explained by the wording Ours*");
        assertThat(told("need One\n    \"He goes to S<|>TEP.\"\n")).isEqualTo("**STEP**: Support Together.\n\n*Explained by the specification group*");
    }

    @Test
    void severalOfThemAndThoseWithSmallLettersAreKnownToo() {
        assertThat(told("need One\n    \"Two EHC<|>Ps.\"\n")).startsWith("**EHCP**: education, health and care plan.");
        assertThat(told("need One\n    \"For P<|>fA.\"\n")).startsWith("**PfA**: preparing for adulthood.");
    }

    @Test
    void itIsToldOfTheLettersAlone() {
        assertThat(editor.hoveredWords("sam.advice", "need One\n    \"\ud83c\udf33 Known\r\n     to (MA<|>SH), he says.\"\n")).isEqualTo("MASH");
    }

    @Test
    void aWordIsNoAcronymAndLettersThatNobodyExplainsAreNot() {
        assertThat(told("need One\n    \"He is S<|>am.\"\n")).isEmpty();
        assertThat(told("need One\n    \"He is QX<|>Z.\"\n")).doesNotContain("Explained by");
    }

    /** What is told beside the findings. */
    private String told(String text) {
        return editor.hover("sam.advice", text).replaceFirst("(?s).*\n\n---\n\n", "");
    }
}
