// SPDX-License-Identifier: EPL-2.0
package advice.tests.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.SymbolTag;
import org.eclipse.lsp4j.SymbolTagSupportCapabilities;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import advice.tests.support.Editor;

/** The outline of a file. */
class SymbolsTest {

    @Test
    void everyElementStandsInTheOutlineWithItsHeading(@TempDir Path temporary) {
        try (var editor = Editor.on(Editor.folder(temporary))) {
            assertThat(withoutFindings(editor.outline("sam.advice", """
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
                        evidence home observed on 2026-03-10 by "R. Writer" "Sam waits at the door."
                        important to Sam
                    ned Sleep
                        "Sam wakes three times each night, and her parents take turns to sit with her until she sleeps."
                    """))).isEqualTo("""
                    advice for Sam
                        authority Swindon
                    child Sam | Samira Example
                    parent Mum
                    consent by Mum explicit on 2026-03-26 recorded Home visit.
                    previous involvement Early Help assessment
                    2 needs
                        need GoingOut | Going out safely
                            Sam needs an adult with her.
                            evidence home observed on 2026-03-10 by R. Writer | Sam waits at the door.
                            important to Sam
                        need Sleep | Sam wakes three times each night, and her parents take turns …
                            Sam wakes three times each night, and her parents take turns …
                    """);
        }
    }

    @Test
    void howMuchIsFoundStandsBesideThePropertyTheElementAndTheGroup(@TempDir Path temporary) {
        try (var editor = Editor.on(Editor.folder(temporary))) {
            assertThat(editor.outline("sam.advice", """
                    need GoingOut
                        frequncy "Every night."
                        meets Nothing
                        meets Nothing
                    need GoingOut
                    """).lines()).first().asString().matches("2 needs \\| \\d+ errors");
            assertThat(editor.outline("sam.advice", "need GoingOut\n    frequncy \"Every night.\"\n    colour \"Red.\"\n").lines())
                    .anyMatch(line -> line.matches("need GoingOut \\| \\d+ errors?"))
                    .contains("    frequency | Every night. (1 warning)", "    colour | Red. (1 error)");
        }
    }

    @Test
    void withoutATreeTheElementsAreToldOneAfterTheOther(@TempDir Path temporary) {
        try (var editor = Editor.able(Editor.folder(temporary), can -> can.getTextDocument().setDocumentSymbol(null))) {
            editor.open("sam.advice", "need GoingOut\nneed Sleep\n");
            assertThat(Editor.answer(editor.server().getTextDocumentService().documentSymbol(new DocumentSymbolParams(editor.identifier("sam.advice")))))
                    .extracting(s -> s.getLeft().getName()).containsExactly("need GoingOut", "need Sleep");
        }
    }

    @Test
    void aProvisionWithAReplacedWordingIsMarked(@TempDir Path temporary) {
        try (var editor = Editor.able(Editor.folder(temporary), can ->
                can.getTextDocument().getDocumentSymbol().setTagSupport(new SymbolTagSupportCapabilities(List.of(SymbolTag.Deprecated))))) {
            editor.file("Town.wording", "specification old in H1\nspecification new in H1\n    replaces old from 2025-01-01\n");
            assertThat(editor.symbols("sam.advice", "provision Group in H1\n    as old\n").get(0).getTags()).containsExactly(SymbolTag.Deprecated);
        }
    }

    @Test
    void anElementReachesToItsLastLineAndIsShownAtItsName(@TempDir Path temporary) {
        try (var editor = Editor.on(Editor.folder(temporary))) {
            assertThat(editor.symbols("sam.advice", "need GoingOut\n    title \"Out\"\n\n// later\nchild Sam\n")).first().satisfies(need -> {
                assertThat(need.getRange().getEnd().getLine()).isEqualTo(1);
                assertThat(need.getSelectionRange().getStart().getCharacter()).isEqualTo(5);
            });
        }
    }

    private static String withoutFindings(String outline) {
        return outline.replaceAll("(?m) (?:\\| \\d+ \\w+|\\(\\d+ \\w+\\))$", "");
    }
}
