// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.completion;

import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension3;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension5;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension6;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;

import advice.eclipse.Icons;
import advice.eclipse.Places;
import advice.eclipse.Session;
import advice.eclipse.hover.Page;

/**
 * One offer of the server: it stays while what is typed is its beginning, and replaces that when chosen.
 * What the server has found in another way stays while what is typed stands anywhere in it.
 * Once it is typed in full there is nothing left to offer, so that the next Enter is a new line.
 */
final class Proposal implements ICompletionProposal, ICompletionProposalExtension2, ICompletionProposalExtension3,
        ICompletionProposalExtension5, ICompletionProposalExtension6 {

    private static final int SECONDS = 3;

    private final CompletionItem item;
    private final Snippet snippet;
    private final int start;
    private final boolean foundInside;
    private int end;
    private Point selection;
    private String told;

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
        snippet = item.getInsertTextFormat() == InsertTextFormat.Snippet ? Snippet.of(words) : Snippet.plain(words);
        start = from;
        end = offset;
        foundInside = !begins(typed(document, offset));
    }

    private String typed(IDocument document, int offset) {
        try {
            return document.get(start, offset - start);
        } catch (BadLocationException e) {
            return "";
        }
    }

    @Override
    public boolean validate(IDocument document, int offset, DocumentEvent event) {
        if (offset < start || offset > document.getLength()) {
            return false;
        }
        var typed = typed(document, offset);
        return !isTyped(document, offset) && (begins(typed) || foundInside && lower(item.getLabel()).contains(lower(typed))
                || typed.equals(item.getFilterText()));
    }

    /** Whether it stands there in full already. */
    boolean isTyped(IDocument document, int offset) {
        return typed(document, offset).equals(snippet.text());
    }

    private boolean begins(String typed) {
        return lower(item.getLabel()).startsWith(lower(typed));
    }

    private static String lower(String words) {
        return words.toLowerCase(Locale.ROOT);
    }

    @Override
    public void apply(ITextViewer viewer, char trigger, int stateMask, int offset) {
        end = offset;
        apply(viewer.getDocument());
        if (!snippet.stops().isEmpty()) {
            try {
                Slots.tabThrough(snippet, viewer, start);
                // The first place is selected already.
                selection = null;
            } catch (BadLocationException e) {
                // Without a place there is nothing to tab to; the text stands.
                selection = new Point(start + snippet.text().length(), 0);
            }
        }
    }

    @Override
    public void apply(IDocument document) {
        try {
            document.replace(start, end - start, snippet.text());
            selection = new Point(start + snippet.end(), 0);
        } catch (BadLocationException e) {
            // The text has moved on: what was offered no longer has a place.
            selection = null;
        }
    }

    @Override
    public Point getSelection(IDocument document) {
        return selection;
    }

    @Override
    public String getDisplayString() {
        return getStyledDisplayString().getString();
    }

    @Override
    public StyledString getStyledDisplayString() {
        var shown = new StyledString(item.getLabel());
        if (item.getLabelDetails() != null && item.getLabelDetails().getDetail() != null) {
            shown.append(item.getLabelDetails().getDetail());
        }
        if (item.getLabelDetails() != null && item.getLabelDetails().getDescription() != null) {
            shown.append(" – " + item.getLabelDetails().getDescription(), StyledString.QUALIFIER_STYLER);
        } else if (item.getDetail() != null && !item.getDetail().isBlank()) {
            shown.append(" – " + item.getDetail(), StyledString.QUALIFIER_STYLER);
        }
        return shown;
    }

    /** Asked outside the UI thread, when somebody looks at the offer. */
    @Override
    public Object getAdditionalProposalInfo(IProgressMonitor monitor) {
        if (told == null) {
            try {
                var resolved = item.getDocumentation() != null ? item
                        : Session.running().ask(server -> server.getTextDocumentService().resolveCompletionItem(item)).get(SECONDS, TimeUnit.SECONDS);
                told = resolved == null ? "" : words(resolved);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return null;
            } catch (ExecutionException | TimeoutException e) {
                // Nothing is told of it this time; whoever looks again asks again.
                return null;
            }
        }
        return told.isBlank() ? null : told;
    }

    private static String words(CompletionItem item) {
        var words = item.getDocumentation();
        if (words == null) {
            return "";
        }
        return words.isLeft() ? words.getLeft() : words.getRight().getValue();
    }

    /** The platform asks the other way where it knows how to wait. */
    @Override
    public String getAdditionalProposalInfo() {
        return told;
    }

    @Override
    public IInformationControlCreator getInformationControlCreator() {
        return Page.CREATOR;
    }

    @Override
    public CharSequence getPrefixCompletionText(IDocument document, int offset) {
        return snippet.text();
    }

    @Override
    public int getPrefixCompletionStart(IDocument document, int offset) {
        return start;
    }

    @Override
    public Image getImage() {
        return Icons.image(picture(item.getKind() == null ? CompletionItemKind.Text : item.getKind()));
    }

    private static String picture(CompletionItemKind kind) {
        return switch (kind) {
            case Class -> "element";
            case Property, Keyword -> "line";
            case Field -> "slot";
            case Reference -> "tie";
            case EnumMember -> "choice";
            case Snippet -> "wording";
            case Text -> "prose";
            default -> "value";
        };
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
