// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.names;

import java.util.HashMap;
import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.swt.custom.CaretEvent;
import org.eclipse.swt.custom.CaretListener;
import org.eclipse.swt.custom.StyledText;

import advice.eclipse.Companion;
import advice.eclipse.Places;

/** Marks where else the name at the cursor stands, unless the writer has switched that off in the toolbar. */
public final class Occurrences extends Companion implements CaretListener {

    private static final int QUIET = 200;
    /** The generic editor's own, so that its preferences are those of ours too. */
    private static final String MARK = "org.eclipse.ui.genericeditor.text";
    private static final String EDITOR = "org.eclipse.ui.genericeditor";
    private static final String SWITCH = "org.eclipse.ui.genericeditor.togglehighlight";

    private List<Annotation> marked = List.of();

    /** Called by the platform, once an editor. */
    public Occurrences() {
        super(QUIET);
    }

    @Override
    protected void listen(StyledText widget) {
        widget.addCaretListener(this);
    }

    @Override
    protected void forget(StyledText widget) {
        widget.removeCaretListener(this);
    }

    @Override
    public void caretMoved(CaretEvent event) {
        soon();
    }

    @Override
    protected void rested(IDocument document, String address) {
        var cursor = viewer().getSelectedRange().x;
        if (!Platform.getPreferencesService().getBoolean(EDITOR, SWITCH, true, null)) {
            mark(List.of(), document);
            return;
        }
        try {
            var place = new DocumentHighlightParams(new TextDocumentIdentifier(address), Places.position(document, cursor));
            ask(server -> server.getTextDocumentService().documentHighlight(place), places -> {
                if (viewer().getSelectedRange().x == cursor) {
                    mark(places, document);
                }
            });
        } catch (BadLocationException e) {
            mark(List.of(), document);
        }
    }

    private void mark(List<? extends DocumentHighlight> places, IDocument document) {
        if (!(viewer() instanceof ISourceViewer shown) || !(shown.getAnnotationModel() instanceof IAnnotationModelExtension model)) {
            return;
        }
        var now = new HashMap<Annotation, Position>();
        for (var place : places) {
            try {
                var start = Places.offset(document, place.getRange().getStart());
                var length = Places.offset(document, place.getRange().getEnd()) - start;
                now.put(new Annotation(MARK, false, document.get(start, length)), new Position(start, length));
            } catch (BadLocationException e) {
                // The text is being shortened; then the cursor rests again.
                continue;
            }
        }
        if (!now.isEmpty() || !marked.isEmpty()) {
            model.replaceAnnotations(marked.toArray(Annotation[]::new), now);
            marked = List.copyOf(now.keySet());
        }
    }
}
