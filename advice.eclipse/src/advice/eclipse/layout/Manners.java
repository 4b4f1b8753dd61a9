// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.layout;

import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorExtension6;

import advice.eclipse.Companion;
import advice.eclipse.Here;

/** What an editor with a text of ours is like: prose wraps, our keys work in it and nowhere else, and the line that is typed stays in sight. */
public final class Manners extends Companion {

    /** After that the platform has put what stands above the lines in its place. */
    private static final int QUIET = 900;
    private static final String KEYS = "advice.eclipse.keys";

    private int top;

    /** Called by the platform, once an editor. */
    public Manners() {
        super(QUIET);
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
    protected void changed(DocumentEvent event) {
        top = viewer().getTextWidget().getTopPixel();
    }

    /** What comes to stand above the lines pushes them down; whoever has scrolled meanwhile wants to look elsewhere. */
    @Override
    protected void rested(IDocument document, String address) {
        var text = viewer().getTextWidget();
        if (text.isFocusControl() && text.getTopPixel() == top) {
            text.showSelection();
        }
    }
}
