// SPDX-License-Identifier: EPL-2.0
package advice.tests.editor.completion;

import java.nio.file.Path;

import advice.tests.support.Editor;

/** A small authority with two agreed wordings, in which proposals are tried. */
final class Town {

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

    private Town() {
    }

    /** An editor on a folder that holds its files. */
    static Editor editor(Path temporary) {
        return Editor.on(Editor.folder(temporary)).file("Town.wording", WORDING).file("Town.profile", PROFILE);
    }
}
