// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.layout;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.DocumentOnTypeFormattingParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.custom.VerifyKeyListener;
import org.eclipse.swt.events.VerifyEvent;

import advice.eclipse.Companion;
import advice.eclipse.OpenFiles;
import advice.eclipse.Places;
import advice.eclipse.Session;

/** After some keys the layout follows by itself: the next line stands in as it should, and quotation marks close. */
public final class Typing extends Companion implements VerifyKeyListener {

    /** Called by the platform, once an editor. */
    public Typing() {
        super(0);
    }

    @Override
    protected void listen(StyledText widget) {
        widget.addVerifyKeyListener(this);
    }

    @Override
    protected void forget(StyledText widget) {
        widget.removeVerifyKeyListener(this);
    }

    @Override
    protected void rested(IDocument document, String address) {
        // Only single keys matter.
    }

    /** Once the key has done its work the server is asked; who has typed on by the time of the answer is left alone. */
    @Override
    public void verifyKey(VerifyEvent event) {
        var typed = event.character == SWT.CR ? "\n" : String.valueOf(event.character);
        if (event.doit && triggers().contains(typed)) {
            var document = viewer().getDocument();
            var before = document.getLength();
            event.display.asyncExec(() -> {
                if (viewer().getTextWidget() != null && viewer().getDocument() == document && document.getLength() > before) {
                    OpenFiles.ours(document).ifPresent(address -> follow(document, address, typed));
                }
            });
        }
    }

    private static List<String> triggers() {
        var offer = Session.running().offers().getDocumentOnTypeFormattingProvider();
        if (offer == null) {
            return List.of();
        }
        var triggers = new ArrayList<>(List.of(offer.getFirstTriggerCharacter()));
        triggers.addAll(offer.getMoreTriggerCharacter() == null ? List.of() : offer.getMoreTriggerCharacter());
        return triggers;
    }

    private void follow(IDocument document, String address, String typed) {
        var cursor = viewer().getSelectedRange().x;
        try {
            var asked = new DocumentOnTypeFormattingParams(new TextDocumentIdentifier(address), Layout.OPTIONS, Places.position(document, cursor), typed);
            ask(server -> server.getTextDocumentService().onTypeFormatting(asked), edits -> {
                if (viewer().getSelectedRange().x == cursor) {
                    Layout.change(viewer(), edits);
                    placeCursor(cursor, typed, edits);
                }
            });
        } catch (BadLocationException e) {
            // The text has moved on, and so has the writer.
            return;
        }
    }

    /** Behind the blanks of a new line, before the mark that closes; the platform leaves it before whatever is inserted where it is. */
    private void placeCursor(int cursor, String typed, List<? extends TextEdit> edits) {
        var now = viewer().getSelectedRange().x;
        for (var edit : edits) {
            var range = edit.getRange();
            if (typed.isBlank() && range.getStart().equals(range.getEnd()) && now == cursor) {
                viewer().setSelectedRange(now + edit.getNewText().length(), 0);
            }
        }
    }
}
