// SPDX-License-Identifier: EPL-2.0
package advice.eclipse;

import java.net.URI;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;

/**
 * A text of ours in its editor, and where the cursor stands in it: what a command works on.
 *
 * @param address the file, as the server knows it
 */
public record Here(ITextEditor editor, ISourceViewer viewer, IDocument document, String address) {

    /** Empty where the editor in front shows no text of ours. */
    public static Optional<Here> of(ExecutionEvent event) {
        return of(HandlerUtil.getActiveEditor(event));
    }

    public static Optional<Here> of(IEditorPart part) {
        var editor = part == null ? null : part.getAdapter(ITextEditor.class);
        if (editor == null || editor.getDocumentProvider() == null
                || !(editor.getAdapter(ITextOperationTarget.class) instanceof ISourceViewer viewer)) {
            return Optional.empty();
        }
        var document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
        return document == null ? Optional.empty() : OpenFiles.ours(document).map(address -> new Here(editor, viewer, document, address));
    }

    /** The editor that shows this viewer, once it is there. */
    public static Optional<ITextEditor> showing(ITextViewer viewer) {
        return Arrays.stream(PlatformUI.getWorkbench().getWorkbenchWindows()).flatMap(window -> Arrays.stream(window.getPages()))
                .flatMap(page -> Arrays.stream(page.getEditorReferences())).map(reference -> reference.getEditor(false))
                .filter(part -> part != null && part.getAdapter(ITextOperationTarget.class) == viewer)
                .map(part -> part.getAdapter(ITextEditor.class)).filter(Objects::nonNull).findFirst();
    }

    public TextDocumentIdentifier file() {
        return new TextDocumentIdentifier(address);
    }

    public Position cursor() {
        try {
            return Places.position(document, viewer.getSelectedRange().x);
        } catch (BadLocationException e) {
            return new Position(0, 0);
        }
    }

    /** Selects a stretch of the text and brings it into sight. */
    public void reveal(Range range) {
        try {
            var start = Places.offset(document, range.getStart());
            editor.selectAndReveal(start, Places.offset(document, range.getEnd()) - start);
        } catch (BadLocationException e) {
            StatusLine.show("The text has changed.");
        }
    }

    /** Does something with an answer in the UI thread, unless the editor has gone; why there is none is said in the status line. */
    public <T> void then(CompletableFuture<T> answer, Consumer<T> what) {
        var widget = viewer.getTextWidget();
        answer.whenComplete((value, failure) -> {
            if (failure != null) {
                StatusLine.show(Latest.sentence(failure));
            } else if (value != null && !widget.isDisposed()) {
                widget.getDisplay().asyncExec(() -> {
                    if (!widget.isDisposed()) {
                        what.accept(value);
                    }
                });
            }
        });
    }

    /** Opens a place in any file, in the UI thread. */
    public static void open(Location place) {
        file(place.getUri()).ifPresent(editor -> {
            try {
                var document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
                var start = Places.offset(document, place.getRange().getStart());
                editor.selectAndReveal(start, Places.offset(document, place.getRange().getEnd()) - start);
            } catch (BadLocationException e) {
                StatusLine.show("The text has changed.");
            }
        });
    }

    /** Opens any file, in the UI thread; empty where no editor of texts shows it. */
    public static Optional<ITextEditor> file(String address) {
        try {
            var page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
            var uri = URI.create(address);
            var found = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(uri);
            var part = found.length > 0 ? IDE.openEditor(page, found[0]) : IDE.openEditorOnFileStore(page, EFS.getStore(uri));
            return Optional.ofNullable(part).map(it -> it.getAdapter(ITextEditor.class));
        } catch (CoreException e) {
            StatusLine.show("The file could not be opened.");
            return Optional.empty();
        }
    }
}
