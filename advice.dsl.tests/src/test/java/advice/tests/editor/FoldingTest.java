// SPDX-License-Identifier: EPL-2.0
package advice.tests.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.eclipse.lsp4j.FoldingRangeCapabilities;
import org.eclipse.lsp4j.FoldingRangeSupportCapabilities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import advice.tests.support.Editor;

/** What of a file can be folded. */
class FoldingTest {

    private static final String NEEDS = """
            child Sam

            need GoingOut
                "Sam needs an adult with her
                 whenever she leaves the house."
                frequency "Daily."

            need Sleep
                "Sam wakes."
            provision Group in H1
                as group
                    year 2027
                    offered "September"
                starts 2026-09-05
            """;

    @Test
    void elementsProseAndWhatStandsDeeperUnderAPropertyFold(@TempDir Path temporary) {
        try (var editor = Editor.on(Editor.folder(temporary))) {
            assertThat(editor.folds("sam.advice", NEEDS)).containsExactly("2-9 region", "3-6", "4-5", "8-9", "10-14", "11-13");
        }
    }

    @Test
    void anEditorThatShowsItIsToldWhatIsFolded(@TempDir Path temporary) {
        try (var editor = Editor.able(Editor.folder(temporary), can -> {
            var folding = new FoldingRangeCapabilities();
            folding.setFoldingRange(new FoldingRangeSupportCapabilities(true));
            can.getTextDocument().setFoldingRange(folding);
        })) {
            assertThat(editor.folds("sam.advice", NEEDS)).contains("2-9 region 2 needs");
        }
    }

    @Test
    void ofMoreThanTheEditorWantsTheLargestAreTold(@TempDir Path temporary) {
        try (var editor = Editor.able(Editor.folder(temporary), can -> {
            var folding = new FoldingRangeCapabilities();
            folding.setRangeLimit(3);
            can.getTextDocument().setFoldingRange(folding);
        })) {
            assertThat(editor.folds("sam.advice", NEEDS)).containsExactly("2-9 region", "3-6", "10-14");
        }
    }

    @Test
    void elementsOfOneLineFoldTogetherFromTheFirst(@TempDir Path temporary) {
        try (var editor = Editor.on(Editor.folder(temporary))) {
            assertThat(editor.folds("sam.advice", """
                    parent Mum
                    parent Dad
                    child Sam
                    """)).containsExactly("1-2 region");
        }
    }

    @Test
    void aCommentOverSeveralLinesAndARunOfLineCommentsFold(@TempDir Path temporary) {
        try (var editor = Editor.on(Editor.folder(temporary))) {
            assertThat(editor.folds("sam.advice", """
                    // one
                    // two
                    need Sleep // not this one
                    // alone

                    // three
                    // four
                    /* over
                       two */
                    """)).containsExactly("1-2 comment", "6-7 comment", "8-9 comment");
        }
    }

    @Test
    void textWithWindowsLineEndsAndAnEmptyOneFoldToo(@TempDir Path temporary) {
        try (var editor = Editor.on(Editor.folder(temporary))) {
            assertThat(editor.folds("sam.advice", "need Sleep\r\n    \"She\r\n    wakes.\"\r\n")).containsExactly("1-3", "2-3");
            assertThat(editor.folds("empty.advice", "")).isEmpty();
        }
    }

    @Test
    void wordingsAndProfilesFold(@TempDir Path temporary) {
        try (var editor = Editor.on(Editor.folder(temporary))) {
            assertThat(editor.folds("Town.wording", "specification group in H1\n    wording \"A\n     group.\"\n")).containsExactly("1-3", "2-3");
            assertThat(editor.folds("Town.profile", "profile Town\n    name \"Town\"\n")).containsExactly("1-2");
        }
    }
}
