// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.hover;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextHoverExtension2;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

import advice.eclipse.OpenFiles;
import advice.eclipse.Places;
import advice.eclipse.Session;

/** Tells what the server tells of the place under the mouse. The platform asks outside the UI thread. */
public final class Hover implements ITextHover, ITextHoverExtension, ITextHoverExtension2 {

    private static final int SECONDS = 3;

    @Override
    public Object getHoverInfo2(ITextViewer viewer, IRegion region) {
        return told(viewer.getDocument(), region.getOffset()).orElse(null);
    }

    private static Optional<String> told(IDocument document, int offset) {
        try {
            var address = OpenFiles.ours(document);
            if (address.isEmpty()) {
                return Optional.empty();
            }
            var place = new HoverParams(new TextDocumentIdentifier(address.get()), Places.position(document, offset));
            var answer = Session.running().ask(server -> server.getTextDocumentService().hover(place)).get(SECONDS, TimeUnit.SECONDS);
            return Optional.ofNullable(answer).map(org.eclipse.lsp4j.Hover::getContents).filter(Either::isRight)
                    .map(contents -> contents.getRight().getValue()).filter(words -> !words.isBlank());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (BadLocationException | ExecutionException | TimeoutException e) {
            // The text has moved on, or the server is busy with it: whoever points again asks again.
            return Optional.empty();
        }
    }

    /** From the place under the mouse to the end of its word; which stretch that belongs to is the server's affair. */
    @Override
    public IRegion getHoverRegion(ITextViewer viewer, int offset) {
        try {
            var document = viewer.getDocument();
            var line = document.getLineInformationOfOffset(offset);
            var words = document.get(line.getOffset(), line.getLength());
            var at = offset - line.getOffset();
            var end = at;
            while (end < words.length() && isOfWord(words.charAt(end))) {
                end++;
            }
            return new Region(offset, Math.max(0, line.getOffset() + end - offset));
        } catch (BadLocationException e) {
            return null;
        }
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_';
    }

    @Override
    public IInformationControlCreator getHoverControlCreator() {
        return Page.CREATOR;
    }

    @Override
    @Deprecated
    public String getHoverInfo(ITextViewer viewer, IRegion region) {
        return told(viewer.getDocument(), region.getOffset()).orElse(null);
    }
}
