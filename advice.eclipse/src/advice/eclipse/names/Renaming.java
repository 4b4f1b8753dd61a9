// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.names;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.Refactoring;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;

import advice.eclipse.Latest;
import advice.eclipse.Session;
import advice.eclipse.edits.Edits;

/** Giving an element another name; the server works out where, and says in a sentence what cannot be. */
final class Renaming extends Refactoring {

    private static final int SECONDS = 20;

    private final String address;
    private final Position place;
    private final String before;
    private String after;
    private WorkspaceEdit edit = new WorkspaceEdit();

    Renaming(String address, Position place, String before) {
        this.address = address;
        this.place = place;
        this.before = before;
        after = before;
    }

    @Override
    public String getName() {
        return "Rename " + before;
    }

    String after() {
        return after;
    }

    void setAfter(String name) {
        after = name;
    }

    @Override
    public RefactoringStatus checkInitialConditions(IProgressMonitor monitor) {
        return new RefactoringStatus();
    }

    /** Asked outside the UI thread. */
    @Override
    public RefactoringStatus checkFinalConditions(IProgressMonitor monitor) {
        try {
            var asked = new RenameParams(new TextDocumentIdentifier(address), place, after);
            edit = Session.running().request(server -> server.getTextDocumentService().rename(asked)).get(SECONDS, TimeUnit.SECONDS);
            return edit == null ? RefactoringStatus.createFatalErrorStatus("There is no name here any more.") : new RefactoringStatus();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OperationCanceledException();
        } catch (ExecutionException | TimeoutException e) {
            return RefactoringStatus.createFatalErrorStatus(Latest.sentence(e.getCause() == null ? e : e.getCause()));
        }
    }

    @Override
    public Change createChange(IProgressMonitor monitor) throws CoreException {
        return Edits.change(getName(), edit);
    }
}
