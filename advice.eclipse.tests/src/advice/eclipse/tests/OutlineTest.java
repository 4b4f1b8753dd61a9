// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.ui.ISharedImages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The outline, in its view and over the text. */
class OutlineTest {

    private static final String OUTLINE = "org.eclipse.ui.views.ContentOutline";

    private final Workbench eclipse = new Workbench();

    @AfterEach
    void tidy() {
        eclipse.tidy();
    }

    @Test
    void theOutlineFollowsTheTextAndTheCursor() {
        var editor = eclipse.open(eclipse.file("Advices", "outline.advice", Samples.BROKEN));
        eclipse.await("the need is listed", () -> lists("GoingOut"));
        eclipse.await("the need shows that something is found there", () -> eclipse.pictured(OUTLINE, "need GoingOut", "need." + ISharedImages.IMG_DEC_FIELD_WARNING));
        assertThat(eclipse.pictured(OUTLINE, "purpose annual review", "line")).isTrue();
        eclipse.append(editor, Samples.PROVISION);
        eclipse.await("the new provision is listed", () -> lists("SaturdayGroup"));
        eclipse.cursorAt(editor, Samples.BROKEN.indexOf("need GoingOut") + 6);
        eclipse.await("the need is chosen", () -> eclipse.chosen(OUTLINE).contains("GoingOut"));
        eclipse.screenshot("outline");
    }

    @Test
    void theQuickOutlineLeadsToWhatIsTyped() {
        var file = eclipse.file("Advices", "quick.advice", Samples.BROKEN);
        var editor = eclipse.open(file);
        eclipse.await("the file is checked", () -> eclipse.marker(file, Samples.BREAK).isPresent());
        eclipse.run("advice.eclipse.outline");
        eclipse.await("the outline is over the text", () -> eclipse.over(editor).isPresent());
        eclipse.typeOver(editor, "Saturdays");
        eclipse.await("the outcome is found, and Enter leads there", () -> {
            eclipse.enterOver(editor);
            return eclipse.selected(editor).equals("Saturdays");
        });
        assertThat(eclipse.over(editor)).isEmpty();
    }

    private boolean lists(String words) {
        return eclipse.rows(OUTLINE).stream().anyMatch(row -> row.contains(words));
    }
}
