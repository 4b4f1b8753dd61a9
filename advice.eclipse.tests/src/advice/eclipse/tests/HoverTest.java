// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.tests;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is told under the mouse. */
class HoverTest {

    private final Workbench eclipse = new Workbench();
    private final Beside beside = new Beside(eclipse);

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

    @Test
    void aLinkLeadsToTheOtherPlaceAndTheStandardToItsPage() {
        var file = eclipse.file("Advices", "links.advice", "need SleepingThroughTheNight\n    \"Sam wakes.\"\n\nneed SleepingThroughTheNight\n    \"Sam wakes early.\"\n");
        var editor = eclipse.open(file);
        eclipse.await("the file is checked", () -> eclipse.marker(file, "used twice").isPresent());
        eclipse.await("the other place is told", () -> eclipse.pointAt(editor, "SleepingThroughTheNight\n    \"Sam wakes early").contains("It is used here first"));
        Workbench.rest(300);
        eclipse.screenshot("hover-links");
        assumeTrue(eclipse.links(editor), "this system has no browser for SWT");
        eclipse.follow(editor, "It is used here first");
        eclipse.await("the cursor is there", () -> eclipse.cursor(editor) == "need ".length());
        eclipse.await("the standard is told again", () -> eclipse.pointAt(editor, "SleepingThroughTheNight\n    \"Sam wakes early").contains("name-used-twice"));
        eclipse.follow(editor, "name-used-twice");
        eclipse.await("the standard's page is open", () -> beside.viewsShown().contains("Advice Help"));
    }
}
