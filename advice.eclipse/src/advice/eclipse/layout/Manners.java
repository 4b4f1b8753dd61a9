// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.layout;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorExtension6;

import advice.eclipse.Companion;
import advice.eclipse.Here;

/** What an editor with a text of ours is like from the start: prose wraps, and our keys work in it and nowhere else. */
public final class Manners extends Companion {

    private static final String KEYS = "advice.eclipse.keys";

    /** Called by the platform, once an editor. */
    public Manners() {
        super(0);
    }

    /** The editor is still being made. */
    @Override
    protected void met(ITextViewer with) {
        with.getTextWidget().getDisplay().asyncExec(() -> {
            if (with.getTextWidget() != null && !with.getTextWidget().isDisposed()) {
                Here.showing(with).ifPresentOrElse(Manners::teach, () -> with.getTextWidget().setWordWrap(true));
            }
        });
    }

    private static void teach(ITextEditor editor) {
        if (editor instanceof ITextEditorExtension6 wrapping) {
            wrapping.setWordWrap(true);
        }
        editor.getSite().getService(IContextService.class).activateContext(KEYS);
    }

    @Override
    protected void rested(IDocument document, String address) {
        // Once is enough.
    }
}
