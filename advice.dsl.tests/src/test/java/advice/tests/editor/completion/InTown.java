// SPDX-License-Identifier: EPL-2.0
package advice.tests.editor.completion;

import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import advice.tests.support.Editor;

/** An editor beside a small authority with two agreed wordings, in which proposals are tried. */
class InTown {

    static final String WORDING = """
            wording Town

            specification saturday-group in H1
                service  "Saturday group"
                provider "Town Clubs"
                wording
                    "[child's name] will go to the Saturday group on [day], with [text as food], and come [on foot|by bus as travel].
                     [snack??] A snack is given."

            specification home-visits in H2
                service  "Home visits"
                provider "Town Families"
                wording
                    "A worker will visit at home."
            """;

    static final String PROFILE = """
            profile Town
                name     "Town Council"
                follows  NCT
                wording  Town
                kinds    advice, information
                purposes needs assessment, annual review
            """;

    Editor editor;

    @BeforeEach
    void open(@TempDir Path temporary) {
        editor = Editor.on(Editor.folder(temporary)).file("Town.wording", WORDING).file("Town.profile", PROFILE);
    }

    @AfterEach
    void close() {
        editor.close();
    }
}
