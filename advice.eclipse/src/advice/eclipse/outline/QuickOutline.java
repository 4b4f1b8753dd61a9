// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.outline;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.viewers.AbstractTreeViewer;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import advice.eclipse.Here;
import advice.eclipse.Session;

/** Ctrl+O: the outline over the text; type what you look for, press Enter, and you are there. */
public final class QuickOutline extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Here.of(event).ifPresent(here -> here.then(Session.running()
                .request(server -> server.getTextDocumentService().documentSymbol(new DocumentSymbolParams(here.file()))),
                symbols -> new Over(here, Outline.of(symbols.stream().filter(Either::isRight).map(Either::getRight).toList())).open()));
        return null;
    }

    private static final class Over extends PopupDialog {

        private final Here here;
        private final List<Outline> outlines;
        private OutlineTree tree;

        Over(Here here, List<Outline> outlines) {
            super(here.editor().getSite().getShell(), INFOPOPUPRESIZE_SHELLSTYLE, true, true, true, false, false, null, "Enter goes there, Esc leaves");
            this.here = here;
            this.outlines = outlines;
        }

        @Override
        protected Control createDialogArea(Composite parent) {
            tree = new OutlineTree((Composite) super.createDialogArea(parent));
            tree.getViewer().setAutoExpandLevel(AbstractTreeViewer.ALL_LEVELS);
            tree.show(outlines);
            tree.choose(here.cursor());
            tree.getViewer().addOpenListener(event -> go(tree.chosen()));
            tree.getFilterControl().addListener(SWT.DefaultSelection, event -> go(tree.sought()));
            return tree;
        }

        private void go(Optional<Outline> wanted) {
            wanted.ifPresent(outline -> {
                close();
                here.reveal(outline.symbol().getSelectionRange());
            });
        }

        @Override
        protected Control getFocusControl() {
            return tree.getFilterControl();
        }

        @Override
        protected Point getDefaultSize() {
            return new Point(420, 320);
        }
    }
}
