// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.colours;

import java.util.List;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension2;
import org.eclipse.jface.text.ITextViewerExtension4;
import org.eclipse.jface.text.source.AnnotationPainter;
import org.eclipse.jface.text.source.AnnotationPainter.ITextStyleStrategy;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.graphics.Color;
import org.eclipse.ui.texteditor.DefaultMarkerAnnotationAccess;

import advice.eclipse.Companion;

/** Draws words of which a finding says that they have no effect as faint as a comment, and struck through those that were replaced. */
public final class Faint extends Companion {

    private static final List<String> LEVELS = List.of("error", "warning", "info");
    private static final String WITHOUT_EFFECT = "unnecessary";
    private static final String REPLACED = "deprecated";

    private AnnotationPainter painter;

    /** Called by the platform, once an editor. */
    public Faint() {
        super(0);
    }

    @Override
    protected void met(ITextViewer with) {
        if (with instanceof ISourceViewer source && with instanceof ITextViewerExtension2 painted && with instanceof ITextViewerExtension4 styled) {
            painter = new AnnotationPainter(source, new DefaultMarkerAnnotationAccess());
            draw(WITHOUT_EFFECT, (words, colour) -> words.foreground = comment());
            draw(REPLACED, (words, colour) -> words.strikeout = true);
            styled.addTextPresentationListener(painter);
            painted.addPainter(painter);
        }
    }

    private void draw(String kind, ITextStyleStrategy how) {
        painter.addTextStyleStrategy(kind, how);
        for (var level : LEVELS) {
            var type = Look.PREFIX + kind + "." + level;
            painter.addAnnotationType(type, kind);
            painter.setAnnotationTypeColor(type, comment());
        }
    }

    private static Color comment() {
        return JFaceResources.getColorRegistry().get(Look.PREFIX + "comment");
    }

    @Override
    protected void left(ITextViewer with) {
        if (painter != null) {
            ((ITextViewerExtension4) with).removeTextPresentationListener(painter);
            ((ITextViewerExtension2) with).removePainter(painter);
        }
    }

    @Override
    protected void rested(IDocument document, String address) {
        // The painter hears of findings by itself.
    }
}
