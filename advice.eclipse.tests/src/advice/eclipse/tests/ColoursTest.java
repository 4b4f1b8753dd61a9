// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a piece of text is shows by its colour, as the server says. */
class ColoursTest {

    private final Workbench eclipse = new Workbench();

    @AfterEach
    void tidy() {
        eclipse.tidy();
    }

    @Test
    void keywordsNamesAndProseLookDifferentAndGoOnSoWhileSomebodyTypes() {
        var editor = eclipse.open(eclipse.file("Advices", "colours.advice", Samples.BROKEN));
        eclipse.await("names are coloured", () -> looks(editor, "SeeFriends by", "variable"));
        assertThat(eclipse.look(editor, "need GoingOut").foreground).isEqualTo(eclipse.colour("keyword"));
        assertThat(eclipse.look(editor, "need GoingOut").fontStyle).isEqualTo(SWT.BOLD);
        assertThat(looks(editor, "an adult with her", "string")).isTrue();
        assertThat(looks(editor, "// Everyone", "comment")).isTrue();
        eclipse.type(editor, 0, "// x\n");
        assertThat(looks(editor, "SeeFriends by", "variable")).isTrue();
        eclipse.await("what was typed is coloured too", () -> looks(editor, "// x", "comment"));
    }

    private boolean looks(ITextEditor editor, String words, String type) {
        var look = eclipse.look(editor, words);
        return look != null && eclipse.colour(type).equals(look.foreground);
    }
}
