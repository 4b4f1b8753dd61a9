// SPDX-License-Identifier: EPL-2.0
package advice.tests.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import advice.tests.support.Editor;

/** What in a text leads to a file. */
class LinksTest {

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
    void theNamesOfAProfileAndOfWordingFilesLeadToTheirFiles() {
        editor.file("Town.profile", "profile Town\n").file("ours.wording", "wording Ours\n");
        assertThat(editor.links("sam.advice", "advice for Sam\n    authority Town\nchild Sam\n")).containsExactly("Town -> Town.profile");
        assertThat(editor.links("Other.profile", "profile Other\n    wording Ours\n")).containsExactly("Ours -> ours.wording");
    }

    @Test
    void whatIsShippedLiesInTheJarAndHasNone() {
        assertThat(editor.links("sam.advice", "advice for Sam\n    authority Swindon\nchild Sam\nprovision Talk in H2\n    as girls-group\n")).isEmpty();
        assertThat(editor.links("Town.profile", "profile Town\n    wording Swindon\n    form \"swindon.docx\"\n")).isEmpty();
    }

    @Test
    void aFormLeadsToItsFile() {
        editor.file("town.docx", "x").file("west.docx", "x").file("Guidance 2026.pdf", "x");
        assertThat(editor.links("Town.profile", """
                profile Town
                    form "town.docx"
                    council west "west.docx"
                    source "Guidance 2026.pdf"
                """)).containsExactly("town.docx -> town.docx", "west.docx -> west.docx", "Guidance 2026.pdf -> Guidance%202026.pdf");
    }

    @Test
    void anAttachmentThatNamesAFileBesideTheAdviceLeadsThere() {
        editor.file("Report.pdf", "x");
        assertThat(editor.links("sam.advice", "\"\ud83c\udf33\"\r\nattachment \"Report.pdf\" by \"I. Officer\"\r\nattachment \"No such report\"\r\n"))
                .containsExactly("Report.pdf -> Report.pdf");
    }

    @Test
    void noneLeadsOutOfTheFolder() throws IOException {
        Files.createDirectories(editor.folder().resolve("inner/.advice"));
        editor.file("secret.pdf", "x");
        Files.createSymbolicLink(editor.folder().resolve("inner/Link.pdf"), editor.folder().resolve("secret.pdf"));
        assertThat(editor.links("inner/sam.advice", """
                attachment "../secret.pdf"
                attachment "secret.pdf"
                attachment "/etc/hosts"
                attachment "inner/../../secret.pdf"
                attachment "Link.pdf"
                attachment ".."
                attachment "."
                attachment ""
                """)).isEmpty();
    }
}
