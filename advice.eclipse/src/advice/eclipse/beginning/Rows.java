// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.beginning;

import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.ContainerSelectionDialog;

/** The rows of a wizard's page. */
final class Rows {

    private Rows() {
    }

    /**
     * A word and a line to write it in.
     *
     * @param width   the least it shall have, in pixels; {@code SWT.DEFAULT} for what the text needs
     * @param columns how many columns of the page's grid the line takes
     * @param changed hears when something is typed
     */
    static Text line(Composite area, String label, String text, int width, int columns, Runnable changed) {
        new Label(area, SWT.NONE).setText(label);
        var line = new Text(area, SWT.BORDER);
        line.setText(text);
        GridDataFactory.fillDefaults().grab(true, false).hint(width, SWT.DEFAULT).span(columns, 1).applyTo(line);
        line.addListener(SWT.Modify, event -> changed.run());
        return line;
    }

    /** A button behind the line for a folder, by which one of the workspace is chosen. */
    static void browse(Composite area, Text folder, String what) {
        var browse = new Button(area, SWT.PUSH);
        browse.setText("B&rowse\u2026");
        browse.addListener(SWT.Selection, event -> {
            var dialog = new ContainerSelectionDialog(area.getShell(), null, true, what);
            if (dialog.open() == Window.OK && dialog.getResult().length > 0) {
                folder.setText(((IPath) dialog.getResult()[0]).toString());
            }
        });
    }
}
