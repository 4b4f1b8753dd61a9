// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.lines;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.ISourceViewerExtension5;

import advice.eclipse.Companion;

/** Has what stands between and behind the lines asked for anew when another file has changed it; what is typed here the platform follows itself. */
public final class LinesAnew extends Companion {

    private static final int QUIET = 300;

    /** Called by the platform, once an editor. */
    public LinesAnew() {
        super(QUIET);
    }

    @Override
    protected void rested(IDocument document, String address) {
        // The platform asks by itself when somebody has typed.
    }

    @Override
    protected void renewed() {
        if (viewer() instanceof ISourceViewerExtension5 lines) {
            lines.updateCodeMinings();
        }
    }
}
