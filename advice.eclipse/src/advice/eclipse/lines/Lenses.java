// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.lines;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.codemining.AbstractCodeMiningProvider;
import org.eclipse.jface.text.codemining.ICodeMining;
import org.eclipse.jface.text.codemining.ICodeMiningProvider;
import org.eclipse.jface.text.codemining.LineHeaderCodeMining;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.swt.events.MouseEvent;

import advice.eclipse.OpenFiles;
import advice.eclipse.Session;
import advice.eclipse.names.References;

/** How the thread goes on, above the lines; a click leads there. */
public final class Lenses extends AbstractCodeMiningProvider {

    @Override
    public CompletableFuture<List<? extends ICodeMining>> provideCodeMinings(ITextViewer viewer, IProgressMonitor monitor) {
        var document = viewer.getDocument();
        return OpenFiles.ours(document).map(address -> Session.running()
                .ask(server -> server.getTextDocumentService().codeLens(new CodeLensParams(new TextDocumentIdentifier(address))))
                .<List<? extends ICodeMining>>thenApply(lenses -> lenses == null ? List.of() : lenses.stream().flatMap(lens -> mining(lens, document)).toList()))
                .orElseGet(() -> CompletableFuture.completedFuture(List.of()));
    }

    private Stream<Lens> mining(CodeLens lens, IDocument document) {
        try {
            return Stream.of(new Lens(lens, document, this));
        } catch (BadLocationException e) {
            // The text has been shortened; it is asked for anew at once.
            return Stream.empty();
        }
    }

    /** One sentence above a line; those that have to be counted are, when they come into sight. */
    private static final class Lens extends LineHeaderCodeMining {

        private CodeLens lens;

        Lens(CodeLens lens, IDocument document, ICodeMiningProvider provider) throws BadLocationException {
            super(lens.getRange().getStart().getLine(), document, provider);
            this.lens = lens;
        }

        @Override
        protected CompletableFuture<Void> doResolve(ITextViewer viewer, IProgressMonitor monitor) {
            var told = lens.getCommand() != null ? CompletableFuture.completedFuture(lens)
                    : Session.running().ask(server -> server.getTextDocumentService().resolveCodeLens(lens));
            return told.thenAccept(resolved -> {
                if (resolved != null && resolved.getCommand() != null) {
                    lens = resolved;
                    setLabel(resolved.getCommand().getTitle());
                }
            });
        }

        @Override
        public Consumer<MouseEvent> getAction() {
            return lens.getCommand() == null || lens.getCommand().getCommand().isEmpty() ? null
                    : event -> References.show(lens.getCommand().getTitle(), lens.getCommand().getArguments());
        }
    }
}
