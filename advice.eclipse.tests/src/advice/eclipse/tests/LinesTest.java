// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.custom.StyledText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What stands between, in and beside the lines. */
class LinesTest {

    private final Workbench eclipse = new Workbench();

    @AfterEach
    void tidy() {
        eclipse.tidy();
    }

    @Test
    void howTheThreadGoesOnStandsAboveTheLinesAndWhatIsImpliedInThem() {
        var editor = eclipse.open(eclipse.file("Advices", "lines.advice", Samples.BROKEN));
        eclipse.await("the need has no provision yet", () -> eclipse.minings(editor).stream().anyMatch(words -> words.contains("no provision yet")));
        eclipse.await("the aspiration stands in section A", () -> eclipse.minings(editor).stream().anyMatch(words -> words.strip().equals("A")));
        eclipse.screenshot("lines");
        eclipse.append(editor, Samples.PROVISION);
        eclipse.await("it has one now", () -> eclipse.minings(editor).stream().noneMatch(words -> words.contains("no provision yet")));
    }

    @Test
    void aClickOnWhatStandsAboveALineLeadsThere() {
        var editor = eclipse.open(eclipse.file("Advices", "lens.advice", Samples.BROKEN));
        eclipse.await("it stands there", () -> eclipse.minings(editor).stream().anyMatch(words -> words.contains("limited by 1 need")));
        eclipse.await("the need is chosen", () -> {
            eclipse.clickAbove(editor, "aspiration SeeFriends");
            return eclipse.selected(editor).equals("GoingOut");
        });
    }

    @Test
    void aHintTellsMoreUnderTheMouseAndWrapsNoLine() {
        var editor = eclipse.open(eclipse.file("Advices", "hints.advice", """
                advice for Sam
                    authority   Swindon
                    purpose     needs assessment
                    requested   2026-03-02
                    status      draft

                child Sam
                    name        "Samira Example"
                    known as    "Sam"
                    born        2011-06-14

                aspiration SeeFriends by Sam
                    "To meet friends outside school."
                """));
        eclipse.await("the age is told", () -> eclipse.minings(editor).stream().anyMatch(words -> words.contains("year")));
        eclipse.narrow(330);
        eclipse.screenshot("hints-narrow");
        assertThat(eclipse.rowsOf(editor, "    requested")).isEqualTo(1);
        eclipse.await("more is told", () -> {
            eclipse.pointBehind(editor, "2011-06-14", 20);
            return eclipse.tip(editor).startsWith("As the child is ");
        });
        eclipse.await("what is cut off is told too", () -> {
            eclipse.pointBehind(editor, "requested   2026-03-02", 20);
            return eclipse.tip(editor).startsWith("due Monday 13 April 2026, ");
        });
        eclipse.await("elsewhere nothing is", () -> {
            eclipse.pointBehind(editor, "To meet fr", 0);
            return eclipse.tip(editor).isEmpty();
        });
    }

    @Test
    void elementsAndProseFoldAndStayFoldedWhileSomebodyTypes() {
        var editor = eclipse.open(eclipse.file("Advices", "folds.advice", Samples.BROKEN));
        eclipse.await("the need folds", () -> eclipse.folds(editor).contains("need GoingOut"));
        eclipse.fold(editor, "need GoingOut");
        assertThat(eclipse.text(editor, StyledText::getText)).doesNotContain("limits      SeeFriends");
        eclipse.append(editor, "view Talk by Sam\n    \"I talk to Mum.\"\n");
        eclipse.await("the new element folds too", () -> eclipse.folds(editor).contains("view Talk by Sam"));
        assertThat(eclipse.text(editor, StyledText::getText)).doesNotContain("limits      SeeFriends");
    }
}
