// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.fixes;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Range;
import org.eclipse.swt.custom.CaretEvent;
import org.eclipse.swt.custom.CaretListener;
import org.eclipse.swt.custom.StyledText;

import advice.eclipse.Companion;
import advice.eclipse.Outside;
import advice.eclipse.Places;

/**
 * Asks what can be done at the cursor as soon as that rests, so that the list is there when somebody wants it.
 * Fixes come from the markers; where a file has none, because it lies outside the workspace, they are asked for too.
 */
public final class AssistAhead extends Companion implements CaretListener {

    private static final int QUIET = 250;
    private static final Map<ITextViewer, AssistAhead> SHOWN = Collections.synchronizedMap(new WeakHashMap<>());

    private List<CodeAction> offered = List.of();

    /** Called by the platform, once an editor. */
    public AssistAhead() {
        super(QUIET);
    }

    static List<CodeAction> offered(ITextViewer viewer) {
        return Optional.ofNullable(SHOWN.get(viewer)).map(ahead -> ahead.offered).orElse(List.of());
    }

    @Override
    protected void met(ITextViewer with) {
        SHOWN.put(with, this);
    }

    @Override
    protected void listen(StyledText widget) {
        widget.addCaretListener(this);
    }

    @Override
    protected void left(ITextViewer with) {
        SHOWN.remove(with);
    }

    @Override
    protected void forget(StyledText widget) {
        widget.removeCaretListener(this);
    }

    @Override
    protected void changed(DocumentEvent event) {
        offered = List.of();
    }

    @Override
    public void caretMoved(CaretEvent event) {
        offered = List.of();
        soon();
    }

    @Override
    protected void rested(IDocument document, String address) {
        var selected = viewer().getSelectedRange();
        try {
            var range = new Range(Places.position(document, selected.x), Places.position(document, selected.x + selected.y));
            var kinds = Outside.is(address) ? List.of(CodeActionKind.QuickFix, CodeActionKind.Refactor, CodeActionKind.Source)
                    : List.of(CodeActionKind.Refactor, CodeActionKind.Source);
            ask(server -> Actions.ask(server, address, range, kinds), actions -> {
                if (selected.equals(viewer().getSelectedRange())) {
                    offered = actions;
                }
            });
        } catch (BadLocationException e) {
            // The text is about to change, and then the cursor rests again.
            offered = List.of();
        }
    }
}
