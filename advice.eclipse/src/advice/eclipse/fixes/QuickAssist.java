// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.fixes;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;

import advice.eclipse.Icons;

/**
 * What else can be done at the cursor, by Ctrl+1; the fixes of findings come from their markers.
 * The platform asks in the UI thread, so the server is asked before, whenever the cursor rests.
 */
public final class QuickAssist implements IQuickAssistProcessor {

    @Override
    public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
        return AssistAhead.offered(context.getSourceViewer()).stream().map(Assist::new).toArray(ICompletionProposal[]::new);
    }

    @Override
    public boolean canAssist(IQuickAssistInvocationContext context) {
        return true;
    }

    @Override
    public boolean canFix(Annotation annotation) {
        return false;
    }

    @Override
    public String getErrorMessage() {
        return null;
    }

    private record Assist(CodeAction action) implements ICompletionProposal {

        @Override
        public void apply(IDocument document) {
            Actions.make(action);
        }

        @Override
        public String getDisplayString() {
            return action.getTitle();
        }

        @Override
        public Point getSelection(IDocument document) {
            return null;
        }

        @Override
        public String getAdditionalProposalInfo() {
            return null;
        }

        @Override
        public Image getImage() {
            return Icons.image(CodeActionKind.QuickFix.equals(action.getKind()) ? "fix" : "change");
        }

        @Override
        public IContextInformation getContextInformation() {
            return null;
        }
    }
}
