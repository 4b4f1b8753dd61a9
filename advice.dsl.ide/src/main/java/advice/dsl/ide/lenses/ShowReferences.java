// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.lenses;

import java.util.List;

import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;

/** What a client does when somebody clicks on a lens: it shows the places in its own list. The server knows nothing of it. */
final class ShowReferences {

    private static final String ID = "advice.showReferences";

    private ShowReferences() {
    }

    /** Nothing is done where there are no places to show. */
    static Command of(String title, String file, Position position, List<Location> places) {
        return places.isEmpty() ? new Command(title, "") : new Command(title, ID, List.of(file, position, places));
    }
}
