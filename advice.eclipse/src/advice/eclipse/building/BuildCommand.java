// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.building;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

import advice.eclipse.StatusLine;
import advice.eclipse.building.Building.Outcome;
import advice.eclipse.preferences.Preferences;

/** <em>Build Word</em> and <em>Build PDF</em>: the form of what is chosen or worked on, beside it. */
public final class BuildCommand extends AbstractHandler {

    private static final String FORMATS = "advice.eclipse.build.formats";

    @Override
    public Object execute(ExecutionEvent event) {
        var advices = Chosen.advices(event);
        var shell = HandlerUtil.getActiveShell(event);
        if (advices.isEmpty()) {
            StatusLine.show("Open an advice to build it, or choose one in the Project Explorer.");
        } else {
            build(shell, advices, List.of(event.getParameter(FORMATS).split(",")), false);
        }
        return null;
    }

    private static void build(Shell shell, List<IFile> advices, List<String> formats, boolean draft) {
        new Building(advices, formats, "", draft, outcomes -> tell(shell, outcomes, formats)).schedule();
    }

    private static void tell(Shell shell, List<Outcome> outcomes, List<String> formats) {
        var failed = outcomes.stream().filter(Outcome::failed).toList();
        if (!failed.isEmpty() && !shell.isDisposed()) {
            if (Told.offersDrafts(shell, failed)) {
                build(shell, failed.stream().map(Outcome::advice).toList(), formats, true);
            }
        } else if (!outcomes.isEmpty()) {
            StatusLine.tell(Told.well(outcomes));
            if (outcomes.size() == 1 && Preferences.opensWhatIsBuilt()) {
                Told.open(outcomes.get(0));
            }
        }
    }
}
