// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.tests;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is told under the mouse. */
class HoverTest {

    private final Workbench eclipse = new Workbench();

    @AfterEach
    void tidy() {
        eclipse.tidy();
    }

    @Test
    void aNameTellsItsThreadAndAFindingItsStandard() {
        var file = eclipse.file("Advices", "hover.advice", Samples.BROKEN);
        var editor = eclipse.open(file);
        eclipse.await("the file is checked", () -> eclipse.marker(file, Samples.BREAK).isPresent());
        eclipse.await("the thread and the standard are told", () -> {
            var told = eclipse.pointAt(editor, "SeeFriends by");
            return told.contains("need GoingOut") && told.contains("does not say whether change is wanted");
        });
        eclipse.screenshot("hover");
    }
}
