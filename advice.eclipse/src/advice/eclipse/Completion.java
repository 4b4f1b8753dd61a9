// SPDX-License-Identifier: EPL-2.0
package advice.eclipse;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
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

/** Offers what the server offers, in its order. The platform asks outside the UI thread. */
public final class Completion implements IContentAssistProcessor {

    private static final int SECONDS = 5;
    private static final ICompletionProposal[] NOTHING = {};

    @Override
    public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
        var document = viewer.getDocument();
        var address = OpenFiles.address(document);
        if (address.isEmpty()) {
            return NOTHING;
        }
        try {
            var asked = stamp(document);
            var place = new CompletionParams(new TextDocumentIdentifier(address.get()), Places.position(document, offset));
            var answer = Session.running().ask(server -> server.getTextDocumentService().completion(place)).get(SECONDS, TimeUnit.SECONDS);
            // The platform closes an empty list for good; only a list in hand does it narrow, or ask for anew, by what was typed since.
            var typedOn = stamp(document) != asked;
            return items(answer).stream()
                    .sorted(Comparator.comparing(item -> item.getSortText() != null ? item.getSortText() : item.getLabel()))
                    .map(item -> new Proposal(item, document, offset)).filter(proposal -> typedOn || proposal.validate(document, offset, null))
                    .toArray(ICompletionProposal[]::new);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return NOTHING;
        } catch (BadLocationException | ExecutionException | TimeoutException e) {
            // The text has moved on, or the server is busy with it: the next key asks again.
            return NOTHING;
        }
    }

    private static long stamp(IDocument document) {
        return ((IDocumentExtension4) document).getModificationStamp();
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
