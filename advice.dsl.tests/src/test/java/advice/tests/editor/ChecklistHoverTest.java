// SPDX-License-Identifier: EPL-2.0
package advice.tests.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import advice.tests.support.Editor;

/** A question of the checklist, told in words. */
class ChecklistHoverTest {

    private static final String PAGE = "**achievable**: Can each outcome be reached by its day, with the help that is there?";

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
    void aQuestionIsToldInWordsAndOfWhomItIsAsked() {
        assertThat(editor.hover("sam.advice", "checklist\n    achiev<|>able yes by \"R. Writer\" on 2026-03-26\n")).contains(PAGE)
                .contains("The writer answers it", "Swindon 2022, Outcomes related to social care provision");
    }

    @Test
    void soIsOneForWhichAProfileWaits() {
        assertThat(editor.hover("Own.profile", "profile Own\n    waits for proportionate, achiev<|>able\n")).contains(PAGE);
    }

    @Test
    void aWordThatIsNoQuestionIsNotToldAsOne() {
        assertThat(editor.hover("sam.advice", "checklist\n    achievable yes b<|>y \"R. Writer\" on 2026-03-26\n")).doesNotContain(PAGE);
    }
}
