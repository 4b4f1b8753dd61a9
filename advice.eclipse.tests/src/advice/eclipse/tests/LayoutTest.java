// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The layout of a text: by a key, by itself, and how long lines are shown. */
class LayoutTest {

    private final Workbench eclipse = new Workbench();

    @AfterEach
    void tidy() {
        eclipse.tidy();
    }

    @Test
    void aKeyPutsTheLayoutInOrderAndTheNextTakesItBack() {
        var messy = Samples.BROKEN.replace("    limits      SeeFriends", "  limits SeeFriends");
        var file = eclipse.file("Advices", "messy.advice", messy);
        var editor = eclipse.open(file);
        eclipse.await("the file is checked", () -> eclipse.marker(file, Samples.BREAK).isPresent());
        eclipse.run("advice.eclipse.format");
        eclipse.await("it is in order", () -> eclipse.all(editor).contains("\n    limits "));
        eclipse.run("org.eclipse.ui.edit.undo");
        assertThat(eclipse.all(editor)).isEqualTo(messy);
    }

    @Test
    void theNextLineStandsInAndAQuotationMarkCloses() {
        var file = eclipse.file("Advices", "typed.advice", Samples.BROKEN);
        var editor = eclipse.open(file);
        eclipse.await("the file is checked", () -> eclipse.marker(file, Samples.BREAK).isPresent());
        eclipse.type(editor, eclipse.length(editor), "view Talk by Sam\r");
        eclipse.await("the next line stands in", () -> eclipse.all(editor).endsWith("view Talk by Sam\n    "));
        eclipse.keys(editor, "\"");
        eclipse.await("the mark closes", () -> eclipse.all(editor).endsWith("    \"\""));
        eclipse.keys(editor, "I talk to Mum.");
        assertThat(eclipse.all(editor)).endsWith("    \"I talk to Mum.\"");
    }

    @Test
    void proseWrapsAndOurKeysWorkHere() {
        var editor = eclipse.open(eclipse.file("Advices", "wrap.advice", Samples.BROKEN));
        eclipse.await("lines wrap", () -> eclipse.text(editor, text -> String.valueOf(text.getWordWrap())).equals("true"));
        eclipse.await("our keys are known", () -> eclipse.command("M1+M2+F").equals("advice.eclipse.format"));
        assertThat(eclipse.command("M2+M3+R")).isEqualTo("advice.eclipse.rename");
        assertThat(eclipse.command("M1+O")).isEqualTo("advice.eclipse.outline");
        assertThat(eclipse.command("M1+M2+G")).isEqualTo("org.eclipse.ui.genericeditor.findReferences");
        assertThat(eclipse.command("F3")).isEqualTo("org.eclipse.ui.edit.text.open.hyperlink");
    }
}
