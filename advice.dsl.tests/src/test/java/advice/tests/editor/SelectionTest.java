// SPDX-License-Identifier: EPL-2.0
package advice.tests.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import advice.tests.support.Editor;

/** What is selected when the selection grows. */
class SelectionTest {

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
    void fromTheWordOverSentenceValueAndPropertyToTheWhole() {
        assertThat(editor.selections("sam.advice", """
                need GoingOut
                    impact on Sam "She sees fri<|>ends only at school. She minds."
                child Sam
                """)).containsExactly(
                        "friends",
                        "She sees friends only at school.",
                        "She sees friends only at school. She minds.",
                        "\"She sees friends only at school. She minds.\"",
                        "impact on Sam \"She sees friends only at school. She minds.\"",
                        "need GoingOut\n    impact on Sam \"She sees friends only at school. She minds.\"",
                        "need GoingOut\n    impact on Sam \"She sees friends only at school. She minds.\"\nchild Sam\n");
    }

    @Test
    void aLineOfProseOverSeveralLinesIsAStep() {
        assertThat(editor.selections("sam.advice", "need GoingOut\n    \"Sam needs an adult\n     with he<|>r.\"\n")).containsSubsequence(
                "her", "with her.", "Sam needs an adult\n     with her.", "\"Sam needs an adult\n     with her.\"");
    }

    @Test
    void aNameADateAndABlankPlaceHaveTheirSteps() {
        assertThat(editor.selections("sam.advice", "provision Group in H1\n    starts 2026-<|>09-05\n")).startsWith("2026-09-05", "starts 2026-09-05");
        assertThat(editor.selections("sam.advice", "need Go<|>ingOut\n")).containsExactly("GoingOut", "need GoingOut", "need GoingOut\n");
        assertThat(editor.selections("sam.advice", "need GoingOut\n\n<|>\n")).containsExactly("", "need GoingOut\n\n\n");
        assertThat(editor.selections("sam.advice", "<|>")).containsExactly("");
    }
}
