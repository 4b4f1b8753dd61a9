// SPDX-License-Identifier: EPL-2.0
package advice.eclipse;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.ITextInputListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;

/**
 * Goes along with a text of ours while a viewer shows it, and is called in the UI thread once nobody has typed for a moment.
 * What it then asks the server is answered in the UI thread too, unless the text has changed meanwhile; nobody waits.
 */
public abstract class Companion implements IReconciler {

    private final int quiet;
    private final Watching watching = new Watching();
    private final Runnable rest = this::rest;
    private final Runnable renew = this::renew;
    private ITextViewer viewer;
    private Optional<Shown> shown = Optional.empty();

    private record Shown(IDocument document, String address) {

        long stamp() {
            return ((IDocumentExtension4) document).getModificationStamp();
        }
    }

    /** @param quiet for how long nobody has typed before it is called, in milliseconds */
    protected Companion(int quiet) {
        this.quiet = quiet;
    }

    @Override
    public final void install(ITextViewer textViewer) {
        viewer = textViewer;
        viewer.addTextInputListener(watching);
        Session.addRenewed(renew);
        met(viewer);
        listen(viewer.getTextWidget());
        look(viewer.getDocument());
    }

    @Override
    public final void uninstall() {
        Session.removeRenewed(renew);
        look(null);
        viewer.removeTextInputListener(watching);
        var widget = viewer.getTextWidget();
        if (widget != null && !widget.isDisposed()) {
            forget(widget);
        }
        left(viewer);
    }

    @Override
    public final IReconcilingStrategy getReconcilingStrategy(String contentType) {
        return null;
    }

    /** Nobody has typed for a moment. */
    protected abstract void rested(IDocument document, String address);

    /** It goes along with this viewer from now on. */
    protected void met(ITextViewer with) {
        // Most want to know no more than when a text rests.
    }

    /** It goes along no more. */
    protected void left(ITextViewer with) {
        // Most leave nothing behind.
    }

    /** What happens in the text's widget can be heard from now on. */
    protected void listen(StyledText widget) {
        // Most want to know no more than when a text rests.
    }

    /** What was listened to is of no interest any more, and the widget is still there. */
    protected void forget(StyledText widget) {
        // Most have not listened.
    }

    /** The text has just been changed. */
    protected void changed(DocumentEvent event) {
        // Most wait until it rests.
    }

    /** What the server has said of the text is out of date, though nobody has typed here. */
    protected void renewed() {
        soon();
    }

    protected final ITextViewer viewer() {
        return viewer;
    }

    /** What was said about the text as it is now is wanted, as soon as nobody types. */
    protected final void soon() {
        var widget = viewer.getTextWidget();
        if (shown.isPresent() && widget != null && !widget.isDisposed()) {
            widget.getDisplay().timerExec(quiet, rest);
        }
    }

    /** Asks about the text as it is now; an answer to what has changed since is dropped. */
    protected final <T> void ask(Function<Session.Server, CompletableFuture<T>> question, Consumer<T> answered) {
        shown.ifPresent(text -> {
            var stamp = text.stamp();
            var widget = viewer.getTextWidget();
            Session.running().ask(question).whenComplete((answer, failure) -> {
                if (answer != null && !widget.isDisposed()) {
                    widget.getDisplay().asyncExec(() -> {
                        if (!widget.isDisposed() && shown.filter(text::equals).isPresent() && text.stamp() == stamp) {
                            answered.accept(answer);
                        }
                    });
                }
            });
        });
    }

    private void look(IDocument document) {
        shown.ifPresent(text -> text.document().removeDocumentListener(watching));
        shown = Optional.ofNullable(document).flatMap(it -> OpenFiles.ours(it).map(address -> new Shown(it, address)));
        shown.ifPresent(text -> text.document().addDocumentListener(watching));
        soon();
    }

    private void rest() {
        var widget = viewer.getTextWidget();
        if (widget != null && !widget.isDisposed()) {
            shown.ifPresent(text -> rested(text.document(), text.address()));
        }
    }

    private void renew() {
        var widget = viewer.getTextWidget();
        if (widget != null && !widget.isDisposed()) {
            widget.getDisplay().asyncExec(this::renewed);
        }
    }

    private final class Watching implements ITextInputListener, IDocumentListener {

        @Override
        public void inputDocumentAboutToBeChanged(IDocument before, IDocument after) {
            // Only what is shown matters.
        }

        @Override
        public void inputDocumentChanged(IDocument before, IDocument after) {
            look(after);
        }

        @Override
        public void documentAboutToBeChanged(DocumentEvent event) {
            // What rests is the text after the change.
        }

        @Override
        public void documentChanged(DocumentEvent event) {
            if (Display.getCurrent() != null) {
                changed(event);
                soon();
            } else {
                renew();
            }
        }
    }
}
