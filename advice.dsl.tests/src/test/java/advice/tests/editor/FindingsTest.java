// SPDX-License-Identifier: EPL-2.0
package advice.tests.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import advice.tests.support.Editor;

/** The findings that an editor is told. */
class FindingsTest {

    @Test
    void aSingleFileWithoutAFolderIsChecked(@TempDir Path temporary) {
        try (var editor = Editor.withoutFolder(Editor.folder(temporary))) {
            assertThat(editor.findingsOf("sam.advice", "ned GoingOut\n")).extracting(d -> d.getCode().getLeft())
                    .contains("misspelt-word");
        }
    }
}
