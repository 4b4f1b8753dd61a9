// SPDX-License-Identifier: EPL-2.0
package advice.tests.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import advice.tests.support.Editor;

/** The outline of a file. */
class SymbolsTest {

    @Test
    void everyElementStandsInTheOutlineWithItsHeading(@TempDir Path temporary) {
        try (var editor = Editor.on(Editor.folder(temporary))) {
            assertThat(editor.symbols("sam.advice", """
                    advice for Sam
                        authority Swindon
                    child Sam
                        name "Samira Example"
                    parent Mum
                    consent by Mum explicit on 2026-03-26 recorded "Home visit."
                    previous involvement "Early Help assessment"
                    need GoingOut
                        title "Going out safely"
                        "Sam needs an adult with her."
                    ned Sleep
                        "Sam wakes three times each night, and her parents take turns to sit with her until she sleeps."
                    """)).extracting(s -> s.getName() + " | " + s.getDetail()).containsExactly(
                            "advice for Sam | ",
                            "child Sam | Samira Example",
                            "parent Mum | ",
                            "consent by Mum explicit on 2026-03-26 recorded Home visit. | ",
                            "previous involvement Early Help assessment | ",
                            "need GoingOut | Going out safely",
                            "need Sleep | Sam wakes three times each night, and her parents take turns \u2026");
        }
    }

    @Test
    void anElementReachesToItsLastLineAndIsShownAtItsName(@TempDir Path temporary) {
        try (var editor = Editor.on(Editor.folder(temporary))) {
            assertThat(editor.symbols("sam.advice", "need GoingOut\n    title \"Out\"\n\n// later\nneed Sleep\n")).first().satisfies(need -> {
                assertThat(need.getRange().getEnd().getLine()).isEqualTo(1);
                assertThat(need.getSelectionRange().getStart().getCharacter()).isEqualTo(5);
            });
        }
    }

    @Test
    void aNameIsFoundInTheWholeFolder(@TempDir Path temporary) {
        try (var editor = Editor.on(Editor.folder(temporary))) {
            editor.findingsOf("sam.advice", "need GoingOut\n");
            var found = Editor.answer(editor.server().getWorkspaceService().symbol(new org.eclipse.lsp4j.WorkspaceSymbolParams("going")));
            assertThat(found.getRight()).extracting(s -> s.getName()).containsExactly("GoingOut");
        }
    }
}
