// SPDX-License-Identifier: EPL-2.0
package advice.eclipse;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.PlatformUI;

/** Sentences for the writer that ask for nothing: they stand in the status line, and nothing has to be clicked away. */
public final class StatusLine {

    private StatusLine() {
    }

    /** Said once, from any thread, and kept in the log. */
    static void say(String sentence) {
        ILog.of(StatusLine.class).warn(sentence);
        show(sentence);
    }

    /** In the status line of what is open in front, from any thread. */
    public static void show(String sentence) {
        put(sentence, true);
    }

    /** The same for what went well. */
    public static void tell(String sentence) {
        put(sentence, false);
    }

    private static void put(String sentence, boolean asError) {
        if (!PlatformUI.isWorkbenchRunning()) {
            return;
        }
        var display = PlatformUI.getWorkbench().getDisplay();
        display.asyncExec(() -> {
            var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
            var editor = window == null || window.getActivePage() == null ? null : window.getActivePage().getActiveEditor();
            if (editor != null) {
                var line = editor.getEditorSite().getActionBars().getStatusLineManager();
                line.setErrorMessage(asError ? sentence : null);
                line.setMessage(asError ? null : sentence);
            } else if (asError) {
                display.beep();
            }
        });
    }
}
