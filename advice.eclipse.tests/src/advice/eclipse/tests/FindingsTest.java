// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The markers of findings, of open files and of closed ones. */
class FindingsTest {

    private static final String TWICE = """
            need Sleep
                "Sam wakes three times each night."

            need Sleep
                "Sam wakes early."
            """;

    private final Workbench eclipse = new Workbench();

    @AfterEach
    void tidy() {
        eclipse.tidy();
    }

    @Test
    void aClosedFileIsMarkedAndLosesItsMarkersWhenItIsMendedElsewhere() {
        var closed = eclipse.file("Advices", "closed.advice", Samples.BROKEN);
        eclipse.open(eclipse.file("Advices", "open.advice", "// Nothing yet.\n"));
        eclipse.await("the closed file is marked", () -> eclipse.marker(closed, Samples.BREAK).isPresent());
        eclipse.write(closed, Samples.BROKEN + Samples.PROVISION);
        eclipse.await("it is marked no more", () -> eclipse.marker(closed, Samples.BREAK).isEmpty());
    }

    @Test
    void aFileOfAProjectThatComesLaterIsMarkedToo() {
        eclipse.open(eclipse.file("Advices", "open.advice", "// Nothing yet.\n"));
        var later = eclipse.file("Later", "later.advice", Samples.BROKEN);
        eclipse.await("it is marked", () -> eclipse.marker(later, Samples.BREAK).isPresent());
    }

    @Test
    void markersAreKeptWithTheWorkspace() {
        var file = eclipse.file("Advices", "kept.advice", Samples.BROKEN);
        eclipse.open(file);
        eclipse.await("it is marked", () -> eclipse.marker(file, Samples.BREAK).isPresent());
        assertThat(eclipse.saved("Advices")).contains("advice.eclipse.finding", "need-without-provision");
    }

    @Test
    void theOtherPlaceThatAFindingIsAboutIsKeptAndLeadsThere() {
        var file = eclipse.file("Advices", "twice.advice", TWICE);
        var editor = eclipse.open(file);
        eclipse.await("it is marked", () -> eclipse.marker(file, "used twice").isPresent());
        var marker = eclipse.marker(file, "used twice").orElseThrow();
        assertThat(eclipse.fixes(marker)).last().isEqualTo("Go to line 1: It is used here first");
        eclipse.fix(marker, "Go to line 1: It is used here first");
        assertThat(eclipse.selected(editor)).isEqualTo("Sleep");
        assertThat(eclipse.cursor(editor)).isEqualTo("need ".length());
        assertThat(eclipse.saved("Advices")).contains("It is used here first");
    }

    @Test
    void wordsWithoutEffectAreFaintAndWhatWasReplacedIsStruckThrough() {
        eclipse.file("Advices", "Town.wording", """
                specification old-group in H1
                    wording "Sam goes to the group."

                specification new-group in H1
                    replaces old-group from 2026-01-01
                    wording "Sam goes to the club."
                """);
        var file = eclipse.file("Advices", "tags.advice", """
                need Sleep
                    departs from need-without-frequency because "Not counted yet."
                    frequency "Every night."
                    "Sam wakes three times each night."

                provision Group in H1
                    as old-group
                """);
        var editor = eclipse.open(file);
        eclipse.await("what has no effect is faint", () -> eclipse.look(editor, "departs from").foreground.equals(eclipse.colour("comment")));
        eclipse.await("what was replaced is struck through", () -> eclipse.look(editor, "old-group").strikeout);
        assertThat(eclipse.annotations(editor, "advice.eclipse.deprecated.warning")).containsExactly("old-group");
        assertThat(eclipse.look(editor, "frequency \"").strikeout).isFalse();
        eclipse.screenshot("tags");
    }

    @Test
    void aTextThatWasClosedUnsavedIsFoundAsItLiesOnTheDisk() {
        var file = eclipse.file("Advices", "dirty.advice", Samples.BROKEN);
        var editor = eclipse.open(file);
        eclipse.await("the broken thread is marked", () -> eclipse.marker(file, Samples.BREAK).isPresent());
        eclipse.append(editor, Samples.PROVISION);
        eclipse.await("the marker has gone", () -> eclipse.marker(file, Samples.BREAK).isEmpty());
        eclipse.closeAll();
        eclipse.await("the marker is back", () -> eclipse.marker(file, Samples.BREAK).isPresent());
        var again = eclipse.open(file);
        assertThat(eclipse.all(again)).isEqualTo(Samples.BROKEN);
        assertThat(again.isDirty()).isFalse();
        eclipse.append(again, Samples.PROVISION);
        eclipse.await("what is typed then is checked", () -> eclipse.marker(file, Samples.BREAK).isEmpty());
        eclipse.revert(again);
        eclipse.await("and what is taken back", () -> eclipse.marker(file, Samples.BREAK).isPresent());
    }
}
