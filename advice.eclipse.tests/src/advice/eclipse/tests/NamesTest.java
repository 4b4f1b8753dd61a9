// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** From a name to its element, to its uses, and to another name. */
class NamesTest {

    private final Workbench eclipse = new Workbench();
    private final Dialogs dialogs = new Dialogs(eclipse);

    @AfterEach
    void tidy() {
        eclipse.tidy();
    }

    @Test
    void aNameLeadsToWhereItIsGiven() {
        var editor = open("follow.advice");
        eclipse.cursorAt(editor, Samples.BROKEN.indexOf("SeeFriends\n    \"Sam") + 2);
        eclipse.await("the cursor is where the name is given", () -> {
            eclipse.run("org.eclipse.ui.edit.text.open.hyperlink");
            return eclipse.selected(editor).equals("SeeFriends") && eclipse.cursor(editor) < Samples.BROKEN.indexOf("need GoingOut");
        });
    }

    @Test
    void controlAndAClickOnTheNameOfAFileOpensThatFile() {
        eclipse.file("Advices", "Town.profile", "profile Town\n    extends Swindon\n");
        var editor = eclipse.open(eclipse.file("Advices", "linked.advice", Samples.BROKEN.replace("authority   Swindon", "authority   Town")));
        eclipse.await("the profile is open", () -> {
            eclipse.controlClick(editor, "Town");
            return eclipse.active().equals("Town.profile");
        });
    }

    @Test
    void usesAreListedInTheSearchView() {
        var editor = open("uses.advice");
        eclipse.cursorAt(editor, Samples.BROKEN.indexOf("GoingOut") + 2);
        eclipse.run("org.eclipse.ui.genericeditor.findReferences");
        eclipse.await("both lines are listed", () -> eclipse.rows("org.eclipse.search.ui.views.SearchView").stream()
                .filter(row -> row.contains("uses.advice:") && row.contains("GoingOut")).count() == 2);
    }

    @Test
    void anotherNameIsGivenEverywhereAfterALook() {
        var editor = open("rename.advice");
        eclipse.cursorAt(editor, Samples.BROKEN.indexOf("GoingOut") + 2);
        dialogs.command("advice.eclipse.rename", Map.of());
        dialogs.await("Rename GoingOut");
        dialogs.write("Rename GoingOut", "New name:", "Outside");
        eclipse.screenshot("rename");
        dialogs.press("Rename GoingOut", "OK");
        eclipse.await("the name is another one", () -> eclipse.all(editor).equals(Samples.BROKEN.replace("GoingOut", "Outside")));
    }

    @Test
    void whereElseANameStandsIsMarked() {
        var editor = open("marked.advice");
        eclipse.cursorAt(editor, Samples.BROKEN.indexOf("SeeFriends") + 2);
        eclipse.await("three places are marked", () -> eclipse.annotations(editor, "org.eclipse.ui.genericeditor.text").size() == 3);
        assertThat(eclipse.annotations(editor, "org.eclipse.ui.genericeditor.text")).containsOnly("SeeFriends");
    }

    private ITextEditor open(String name) {
        var file = eclipse.file("Advices", name, Samples.BROKEN);
        var editor = eclipse.open(file);
        eclipse.await("the file is checked", () -> eclipse.marker(file, Samples.BREAK).isPresent());
        return editor;
    }
}
