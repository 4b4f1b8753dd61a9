// SPDX-License-Identifier: EPL-2.0
package advice.tests.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensWorkspaceCapabilities;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import advice.tests.support.Editor;
import advice.tests.support.Sources;

/** The short remarks above lines. */
class LensesTest {

    private static final String THREAD = """
            child Sam
            aspiration SeeFriends by Sam
                wants change, agrees to support
            need GoingOut
                limits SeeFriends
            outcome Saturdays
                addresses GoingOut
                towards SeeFriends
            provision Group in H1
                meets GoingOut
                achieves Saturdays
            """;

    @Test
    void everyPartOfTheThreadSaysHowItGoesOn(@TempDir Path temporary) {
        try (var editor = Editor.on(Editor.folder(temporary))) {
            assertThat(editor.lenses("sam.advice", THREAD)).containsExactly(
                    "2: limited by 1 need [sam.advice:4: GoingOut], 1 outcome [sam.advice:6: Saturdays]",
                    "4: 1 outcome [sam.advice:6: Saturdays], 1 provision [sam.advice:9: Group]",
                    "6: answers 1 need [sam.advice:4: GoingOut], towards SeeFriends [sam.advice:2: SeeFriends], 1 provision [sam.advice:9: Group]",
                    "9: answers 1 need [sam.advice:4: GoingOut], achieves Saturdays [sam.advice:6: Saturdays]");
        }
    }

    @Test
    void whatIsBrokenComesFirstAndLeadsNowhere(@TempDir Path temporary) {
        try (var editor = Editor.on(Editor.folder(temporary))) {
            assertThat(editor.lenses("sam.advice", THREAD.replace("    meets GoingOut\n", "").replace("addresses GoingOut", "by 2027-07-31"))).contains(
                    "4: no outcome yet, no provision yet",
                    "6: no need yet, towards SeeFriends [sam.advice:2: SeeFriends], 1 provision [sam.advice:9: Group]",
                    "9: no need yet, achieves Saturdays [sam.advice:6: Saturdays]");
        }
    }

    @Test
    void aNeedThatIsMetOtherwiseSaysSo(@TempDir Path temporary) {
        try (var editor = Editor.on(Editor.folder(temporary))) {
            assertThat(editor.lenses("sam.advice", "need Sleep\n    met by health \"The clinic.\" because \"Seizures.\"\nneed Swimming\n    declined on 2026-03-01 by Mum\n"))
                    .containsExactly("1: met otherwise", "3: support was declined");
        }
    }

    @Test
    void aWordingSaysHowManyAdvicesUseItOpenAndClosed(@TempDir Path temporary) {
        var wordings = "specification group in H1\nspecification lonely in H1\n";
        Sources.write(Editor.folder(temporary).resolve("Town.wording"), wordings);
        Sources.write(temporary.resolve("Later.wording"), "specification later in H1\n    replaces group from 2030-01-01\n");
        Sources.write(temporary.resolve("dan.advice"), "provision Group in H1\n    as group\nprovision Club in H1\n    as group\n");
        try (var editor = Editor.on(temporary)) {
            editor.toldOf("dan.advice");
            editor.findingsOf("sam.advice", "provision Group in H1\n    as group\n");
            assertThat(editor.lenses("Town.wording", wordings)).containsExactly(
                    "1: used by 2 advices [dan.advice:2: group, dan.advice:4: group, sam.advice:2: group]", "2: used by no advice yet");
        }
    }

    @Test
    void aProfileSaysHowManyAdvicesFollowIt(@TempDir Path temporary) {
        try (var editor = Editor.on(Editor.folder(temporary))) {
            editor.file("Town.profile", "profile Town\n").findingsOf("Town.profile", "profile Town\n");
            editor.findingsOf("sam.advice", "advice for Sam\n    authority Town\nchild Sam\n");
            assertThat(editor.lensesOf("Town.profile")).containsExactly("1: followed by 1 advice [sam.advice:2: Town]");
        }
    }

    @Test
    void anEditorThatAsksAgainIsToldWhenCountsHaveChanged(@TempDir Path temporary) {
        try (var editor = Editor.able(Editor.folder(temporary), can -> can.getWorkspace().setCodeLens(new CodeLensWorkspaceCapabilities(true)))) {
            editor.file("Town.wording", "specification group in H1\n").findingsOf("Town.wording", "specification group in H1\n");
            editor.findingsOf("sam.advice", "provision Group in H1\n    as group\n");
            editor.awaitNewLenses();
            editor.findings("sam.advice", () -> editor.change("sam.advice", "provision Group in H1\n    \"A group.\"\n"));
            editor.awaitNewLenses();
            assertThat(editor.lensesOf("Town.wording")).containsExactly("1: used by no advice yet");
        }
    }

    @Test
    void aLensOfSomebodyElseIsGivenBackAsItIs(@TempDir Path temporary) {
        try (var editor = Editor.on(Editor.folder(temporary))) {
            var foreign = new CodeLens(new Range(new Position(0, 0), new Position(0, 1)));
            assertThat(Editor.answer(editor.server().getTextDocumentService().resolveCodeLens(foreign))).isEqualTo(foreign);
        }
    }
}
