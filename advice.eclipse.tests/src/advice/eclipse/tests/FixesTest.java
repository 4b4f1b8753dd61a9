// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Putting a finding right, and what else can be done at the cursor. */
class FixesTest {

    private static final String SLIP = Samples.BROKEN.replace("addresses   GoingOut", "addresses   GoingOt");

    private final Workbench eclipse = new Workbench();

    @AfterEach
    void tidy() {
        eclipse.tidy();
    }

    @Test
    void aFixOfAFindingChangesTheOpenText() {
        var file = eclipse.file("Advices", "open.advice", SLIP);
        var editor = eclipse.open(file);
        eclipse.await("the slip is marked", () -> eclipse.marker(file, "GoingOt").isPresent());
        var marker = eclipse.marker(file, "GoingOt").orElseThrow();
        eclipse.fix(marker, eclipse.fixes(marker).get(0));
        eclipse.await("the name is right", () -> eclipse.all(editor).equals(Samples.BROKEN));
        eclipse.await("the finding has gone", () -> eclipse.marker(file, "GoingOt").isEmpty());
        assertThat(editor.isDirty()).isTrue();
    }

    @Test
    void aFixFromTheProblemsViewChangesAClosedFileToo() {
        var file = eclipse.file("Advices", "closed.advice", SLIP);
        eclipse.open(eclipse.file("Advices", "other.advice", Samples.BROKEN));
        eclipse.await("the slip in the closed file is marked", () -> eclipse.marker(file, "GoingOt").isPresent());
        var marker = eclipse.marker(file, "GoingOt").orElseThrow();
        eclipse.fix(marker, eclipse.fixes(marker).get(0));
        eclipse.await("the file is right", () -> eclipse.content(file).equals(Samples.BROKEN));
        eclipse.await("the finding has gone", () -> eclipse.marker(file, "GoingOt").isEmpty());
    }

    @Test
    void whatCanBeDoneAtTheCursorIsOfferedAndDone() {
        var file = eclipse.file("Advices", "assist.advice", Samples.BROKEN);
        var editor = eclipse.open(file);
        eclipse.await("the file is checked", () -> eclipse.marker(file, Samples.BREAK).isPresent());
        eclipse.select(editor, "GoingOut");
        eclipse.await("a provision and evidence are offered", () -> {
            eclipse.assist(editor);
            return eclipse.offers(editor).stream().anyMatch(offer -> offer.contains("provision")) && eclipse.offers(editor).contains("Add evidence from home");
        });
        eclipse.screenshot("assist");
        eclipse.chooseOffer(editor, "Add evidence from home");
        eclipse.await("the text has changed as promised", () -> eclipse.all(editor).contains("    evidence ") && eclipse.all(editor).contains("home"));
        eclipse.undo(editor);
        assertThat(eclipse.all(editor)).isEqualTo(Samples.BROKEN);
        assertThat(eclipse.content(file)).isEqualTo(Samples.BROKEN);
    }
}
