// SPDX-License-Identifier: EPL-2.0
package advice.eclipse;

import java.util.Optional;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.ITextViewerExtension5;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.swt.custom.CaretEvent;
import org.eclipse.swt.custom.CaretListener;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;

/** The text of ours that is worked on, for a view beside it: which it is, that it has changed, and where its cursor stands. */
public final class ActiveText {

    /** What a view wants to hear of it, in the UI thread. */
    public interface Listener {

        /** Another text is worked on, none any more, or the same one reads otherwise now. */
        void changed();

        /** The cursor has come to another place. */
        void moved();
    }

    /** So long nobody has typed before a view is drawn anew, in milliseconds. */
    private static final int QUIET = 250;

    private final IWorkbenchPage page;
    private final Listener listener;
    private final Parts parts = new Parts();
    private final Text text = new Text();
    private final Runnable tellChanged = this::tellChanged;
    private final Runnable tellMoved = this::tellMoved;
    private Optional<Here> open = Optional.empty();
    private boolean disposed;

    /** @param view what shows it; when that is gone, nothing is told any more */
    public ActiveText(IWorkbenchPage page, Control view, Listener listener) {
        this.page = page;
        view.addDisposeListener(event -> dispose());
        this.listener = listener;
        page.addPartListener(parts);
        look();
    }

    /** The address of the text, as the server knows it; empty where no text of ours is in front. */
    public Optional<String> address() {
        return open.map(Here::address);
    }

    /** The name of its file. */
    public String name() {
        return open.map(o -> o.editor().getEditorInput().getName()).orElse("");
    }

    /** Where the cursor stands. */
    public Optional<Position> cursor() {
        return open.flatMap(o -> {
            try {
                return Optional.of(Places.position(o.document(), offset(o)));
            } catch (BadLocationException e) {
                return Optional.empty();
            }
        });
    }

    private static int offset(Here open) {
        var caret = open.viewer().getTextWidget().getCaretOffset();
        return open.viewer() instanceof ITextViewerExtension5 folding ? Math.max(0, folding.widgetOffset2ModelOffset(caret)) : caret;
    }

    /** Leads the writer to a stretch of the text: its first line comes into sight with the cursor on it. */
    public void reveal(Range range) {
        open.ifPresent(o -> {
            try {
                var start = Places.offset(o.document(), range.getStart());
                var line = o.document().getLineInformationOfOffset(start);
                var end = Math.min(Places.offset(o.document(), range.getEnd()), line.getOffset() + line.getLength());
                page.bringToTop(o.editor());
                o.editor().selectAndReveal(start, Math.max(0, end - start));
            } catch (BadLocationException e) {
                // The text has been shortened since; what is shown of it is drawn anew at once.
                listener.changed();
            }
        });
    }

    /** As {@link #reveal}, and the keyboard goes there too. */
    public void open(Range range) {
        reveal(range);
        open.ifPresent(o -> page.activate(o.editor()));
    }

    private void dispose() {
        disposed = true;
        page.removePartListener(parts);
        leave();
    }

    // ---- which text it is

    private void look() {
        var now = Here.of(page.getActiveEditor()).filter(here -> here.viewer().getTextWidget() != null);
        if (now.isPresent() && now.equals(open)) {
            return;
        }
        leave();
        open = now;
        open.ifPresent(o -> {
            o.document().addDocumentListener(text);
            o.viewer().getTextWidget().addCaretListener(text);
        });
        soon(tellChanged, 0);
    }

    private void leave() {
        open.ifPresent(o -> {
            o.document().removeDocumentListener(text);
            var widget = o.viewer().getTextWidget();
            if (widget != null && !widget.isDisposed()) {
                widget.removeCaretListener(text);
            }
        });
        open = Optional.empty();
    }

    // ---- telling of it

    /** A timer that is set again before it rings is only set anew, so that whoever types on is not held up. */
    private void soon(Runnable what, int milliseconds) {
        var display = page.getWorkbenchWindow().getShell().getDisplay();
        if (display.getThread() != Thread.currentThread()) {
            display.asyncExec(() -> soon(what, milliseconds));
        } else if (!disposed) {
            display.timerExec(milliseconds, what);
        }
    }

    private void tellChanged() {
        if (!disposed) {
            listener.changed();
        }
    }

    private void tellMoved() {
        if (!disposed) {
            listener.moved();
        }
    }

    private final class Text implements IDocumentListener, CaretListener {

        @Override
        public void documentAboutToBeChanged(DocumentEvent event) {
            // What is shown is the text after the change.
        }

        @Override
        public void documentChanged(DocumentEvent event) {
            soon(tellChanged, QUIET);
        }

        @Override
        public void caretMoved(CaretEvent event) {
            if (event.widget instanceof StyledText) {
                soon(tellMoved, QUIET / 2);
            }
        }
    }

    private final class Parts implements IPartListener2 {

        @Override
        public void partActivated(IWorkbenchPartReference part) {
            look();
        }

        @Override
        public void partBroughtToTop(IWorkbenchPartReference part) {
            look();
        }

        @Override
        public void partClosed(IWorkbenchPartReference part) {
            look();
        }

        @Override
        public void partInputChanged(IWorkbenchPartReference part) {
            look();
        }
    }
}
