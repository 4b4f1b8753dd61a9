// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.colours;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextPresentationListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension2;
import org.eclipse.jface.text.ITextViewerExtension4;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SemanticTokensWithRegistrationOptions;
import org.eclipse.lsp4j.TextDocumentIdentifier;

import advice.eclipse.Companion;
import advice.eclipse.Session;

/** Colours a text as the server says; until it has, and for what is typed just now, the looks alone decide. */
public final class Colours extends Companion implements ITextPresentationListener {

    private static final int QUIET = 40;
    private static final Map<IDocument, Colours> SHOWN = Collections.synchronizedMap(new WeakHashMap<>());

    private final IPropertyChangeListener repaint = event -> repaint(event.getProperty());
    private Tokens tokens = Tokens.NONE;

    /** Called by the platform, once an editor. */
    public Colours() {
        super(QUIET);
    }

    /** What the server has said of the text at this offset, if that was said already; for the UI thread. */
    public static Optional<Tokens.Token> at(IDocument document, int offset) {
        return Optional.ofNullable(SHOWN.get(document)).flatMap(colours -> colours.tokens.at(offset));
    }

    @Override
    protected void met(ITextViewer with) {
        ((ITextViewerExtension4) with).addTextPresentationListener(this);
        JFaceResources.getColorRegistry().addListener(repaint);
    }

    @Override
    protected void left(ITextViewer with) {
        ((ITextViewerExtension4) with).removeTextPresentationListener(this);
        JFaceResources.getColorRegistry().removeListener(repaint);
        SHOWN.values().remove(this);
    }

    @Override
    protected void changed(DocumentEvent event) {
        tokens = tokens.moved(event.getOffset(), event.getLength(), event.getText() == null ? 0 : event.getText().length());
    }

    @Override
    protected void rested(IDocument document, String address) {
        SHOWN.put(document, this);
        var legend = Optional.ofNullable(Session.running().offers().getSemanticTokensProvider()).map(SemanticTokensWithRegistrationOptions::getLegend);
        var lines = starts(document);
        legend.ifPresent(names -> ask(server -> server.getTextDocumentService()
                .semanticTokensFull(new SemanticTokensParams(new TextDocumentIdentifier(address)))
                .thenApply(said -> said == null ? null : Tokens.of(said.getData(), names, lines)), this::show));
    }

    private static int[] starts(IDocument document) {
        var starts = new int[document.getNumberOfLines()];
        try {
            for (int i = 0; i < starts.length; i++) {
                starts[i] = document.getLineOffset(i);
            }
        } catch (BadLocationException e) {
            throw new IllegalStateException(e);
        }
        return starts;
    }

    /** Only what looks otherwise now is painted anew. */
    private void show(Tokens now) {
        var before = tokens;
        tokens = now;
        now.differsFrom(before).ifPresent(stretch -> {
            var length = viewer().getDocument().getLength();
            var start = Math.min(stretch.getOffset(), length);
            ((ITextViewerExtension2) viewer()).invalidateTextPresentation(start, Math.min(stretch.getLength(), length - start));
        });
    }

    private void repaint(String colour) {
        if (colour.startsWith(Look.PREFIX)) {
            viewer().invalidateTextPresentation();
        }
    }

    @Override
    public void applyTextPresentation(TextPresentation presentation) {
        var extent = presentation.getExtent();
        tokens.in(new Region(extent.getOffset(), extent.getLength()))
                .forEach(token -> presentation.replaceStyleRange(Look.of(token)));
    }
}
