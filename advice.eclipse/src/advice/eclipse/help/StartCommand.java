// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.help;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

/** Opens the page with which the help begins. */
public final class StartCommand extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        HelpPage.open("start.html");
        return null;
    }
}
