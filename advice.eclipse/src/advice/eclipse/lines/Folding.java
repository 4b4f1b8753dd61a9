// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.lines;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;

import advice.eclipse.Companion;

/** What can be folded away, as the server says; what is folded stays so while somebody types elsewhere. */
public final class Folding extends Companion {

    private static final int QUIET = 300;

    /** Called by the platform, once an editor. */
    public Folding() {
        super(QUIET);
    }

    @Override
    protected void rested(IDocument document, String address) {
        if (viewer() instanceof ProjectionViewer folds && folds.getProjectionAnnotationModel() != null) {
            ask(server -> server.getTextDocumentService().foldingRange(new FoldingRangeRequestParams(new TextDocumentIdentifier(address))),
                    ranges -> show(ranges, document, folds));
        }
    }

    private static void show(List<FoldingRange> ranges, IDocument document, ProjectionViewer folds) {
        var model = folds.getProjectionAnnotationModel();
        if (model == null) {
            return;
        }
        var wanted = new LinkedHashSet<Position>();
        for (var range : ranges) {
            position(range, document).ifPresent(wanted::add);
        }
        var gone = new ArrayList<Annotation>();
        model.getAnnotationIterator().forEachRemaining(annotation -> {
            if (annotation instanceof ProjectionAnnotation && !wanted.remove(model.getPosition(annotation))) {
                gone.add(annotation);
            }
        });
        var come = new HashMap<Annotation, Position>();
        wanted.forEach(position -> come.put(new ProjectionAnnotation(), position));
        if (!gone.isEmpty() || !come.isEmpty()) {
            model.modifyAnnotations(gone.toArray(Annotation[]::new), come, null);
        }
    }

    /** Whole lines, with the end of the last one. */
    private static Optional<Position> position(FoldingRange range, IDocument document) {
        try {
            var start = document.getLineOffset(range.getStartLine());
            var end = document.getLineOffset(range.getEndLine()) + document.getLineLength(range.getEndLine());
            return range.getEndLine() > range.getStartLine() ? Optional.of(new Position(start, end - start)) : Optional.empty();
        } catch (BadLocationException e) {
            return Optional.empty();
        }
    }
}
