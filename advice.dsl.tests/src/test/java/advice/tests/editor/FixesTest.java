// SPDX-License-Identifier: EPL-2.0
package advice.tests.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import advice.tests.support.Editor;

/** The fixes of findings, offered where they stand. */
class FixesTest {

    private static final String MISSPELT = "need GoingOut\n    frequn<|>cy \"Daily.\"\n";

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
    void aMisspeltWordIsMendedByItsFix() {
        assertThat(editor.fixes("sam.advice", MISSPELT)).extracting(CodeAction::getTitle).containsExactly("Write `frequency`");
        assertThat(editor.fixed("sam.advice", MISSPELT, "Write `frequency`")).isEqualTo("need GoingOut\n    frequency \"Daily.\"\n");
    }

    @Test
    void aFixNamesTheFindingItPutsRight() {
        assertThat(editor.fixes("sam.advice", MISSPELT)).singleElement().satisfies(fix -> {
            assertThat(fix.getKind()).isEqualTo(CodeActionKind.QuickFix);
            assertThat(fix.getIsPreferred()).isTrue();
            assertThat(fix.getDiagnostics()).singleElement().satisfies(d -> assertThat(d.getCode().getLeft()).isEqualTo("misspelt-word"));
        });
    }

    @Test
    void elsewhereNothingIsOffered() {
        assertThat(editor.fixes("sam.advice", MISSPELT.replace("<|>", "").replace("Going", "Go<|>ing")))
                .extracting(CodeAction::getTitle).doesNotContain("Write `frequency`");
    }

    @Test
    void whoeverAsksForSomethingElseGetsNoFixes() {
        editor.open("sam.advice", MISSPELT);
        var at = Editor.cursor(MISSPELT);
        var context = new CodeActionContext(List.of());
        context.setOnly(List.of(CodeActionKind.RefactorInline));
        assertThat(Editor.answer(editor.server().getTextDocumentService().codeAction(new CodeActionParams(
                editor.identifier("sam.advice"), new org.eclipse.lsp4j.Range(at, at), context)))).isEmpty();
    }

    @Test
    void whatAFixAddsStandsInLine() {
        assertThat(editor.fixed("sam.advice", "need Slee<|>p\n  title \"Nights\"\n", "Add a provision for this need"))
                .startsWith("need Sleep\n  title \"Nights\"\n").contains("\n    meets       Sleep\n");
    }
}
