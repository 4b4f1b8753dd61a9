// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.lines;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
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
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

import advice.eclipse.OpenFiles;
import advice.eclipse.Places;
import advice.eclipse.Session;

/** What a line implies, in the line. */
public final class Hints extends AbstractCodeMiningProvider {

    private static final Map<ITextViewer, List<Hint>> SHOWN = Collections.synchronizedMap(new WeakHashMap<>());

    @Override
    public CompletableFuture<List<? extends ICodeMining>> provideCodeMinings(ITextViewer viewer, IProgressMonitor monitor) {
        var document = viewer.getDocument();
        var all = new Range(new org.eclipse.lsp4j.Position(0, 0), new org.eclipse.lsp4j.Position(document.getNumberOfLines(), 0));
        return OpenFiles.ours(document).map(address -> Session.running()
                .ask(server -> server.getTextDocumentService().inlayHint(new InlayHintParams(new TextDocumentIdentifier(address), all)))
                .<List<? extends ICodeMining>>thenApply(hints -> {
                    var minings = hints == null ? List.<Hint>of() : hints.stream().flatMap(hint -> mining(hint, document)).toList();
                    SHOWN.put(viewer, minings);
                    return minings;
                })).orElseGet(() -> CompletableFuture.completedFuture(List.of()));
    }

    private Stream<Hint> mining(InlayHint hint, IDocument document) {
        try {
            var offset = Places.offset(document, hint.getPosition());
            var line = document.getLineInformationOfOffset(offset);
            return Stream.of(new Hint(hint, offset, offset == line.getOffset() + line.getLength(), this));
        } catch (BadLocationException e) {
            // The text has been shortened; it is asked for anew at once.
            return Stream.empty();
        }
    }

    /** What more there is to a hint that is drawn at that point of the viewer's text; for the UI thread. */
    static Optional<String> moreAt(ITextViewer viewer, int x, int y) {
        var text = viewer.getTextWidget();
        return SHOWN.getOrDefault(viewer, List.of()).stream()
                .filter(hint -> hint.drawn.contains(x + text.getHorizontalPixel(), y + text.getTopPixel())).findFirst().map(Hint::tip).filter(tip -> !tip.isEmpty());
    }

    private static final class Hint extends LineContentCodeMining {

        private static final String CUT = "\u2026";

        private final boolean endsLine;
        private final String more;
        private boolean cut;
        /** Where in all of the text, of which the widget shows a part. */
        private Rectangle drawn = new Rectangle(0, 0, 0, 0);

        Hint(InlayHint hint, int offset, boolean endsLine, ICodeMiningProvider provider) {
            super(new Position(offset, 1), provider);
            this.endsLine = endsLine;
            var words = hint.getLabel().isLeft() ? hint.getLabel().getLeft()
                    : hint.getLabel().getRight().stream().map(InlayHintLabelPart::getValue).collect(Collectors.joining());
            setLabel((Boolean.TRUE.equals(hint.getPaddingLeft()) ? " " : "") + words + (Boolean.TRUE.equals(hint.getPaddingRight()) ? " " : ""));
            more = hint.getTooltip() == null ? "" : hint.getTooltip().isLeft() ? hint.getTooltip().getLeft() : hint.getTooltip().getRight().getValue();
        }

        String tip() {
            return (cut ? getLabel().strip() + "\n" + more : more).strip();
        }

        /** What stands behind a line takes no place in it, which would have it wrapped early; where there is no room for all of it the rest is cut off. */
        @Override
        public Point draw(GC gc, StyledText text, Color colour, int x, int y) {
            var words = endsLine ? cut(getLabel(), text.getClientArea().width - x, gc) : getLabel();
            var size = gc.stringExtent(words);
            cut = !words.equals(getLabel());
            gc.drawString(words, x, y, true);
            drawn = new Rectangle(x + text.getHorizontalPixel(), y + text.getTopPixel(), size.x, size.y);
            return endsLine ? new Point(0, size.y) : size;
        }

        private static String cut(String label, int room, GC gc) {
            if (gc.stringExtent(label).x <= room) {
                return label;
            }
            var length = label.length();
            while (length > 0 && gc.stringExtent(label.substring(0, length) + CUT).x > room) {
                length--;
            }
            return length == 0 ? "" : label.substring(0, length) + CUT;
        }

        @Override
        public boolean isResolved() {
            return true;
        }
    }
}
