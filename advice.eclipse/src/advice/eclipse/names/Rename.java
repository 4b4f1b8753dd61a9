// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.names;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.ltk.ui.refactoring.RefactoringWizardOpenOperation;

import advice.eclipse.Here;
import advice.eclipse.Places;
import advice.eclipse.Session;
import advice.eclipse.StatusLine;

/** Alt+Shift+R: another name for the element at the cursor, everywhere, after a look at what will change. */
public final class Rename extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Here.of(event).ifPresent(here -> {
            var place = here.cursor();
            here.then(Session.running().request(server -> server.getTextDocumentService().prepareRename(new PrepareRenameParams(here.file(), place)))
                    .thenApply(answer -> Optional.ofNullable(answer)), answer -> answer.flatMap(it -> name(it, here)).ifPresentOrElse(
                            name -> open(new Renaming(here.address(), place, name), here),
                            () -> StatusLine.show("Put the cursor on the name of an element to give it another one.")));
        });
        return null;
    }

    private static Optional<String> name(Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior> answer, Here here) {
        var range = answer.isFirst() ? answer.getFirst() : answer.isSecond() ? answer.getSecond().getRange() : null;
        try {
            if (range == null) {
                return Optional.empty();
            }
            var start = Places.offset(here.document(), range.getStart());
            return Optional.of(here.document().get(start, Places.offset(here.document(), range.getEnd()) - start));
        } catch (BadLocationException e) {
            return Optional.empty();
        }
    }

    private static void open(Renaming renaming, Here here) {
        try {
            new RefactoringWizardOpenOperation(new RenameWizard(renaming)).run(here.editor().getSite().getShell(), renaming.getName());
        } catch (InterruptedException e) {
            // The writer has changed their mind.
            Thread.currentThread().interrupt();
        }
    }
}
