// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.completion;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

import advice.eclipse.OpenFiles;
import advice.eclipse.Places;
import advice.eclipse.Session;

/** Offers what the server offers, in its order. The platform asks outside the UI thread. */
public final class Completion implements IContentAssistProcessor {

    private static final int SECONDS = 5;
    /** So often is asked again for whoever types faster than it is answered. */
    private static final int AGAIN = 3;
    private static final ICompletionProposal[] NOTHING = {};

    @Override
    public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
        var document = viewer.getDocument();
        var address = OpenFiles.address(document);
        if (address.isEmpty()) {
            return NOTHING;
        }
        try {
            var now = typedTo(document, offset);
            var all = offers(document, address.get(), now);
            for (int again = 0; again < AGAIN && typedTo(document, offset) != now; again++) {
                now = typedTo(document, offset);
                all = offers(document, address.get(), now);
            }
            var end = now;
            // The platform closes an empty list for good; only a list in hand does it narrow by what is typed next.
            // Where an offer is typed in full by now it is to close it: the next Enter is a new line.
            var full = all.stream().anyMatch(proposal -> proposal.isTyped(document, end));
            var fitting = all.stream().filter(proposal -> proposal.validate(document, end, null)).toList();
            return (fitting.isEmpty() && end > offset && !full ? all : fitting).toArray(ICompletionProposal[]::new);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return NOTHING;
        } catch (BadLocationException | ExecutionException | TimeoutException e) {
            // The text has moved on, or the server is busy with it: the next key asks again.
            return NOTHING;
        }
    }

    private static List<Proposal> offers(IDocument document, String address, int offset)
            throws BadLocationException, InterruptedException, ExecutionException, TimeoutException {
        var place = new CompletionParams(new TextDocumentIdentifier(address), Places.position(document, offset));
        return items(Session.running().ask(server -> server.getTextDocumentService().completion(place)).get(SECONDS, TimeUnit.SECONDS)).stream()
                .sorted(Comparator.comparing(item -> item.getSortText() != null ? item.getSortText() : item.getLabel()))
                .map(item -> new Proposal(item, document, offset)).toList();
    }

    /** Where the word ends by now that was begun when the list was asked for: whoever types fast is ahead of the answer. */
    private static int typedTo(IDocument document, int offset) throws BadLocationException {
        var now = offset;
        while (now < document.getLength() && (Character.isLetterOrDigit(document.getChar(now)) || document.getChar(now) == '-')) {
            now++;
        }
        return now;
    }

    private static List<CompletionItem> items(Either<List<CompletionItem>, CompletionList> answer) {
        if (answer == null) {
            return List.of();
        }
        return answer.isLeft() ? answer.getLeft() : answer.getRight().getItems();
    }

    /** The server knows after which characters it has something to offer. */
    @Override
    public char[] getCompletionProposalAutoActivationCharacters() {
        var offer = Session.running().offers().getCompletionProvider();
        return offer == null || offer.getTriggerCharacters() == null ? null : String.join("", offer.getTriggerCharacters()).toCharArray();
    }

    @Override
    public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
        return null;
    }

    @Override
    public char[] getContextInformationAutoActivationCharacters() {
        return null;
    }

    @Override
    public String getErrorMessage() {
        return null;
    }

    @Override
    public IContextInformationValidator getContextInformationValidator() {
        return null;
    }
}
