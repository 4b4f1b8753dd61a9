// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is offered while somebody writes, and what taking an offer leaves to fill in. */
class CompletionTest {

    private final Workbench eclipse = new Workbench();

    @AfterEach
    void tidy() {
        eclipse.tidy();
    }

    @Test
    void aNewNeedComesWithItsLinesAndTabLeadsThroughThem() {
        var file = eclipse.file("Advices", "slots.advice", Samples.BROKEN);
        var editor = eclipse.open(file);
        eclipse.await("the file is checked", () -> eclipse.marker(file, Samples.BREAK).isPresent());
        eclipse.type(editor, eclipse.length(editor), "nee");
        eclipse.complete(editor);
        eclipse.await("a need is offered", () -> eclipse.offers(editor).stream().anyMatch(offer -> offer.startsWith("need")));
        eclipse.choose(editor);
        eclipse.await("the need stands there with its lines", () -> !eclipse.line(editor, "    frequency").isEmpty());
        eclipse.keys(editor, "Friends");
        assertThat(eclipse.line(editor, "need ")).startsWith("need Friends");
        eclipse.keys(editor, "\t\t");
        eclipse.screenshot("slots");        eclipse.await("the words to choose from are listed", () -> eclipse.offers(editor).contains("daily care"));
        eclipse.keys(editor, "\t\t\tEvery day.");
        assertThat(eclipse.all(editor).substring(Samples.BROKEN.length())).startsWith("""
                need Friends
                    title ""
                    area daily care
                    limits SeeFriends
                    from view
                    "Every day."
                """);
    }

    @Test
    void whatAnOfferMeansIsToldBesideTheList() {
        var file = eclipse.file("Advices", "told.advice", Samples.BROKEN + "provision SaturdayGroup in H1\n");
        var editor = eclipse.open(file);
        eclipse.await("the file is checked", () -> eclipse.marker(file, Samples.BREAK).isPresent());
        eclipse.type(editor, eclipse.length(editor), "    as spec");
        eclipse.await("a wording is offered", () -> eclipse.offers(editor).stream().anyMatch(offer -> offer.startsWith("specialist-groups")));
        eclipse.await("its text is told", () -> eclipse.told(editor).contains("Sam"));
        eclipse.screenshot("told");
    }
}
