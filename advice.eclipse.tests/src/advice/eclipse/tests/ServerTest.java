// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A server that ends by itself. */
class ServerTest {

    private final Workbench eclipse = new Workbench();

    @AfterEach
    void tidy() {
        eclipse.tidy();
    }

    @Test
    void itIsStartedAgainWithWhatIsOpenAndThatIsSaidOnce() {
        var file = eclipse.file("Advices", "lost.advice", Samples.BROKEN);
        var editor = eclipse.open(file);
        eclipse.await("the file is checked", () -> eclipse.marker(file, Samples.BREAK).isPresent());
        var said = new CopyOnWriteArrayList<String>();
        ILogListener log = (status, plugin) -> said.add(status.getMessage());
        Platform.addLogListener(log);
        var before = Workbench.server().orElseThrow();
        before.interrupt();
        eclipse.await("another server runs", () -> Workbench.server().filter(now -> now != before).isPresent());
        eclipse.append(editor, Samples.PROVISION);
        eclipse.await("it knows what was typed and checks it", () -> eclipse.marker(file, Samples.BREAK).isEmpty());
        Platform.removeLogListener(log);
        assertThat(said).filteredOn(words -> words.contains("server ended by itself")).hasSize(1);
    }
}
