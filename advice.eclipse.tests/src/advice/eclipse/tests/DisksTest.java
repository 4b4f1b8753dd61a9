// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files as they come: changed by another program while they are open, and with the line ends of another system. */
class DisksTest {

    private static final String WINDOWS = Samples.BROKEN.replace("\n", "\r\n");

    private static final String SLIP = Samples.BROKEN.replace("addresses   GoingOut", "addresses   GoingOt");

    private final Workbench eclipse = new Workbench();

    @AfterEach
    void tidy() {
        eclipse.tidy();
    }

    @Test
    void anOpenTextFollowsItsFileAndSoDoItsFindings() {
        var file = eclipse.file("Advices", "follows.advice", Samples.BROKEN);
        var editor = eclipse.open(file);
        eclipse.await("the broken thread is marked", () -> eclipse.marker(file, Samples.BREAK).isPresent());
        eclipse.writeOnDisk(file, Samples.BROKEN + Samples.PROVISION);
        eclipse.await("the text is the file's", () -> eclipse.all(editor).equals(Samples.BROKEN + Samples.PROVISION));
        eclipse.await("the marker has gone", () -> eclipse.marker(file, Samples.BREAK).isEmpty());
        assertThat(editor.isDirty()).isFalse();
        eclipse.append(editor, "need Sleep\n");
        eclipse.await("what is typed then is checked", () -> eclipse.marker(file, "No provision meets the need Sleep").isPresent());
    }

    @Test
    void whatIsNotSavedYetIsKeptWhenTheFileChanges() {
        var file = eclipse.file("Advices", "dirty.advice", Samples.BROKEN);
        var editor = eclipse.open(file);
        eclipse.await("the broken thread is marked", () -> eclipse.marker(file, Samples.BREAK).isPresent());
        eclipse.append(editor, Samples.PROVISION);
        eclipse.await("the marker has gone", () -> eclipse.marker(file, Samples.BREAK).isEmpty());
        eclipse.writeOnDisk(file, "need Sleep\n");
        Workbench.rest(1000);
        assertThat(eclipse.all(editor)).isEqualTo(Samples.BROKEN + Samples.PROVISION);
        assertThat(editor.isDirty()).isTrue();
        assertThat(eclipse.marker(file, "the need Sleep")).isEmpty();
        eclipse.revert(editor);
        eclipse.await("what lies on the disk is found", () -> eclipse.marker(file, "No provision meets the need Sleep").isPresent());
    }

    @Test
    void aFileFromOutsideTheWorkspaceHasFindingsHintsAndFixes(@TempDir Path elsewhere) {
        var editor = eclipse.openFromOutside(elsewhere.resolve("outside.advice"), SLIP);
        eclipse.await("the slip is found", () -> eclipse.annotations(editor, "org.eclipse.ui.workbench.texteditor.error").contains("GoingOt"));
        eclipse.await("the lenses are there", () -> eclipse.minings(editor).stream().anyMatch(words -> words.contains("no provision yet")));
        eclipse.await("the hints are there", () -> eclipse.minings(editor).stream().anyMatch(words -> words.strip().equals("A")));
        eclipse.await("our commands are there", () -> eclipse.command("M1+M2+F").equals("advice.eclipse.format"));
        eclipse.select(editor, "GoingOt");
        eclipse.await("a fix is offered", () -> {
            eclipse.assist(editor);
            return eclipse.offers(editor).contains("Write `GoingOut`");
        });
        eclipse.screenshot("outside");
        eclipse.chooseOffer(editor, "Write `GoingOut`");
        eclipse.await("the name is right", () -> eclipse.all(editor).equals(Samples.BROKEN));
        eclipse.await("the finding has gone", () -> !eclipse.annotations(editor, "org.eclipse.ui.workbench.texteditor.error").contains("GoingOt"));
    }

    @Test
    void findingsAndFixesKeepTheLineEndsOfAnotherSystem() {
        var file = eclipse.file("Advices", "windows.advice", WINDOWS);
        var editor = eclipse.open(file);
        eclipse.await("the broken thread is marked", () -> eclipse.marker(file, Samples.BREAK).isPresent());
        var marker = eclipse.marker(file, Samples.BREAK).orElseThrow();
        assertThat(eclipse.marked(editor, marker)).isEqualTo("GoingOut");
        eclipse.fix(marker, "Add a provision for this need");
        eclipse.await("the provision is there", () -> eclipse.all(editor).contains("meets"));
        assertThat(eclipse.all(editor).replace("\r\n", "")).doesNotContain("\n", "\r");
        eclipse.undo(editor);
        assertThat(eclipse.all(editor)).isEqualTo(WINDOWS);
    }

    @Test
    void anOfferIsInsertedWithTheLineEndsOfAnotherSystemAndTabLeadsThroughIt() {
        var file = eclipse.file("Advices", "slots.advice", WINDOWS);
        var editor = eclipse.open(file);
        eclipse.await("the file is checked", () -> eclipse.marker(file, Samples.BREAK).isPresent());
        eclipse.type(editor, eclipse.length(editor), "nee");
        eclipse.complete(editor);
        eclipse.await("a need is offered", () -> eclipse.offers(editor).stream().anyMatch(offer -> offer.startsWith("need")));
        eclipse.choose(editor);
        eclipse.await("the need stands there with its lines", () -> !eclipse.line(editor, "    frequency").isEmpty());
        eclipse.keys(editor, "Friends");
        eclipse.keys(editor, "\tGoing to see friends");
        assertThat(eclipse.all(editor)).startsWith(WINDOWS + "need Friends\r\n    title \"Going to see friends\"\r\n");
        assertThat(eclipse.all(editor).replace("\r\n", "")).doesNotContain("\n", "\r");
    }
}
