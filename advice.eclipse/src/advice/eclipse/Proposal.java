// SPDX-License-Identifier: EPL-2.0
package advice.eclipse;

import java.util.Locale;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;

/**
 * One offer of the server: it stays while what is typed is its beginning, and replaces that when chosen.
 * Once it is typed in full there is nothing left to offer, so that the next Enter is a new line.
 */
final class Proposal implements ICompletionProposal, ICompletionProposalExtension2 {

    private final CompletionItem item;
    private final String text;
    private final int start;
    private int end;

    Proposal(CompletionItem item, IDocument document, int offset) {
        this.item = item;
        var from = offset;
        var words = item.getInsertText() != null ? item.getInsertText() : item.getLabel();
        if (item.getTextEdit() != null) {
            var edit = item.getTextEdit();
            words = edit.isLeft() ? edit.getLeft().getNewText() : edit.getRight().getNewText();
            var range = edit.isLeft() ? edit.getLeft().getRange() : edit.getRight().getInsert();
            try {
                from = Places.offset(document, range.getStart());
            } catch (BadLocationException e) {
                // The text has moved on; the platform drops offers that no longer fit.
                from = offset;
            }
        }
        text = words;
        start = from;
        end = offset;
    }

    @Override
    public boolean validate(IDocument document, int offset, DocumentEvent event) {
        try {
            var typed = document.get(start, offset - start);
            var name = item.getFilterText() != null ? item.getFilterText() : item.getLabel();
            return !typed.equals(text) && name.toLowerCase(Locale.ROOT).startsWith(typed.toLowerCase(Locale.ROOT));
        } catch (BadLocationException e) {
            return false;
        }
    }

    @Override
    public void apply(ITextViewer viewer, char trigger, int stateMask, int offset) {
        end = offset;
        apply(viewer.getDocument());
    }

    @Override
    public void apply(IDocument document) {
        try {
            document.replace(start, end - start, text);
        } catch (BadLocationException e) {
            // The text has moved on: what was offered no longer has a place.
            return;
        }
    }

    @Override
    public Point getSelection(IDocument document) {
        return new Point(start + text.length(), 0);
    }

    @Override
    public String getDisplayString() {
        return item.getDetail() == null || item.getDetail().isBlank() ? item.getLabel() : item.getLabel() + " – " + item.getDetail();
    }

    @Override
    public String getAdditionalProposalInfo() {
        var words = item.getDocumentation();
        if (words == null) {
            return null;
        }
        return words.isLeft() ? words.getLeft() : words.getRight().getValue();
    }

    @Override
    public Image getImage() {
        return null;
    }

    @Override
    public IContextInformation getContextInformation() {
        return null;
    }

    @Override
    public void selected(ITextViewer viewer, boolean smartToggle) {
        // Nothing in the text shows which offer is looked at.
    }

    @Override
    public void unselected(ITextViewer viewer) {
        // Nothing in the text shows which offer is looked at.
    }
}
