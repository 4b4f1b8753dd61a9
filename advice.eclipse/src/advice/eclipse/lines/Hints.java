// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.lines;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.codemining.AbstractCodeMiningProvider;
import org.eclipse.jface.text.codemining.ICodeMining;
import org.eclipse.jface.text.codemining.ICodeMiningProvider;
import org.eclipse.jface.text.codemining.LineContentCodeMining;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintLabelPart;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;

import advice.eclipse.OpenFiles;
import advice.eclipse.Places;
import advice.eclipse.Session;

/** What a line implies, in the line. */
public final class Hints extends AbstractCodeMiningProvider {

    @Override
    public CompletableFuture<List<? extends ICodeMining>> provideCodeMinings(ITextViewer viewer, IProgressMonitor monitor) {
        var document = viewer.getDocument();
        var all = new Range(new org.eclipse.lsp4j.Position(0, 0), new org.eclipse.lsp4j.Position(document.getNumberOfLines(), 0));
        return OpenFiles.ours(document).map(address -> Session.running()
                .ask(server -> server.getTextDocumentService().inlayHint(new InlayHintParams(new TextDocumentIdentifier(address), all)))
                .<List<? extends ICodeMining>>thenApply(hints -> hints == null ? List.of() : hints.stream().flatMap(hint -> mining(hint, document)).toList()))
                .orElseGet(() -> CompletableFuture.completedFuture(List.of()));
    }

    private Stream<Hint> mining(InlayHint hint, IDocument document) {
        try {
            return Stream.of(new Hint(hint, Places.offset(document, hint.getPosition()), this));
        } catch (BadLocationException e) {
            // The text has been shortened; it is asked for anew at once.
            return Stream.empty();
        }
    }

    private static final class Hint extends LineContentCodeMining {

        Hint(InlayHint hint, int offset, ICodeMiningProvider provider) {
            super(new Position(offset, 1), provider);
            var words = hint.getLabel().isLeft() ? hint.getLabel().getLeft()
                    : hint.getLabel().getRight().stream().map(InlayHintLabelPart::getValue).collect(Collectors.joining());
            setLabel((Boolean.TRUE.equals(hint.getPaddingLeft()) ? " " : "") + words + (Boolean.TRUE.equals(hint.getPaddingRight()) ? " " : ""));
        }

        @Override
        public boolean isResolved() {
            return true;
        }
    }
}
