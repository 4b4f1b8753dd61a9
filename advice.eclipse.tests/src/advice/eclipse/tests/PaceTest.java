// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How long the workbench keeps a writer waiting, and what it keeps in mind. */
class PaceTest {

    private static final int LONGEST = 50;
    private static final int LINES = 1000;

    private final Workbench eclipse = new Workbench();

    @AfterEach
    void tidy() {
        eclipse.tidy();
    }

    /** A stack is ours to answer for where one of our classes stands in it; the platform's own drawing is not. */
    @Test
    void nothingOfOursHoldsUpSomebodyWhoTypesIntoALongDocument() {
        var file = eclipse.file("Advices", "long.advice", Samples.longAdvice(LINES));
        var editor = eclipse.open(file);
        eclipse.await("the file is checked", () -> eclipse.marker(file, Samples.BREAK).isPresent());
        eclipse.await("the outline is there", () -> eclipse.rows("org.eclipse.ui.views.ContentOutline").size() > 10);
        var words = "Sam would like an adult who knows her to come along. ";
        eclipse.cursorAt(editor, eclipse.all(editor).indexOf("She does not yet"));
        eclipse.slowly(editor, words);
        var watchdog = new Watchdog(LONGEST);
        for (int i = 0; i < 3; i++) {
            eclipse.slowly(editor, words);
        }
        assertThat(watchdog.stop()).isEmpty();
    }

    @Test
    void fiftyDocumentsOpenedAndClosedLeaveNothingBehind() {
        for (int i = 0; i < 5; i++) {
            openAndClose("warm" + i);
        }
        var before = Memory.used();
        for (int i = 0; i < 50; i++) {
            openAndClose("cold" + i);
        }
        assertThat(Memory.used() - before).as("bytes left behind").isLessThan(8_000_000);
    }

    private void openAndClose(String name) {
        var file = eclipse.file("Advices", name + ".advice", Samples.BROKEN);
        eclipse.open(file);
        eclipse.await("it is checked", () -> eclipse.marker(file, Samples.BREAK).isPresent());
        eclipse.closeAll();
        eclipse.delete(file);
    }
}
