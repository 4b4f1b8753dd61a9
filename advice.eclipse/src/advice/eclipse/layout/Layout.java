// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.layout;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IRewriteTarget;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.TextEdit;

import advice.eclipse.StatusLine;
import advice.eclipse.edits.Edits;

/** Small changes of blank space, made in the editor as one step to take back. */
final class Layout {

    /** The language has its own habit, whatever an editor says of tabs. */
    static final FormattingOptions OPTIONS = new FormattingOptions(4, true);

    private Layout() {
    }

    static void change(ITextViewer viewer, List<? extends TextEdit> edits) {
        if (edits.isEmpty()) {
            return;
        }
        var document = viewer.getDocument();
        var steps = viewer instanceof ITextViewerExtension target ? Optional.of(target.getRewriteTarget()) : Optional.<IRewriteTarget>empty();
        steps.ifPresent(IRewriteTarget::beginCompoundChange);
        try {
            Edits.tree(document, edits).apply(document);
        } catch (CoreException | BadLocationException e) {
            StatusLine.show("The text has changed.");
        } finally {
            steps.ifPresent(IRewriteTarget::endCompoundChange);
        }
    }
}
