// SPDX-License-Identifier: EPL-2.0
package advice.tests.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.FileChangeType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import advice.tests.support.Editor;
import advice.tests.support.Sources;

/** What happens around an open document: profiles and wordings change, files come and go, and saved and unsaved text are kept apart. */
@Timeout(120)
class AroundTest {

    private static final String TOWN = """
            profile Town
                name     "Town Council"
                follows  NCT
            """;
    private static final String OF_TOWN = """
            advice for Sam
                authority Town
            child Sam
                name "Samira Example"
            provision Group in H1
                as saturday-group
            """;
    private static final String GROUP = """
            specification saturday-group in H1
                wording "Sam goes to the group."
            """;

    @Test
    void aProfileThatIsEditedChangesTheFindingsOfTheOpenDocumentAtOnce(@TempDir Path temporary) {
        try (var editor = Editor.on(Editor.folder(temporary))) {
            editor.file("Town.profile", TOWN).file("Town.wording", GROUP);
            assertThat(codes(editor.findingsOf("sam.advice", OF_TOWN))).doesNotContain("unknown-name");
            editor.open("Town.profile", TOWN);
            assertThat(codes(editor.findings("sam.advice", () -> editor.change("Town.profile", TOWN.replace("Town\n", "City\n")))))
                    .as("the profile is called something else now, though nobody has saved it").contains("unknown-name");
            assertThat(codes(editor.findings("sam.advice", () -> editor.change("Town.profile", TOWN)))).doesNotContain("unknown-name");
        }
    }

    @Test
    void theClosedDocumentsThatSeeAProfileAreCheckedAfterwards(@TempDir Path temporary) {
        Editor.folder(temporary);
        for (int i = 1; i <= 12; i++) {
            Sources.write(temporary.resolve("child" + i + ".advice"), OF_TOWN);
        }
        Sources.write(temporary.resolve("Town.profile"), TOWN);
        Sources.write(temporary.resolve("Town.wording"), GROUP);
        try (var editor = Editor.on(temporary)) {
            for (int i = 1; i <= 12; i++) {
                assertThat(codes(editor.toldOf("child" + i + ".advice"))).doesNotContain("unknown-name");
            }
            editor.open("Town.wording", GROUP);
            for (int i = 1; i <= 12; i++) {
                editor.forget("child" + i + ".advice");
            }
            editor.change("Town.wording", GROUP.replace("saturday", "sunday"));
            for (int i = 1; i <= 12; i++) {
                assertThat(codes(editor.toldOf("child" + i + ".advice"))).contains("unknown-name");
            }
        }
    }

    @Test
    void aProfileInAnotherFolderIsNoneOfADocumentsBusiness(@TempDir Path one, @TempDir Path other) {
        Sources.write(Editor.folder(other).resolve("Town.profile"), TOWN);
        try (var editor = Editor.withFolders(Editor.folder(one), other)) {
            assertThat(codes(editor.findingsOf("sam.advice", OF_TOWN))).contains("unknown-name");
            var there = other.resolve("sam.advice").toString();
            assertThat(codes(editor.findingsOf(there, OF_TOWN.replace("    as saturday-group\n", "")))).doesNotContain("unknown-name");
        }
    }

    @Test
    void whatWasFoundInAFolderThatIsClosedIsTakenBack(@TempDir Path one, @TempDir Path other) {
        Sources.write(Editor.folder(other).resolve("dan.advice"), OF_TOWN);
        var there = other.resolve("dan.advice").toString();
        try (var editor = Editor.withFolders(Editor.folder(one), other)) {
            assertThat(codes(editor.toldOf(there))).contains("unknown-name");
            assertThat(editor.findings(there, () -> editor.closeFolder(other))).isEmpty();
        }
    }

    @Test
    void aFileThatIsOpenGoesOnWithoutItsFolder(@TempDir Path one, @TempDir Path other) {
        Sources.write(Editor.folder(other).resolve("dan.advice"), OF_TOWN);
        var there = other.resolve("dan.advice").toString();
        try (var editor = Editor.withFolders(Editor.folder(one), other)) {
            assertThat(codes(editor.findingsOf(there, OF_TOWN))).contains("unknown-name");
            editor.closeFolder(other);
            assertThat(codes(editor.findings(there, () -> editor.change(there, OF_TOWN + "// More.\n")))).contains("unknown-name");
        }
    }

    @Test
    void filesThatComeAndGoAndAreRenamedOutsideAreFollowed(@TempDir Path temporary) throws Exception {
        try (var editor = Editor.on(Editor.folder(temporary))) {
            assertThat(codes(editor.findingsOf("sam.advice", OF_TOWN))).contains("unknown-name");
            editor.file("Town.profile", TOWN).file("Town.wording", GROUP);
            assertThat(codes(editor.findings("sam.advice", () -> {
                editor.changedOutside("Town.profile", FileChangeType.Created);
                editor.changedOutside("Town.wording", FileChangeType.Created);
                editor.latest("sam.advice");
            }))).doesNotContain("unknown-name");
            Files.move(temporary.resolve("Town.wording"), temporary.resolve("City.wording"));
            assertThat(codes(editor.findings("sam.advice", () -> editor.changedOutside("Town.wording", FileChangeType.Deleted))))
                    .as("it is found under its new name, told of or not").doesNotContain("unknown-name");
            Files.delete(temporary.resolve("City.wording"));
            assertThat(codes(editor.findings("sam.advice", () -> editor.changedOutside("City.wording", FileChangeType.Deleted)))).contains("unknown-name");
        }
    }

    @Test
    void whatIsSavedByAnotherProgramDoesNotReplaceWhatSomebodyTypes(@TempDir Path temporary) {
        try (var editor = Editor.on(Editor.folder(temporary))) {
            editor.file("sam.advice", "need Sleep\n");
            assertThat(codes(editor.findingsOf("sam.advice", "ned Sleep\n"))).contains("misspelt-word");
            editor.file("sam.advice", "need Sleep\n    \"Sam wakes.\"\n");
            editor.changedOutside("sam.advice", FileChangeType.Changed);
            editor.latest("sam.advice");
            assertThat(codes(editor.toldOf("sam.advice"))).as("the text in the editor counts").contains("misspelt-word");
            assertThat(codes(editor.findings("sam.advice", () -> editor.close("sam.advice"))))
                    .as("closed without saving, the file counts").doesNotContain("misspelt-word");
        }
    }

    private static List<String> codes(List<Diagnostic> found) {
        return found.stream().map(d -> d.getCode().getLeft()).toList();
    }
}
