// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The markers of findings, of open files and of closed ones. */
class FindingsTest {

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
