// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.outline;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.swt.custom.CaretEvent;
import org.eclipse.swt.custom.CaretListener;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;

import advice.eclipse.Companion;
import advice.eclipse.Here;

/** The outline of a text in the Outline view, in step with the editor in both directions. */
final class OutlinePage extends Page implements IContentOutlinePage {

    private final Here here;
    private final Following following = new Following();
    private OutlineTree tree;

    OutlinePage(Here here) {
        this.here = here;
    }

    @Override
    public void createControl(Composite parent) {
        tree = new OutlineTree(parent);
        tree.getViewer().addSelectionChangedListener(event -> {
            if (tree.getViewer().getControl().isFocusControl()) {
                tree.chosen().ifPresent(outline -> here.reveal(outline.symbol().getSelectionRange()));
            }
        });
        tree.getViewer().addOpenListener(event -> here.editor().getSite().getPage().activate(here.editor()));
        following.install(here.viewer());
    }

    @Override
    public void dispose() {
        if (tree != null) {
            following.uninstall();
        }
        super.dispose();
    }

    @Override
    public Control getControl() {
        return tree;
    }

    @Override
    public void setFocus() {
        tree.getViewer().getControl().setFocus();
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        tree.getViewer().addSelectionChangedListener(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        tree.getViewer().removeSelectionChangedListener(listener);
    }

    @Override
    public ISelection getSelection() {
        return tree == null ? StructuredSelection.EMPTY : tree.getViewer().getSelection();
    }

    @Override
    public void setSelection(ISelection selection) {
        tree.getViewer().setSelection(selection);
    }

    /** Asks for the outline whenever the text rests, and chooses where the cursor is. */
    private final class Following extends Companion implements CaretListener {

        private static final int QUIET = 300;

        Following() {
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
        protected void rested(IDocument document, String address) {
            ask(server -> server.getTextDocumentService().documentSymbol(new DocumentSymbolParams(new TextDocumentIdentifier(address)))
                    .thenApply(symbols -> Outline.of(symbols.stream().filter(Either::isRight).map(Either::getRight).toList())), outlines -> {
                        if (!tree.isDisposed()) {
                            tree.show(outlines);
                            chooseHere();
                        }
                    });
        }

        @Override
        public void caretMoved(CaretEvent event) {
            event.display.asyncExec(this::chooseHere);
        }

        private void chooseHere() {
            if (!tree.isDisposed() && !tree.getViewer().getControl().isFocusControl() && !tree.getFilterControl().isFocusControl()) {
                tree.choose(here.cursor());
            }
        }
    }
}
