// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.layout;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.swt.graphics.Point;

import advice.eclipse.Here;
import advice.eclipse.Places;
import advice.eclipse.Session;

/** Ctrl+Shift+F: puts the layout in order, of what is selected or of all. */
public final class Format extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Here.of(event).ifPresent(here -> {
            var selected = here.viewer().getSelectedRange();
            var stamp = stamp(here.document());
            here.then(Session.running().request(server -> edits(server, here, selected)), edits -> {
                if (stamp(here.document()) == stamp) {
                    Layout.change(here.viewer(), edits);
                }
            });
        });
        return null;
    }

    private static long stamp(IDocument document) {
        return ((IDocumentExtension4) document).getModificationStamp();
    }

    private static CompletableFuture<List<? extends TextEdit>> edits(Session.Server server, Here here, Point selected) {
        try {
            var files = server.getTextDocumentService();
            return selected.y == 0 ? files.formatting(new DocumentFormattingParams(here.file(), Layout.OPTIONS))
                    : files.rangeFormatting(new DocumentRangeFormattingParams(here.file(), Layout.OPTIONS,
                            new Range(Places.position(here.document(), selected.x), Places.position(here.document(), selected.x + selected.y))));
        } catch (BadLocationException e) {
            return CompletableFuture.completedFuture(List.of());
        }
    }
}
