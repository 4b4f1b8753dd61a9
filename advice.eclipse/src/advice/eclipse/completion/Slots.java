// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.completion;

import java.util.List;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.link.LinkedModeModel;
import org.eclipse.jface.text.link.LinkedModeUI;
import org.eclipse.jface.text.link.LinkedPosition;
import org.eclipse.jface.text.link.LinkedPositionGroup;
import org.eclipse.jface.text.link.ProposalPosition;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.texteditor.link.EditorLinkedModeUI;

import advice.eclipse.Icons;

/** Leads the writer with the Tab key through the places of a snippet that has just been inserted. */
final class Slots {

    private Slots() {
    }

    /** @param start where the snippet's text begins in the document */
    static void tabThrough(Snippet snippet, ITextViewer viewer, int start) throws BadLocationException {
        var document = viewer.getDocument();
        var model = new LinkedModeModel();
        var sequence = 0;
        for (var stop : snippet.stops()) {
            var group = new LinkedPositionGroup();
            group.addPosition(position(document, start, stop, sequence++));
            model.addGroup(group);
        }
        model.forceInstall();
        var walk = new EditorLinkedModeUI(model, viewer);
        walk.setExitPosition(viewer, start + snippet.end(), 0, Integer.MAX_VALUE);
        walk.setCyclingMode(LinkedModeUI.CYCLE_NEVER);
        walk.enter();
    }

    private static LinkedPosition position(IDocument document, int start, Snippet.Stop stop, int sequence) {
        return stop.choices().isEmpty() ? new LinkedPosition(document, start + stop.offset(), stop.length(), sequence)
                : new Choosing(document, start, stop, sequence);
    }

    /** A place with a list of values. */
    private static final class Choosing extends ProposalPosition {

        private final List<String> values;

        Choosing(IDocument document, int start, Snippet.Stop stop, int sequence) {
            super(document, start + stop.offset(), stop.length(), sequence, new ICompletionProposal[0]);
            values = stop.choices();
        }

        @Override
        public ICompletionProposal[] getChoices() {
            return values.stream().map(value -> new Choice(value, this)).toArray(ICompletionProposal[]::new);
        }
    }

    /** One of several values; it takes the whole place, wherever that has moved to. */
    private record Choice(String value, Position place) implements ICompletionProposal {

        @Override
        public void apply(IDocument document) {
            try {
                document.replace(place.getOffset(), place.getLength(), value);
            } catch (BadLocationException e) {
                // The place has been deleted meanwhile.
                return;
            }
        }

        @Override
        public Point getSelection(IDocument document) {
            return new Point(place.getOffset() + place.getLength(), 0);
        }

        @Override
        public String getAdditionalProposalInfo() {
            return null;
        }

        @Override
        public String getDisplayString() {
            return value;
        }

        @Override
        public Image getImage() {
            return Icons.image("choice");
        }

        @Override
        public IContextInformation getContextInformation() {
            return null;
        }
    }
}
