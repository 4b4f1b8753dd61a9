// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.building;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

import advice.eclipse.StatusLine;
import advice.eclipse.building.Building.Outcome;

/** <em>Build Folder…</em>: the forms of all advices under a folder. */
public final class BuildFolderCommand extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        var shell = HandlerUtil.getActiveShell(event);
        var dialog = new FolderDialog(shell, Chosen.folder(event).orElse(ResourcesPlugin.getWorkspace().getRoot()));
        if (dialog.open() == Window.OK) {
            build(shell, dialog.order());
        }
        return null;
    }

    private static void build(Shell shell, FolderDialog.Order order) {
        try {
            var advices = Chosen.advices(order.folder());
            if (advices.isEmpty()) {
                MessageDialog.openInformation(shell, "Build Folder", "There is no advice under this folder.");
                return;
            }
            new Building(advices, order.formats(), order.into(), order.draft(), outcomes -> {
                var failed = outcomes.stream().filter(Outcome::failed).toList();
                if (failed.isEmpty() && !outcomes.isEmpty()) {
                    StatusLine.tell(Told.well(outcomes));
                } else if (!failed.isEmpty() && !shell.isDisposed()) {
                    var rest = outcomes.size() - failed.size();
                    MessageDialog.openWarning(shell, "Build Folder", (rest == 0 ? "" : "Of " + Told.count(outcomes.size(), "advice") + " " + rest + " were built.\n\n")
                            + Told.wrong(failed));
                }
            }).schedule();
        } catch (CoreException e) {
            MessageDialog.openError(shell, "Build Folder", e.getMessage());
        }
    }
}
