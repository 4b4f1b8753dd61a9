// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A server that ends by itself. */
class ServerTest {

    private static final String UNKNOWN = "No authority called `Town` is known";

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

    @Test
    void anotherSharedFolderCountsAtOnceForWhatIsOpenAndNotSaved() {
        var shared = eclipse.file("Shared", "Town.profile", "profile Town\n    name \"Town Council\"\n").getParent();
        var file = eclipse.file("Advices", "town.advice", Samples.BROKEN);
        var editor = eclipse.open(file);
        eclipse.await("the file is checked", () -> eclipse.marker(file, Samples.BREAK).isPresent());
        eclipse.ui(() -> {
            editor.getDocumentProvider().getDocument(editor.getEditorInput()).set(Samples.BROKEN.replace("Swindon", "Town"));
            return null;
        });
        eclipse.await("the authority is not known", () -> eclipse.marker(file, UNKNOWN).isPresent());
        var said = new CopyOnWriteArrayList<String>();
        ILogListener log = (status, plugin) -> said.add(status.getMessage());
        Platform.addLogListener(log);
        set("sharedFolder", shared.getLocation().toOSString());
        eclipse.await("the authority is known", () -> eclipse.marker(file, UNKNOWN).isEmpty());
        set("sharedFolder", "");
        eclipse.await("the authority is not known any more", () -> eclipse.marker(file, UNKNOWN).isPresent());
        Platform.removeLogListener(log);
        assertThat(said).as("nobody has to be told").isEmpty();
        assertThat(editor.isDirty()).isTrue();
    }

    @Test
    void whatTheServerNeedNotKnowLeavesItAlone() {
        var file = eclipse.file("Advices", "same.advice", Samples.BROKEN);
        eclipse.open(file);
        eclipse.await("the file is checked", () -> eclipse.marker(file, Samples.BREAK).isPresent());
        var before = Workbench.server();
        set("writer", "R. Writer");
        eclipse.ui(() -> null);
        assertThat(Workbench.server()).isEqualTo(before);
        set("writer", "");
    }

    private static void set(String key, String value) {
        InstanceScope.INSTANCE.getNode("advice.eclipse").put(key, value);
    }
}
