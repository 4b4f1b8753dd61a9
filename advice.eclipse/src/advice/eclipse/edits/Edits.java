// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.edits;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.CompositeChange;
import org.eclipse.ltk.core.refactoring.DocumentChange;
import org.eclipse.ltk.core.refactoring.PerformChangeOperation;
import org.eclipse.ltk.core.refactoring.RefactoringCore;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.TextFileChange;
import org.eclipse.text.edits.MalformedTreeException;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.eclipse.text.edits.TextEdit;

import advice.eclipse.OpenFiles;
import advice.eclipse.Places;
import advice.eclipse.StatusLine;

/** Changes that the server has worked out, made to the files: to an open one in its editor, to a closed one on the disk. */
public final class Edits {

    private Edits() {
    }

    /** Makes the change in the background; what could not be made is said. */
    public static void make(String name, WorkspaceEdit edit) {
        var job = Job.create(name, (ICoreRunnable) monitor -> {
            var change = change(name, edit);
            change.initializeValidationData(monitor);
            var making = new PerformChangeOperation(change);
            making.setUndoManager(RefactoringCore.getUndoManager(), name);
            ResourcesPlugin.getWorkspace().run(making, monitor);
            if (making.getValidationStatus() != null && making.getValidationStatus().hasFatalError()) {
                StatusLine.show(making.getValidationStatus().getMessageMatchingSeverity(RefactoringStatus.FATAL));
            }
        });
        job.setUser(false);
        job.setSystem(true);
        job.schedule();
    }

    /** As a change of the platform, which can be looked at before it is made and undone afterwards. */
    public static CompositeChange change(String name, WorkspaceEdit edit) throws CoreException {
        var all = new CompositeChange(name);
        for (var file : files(edit).entrySet()) {
            all.add(change(file.getKey(), file.getValue()));
        }
        return all;
    }

    private static Map<String, List<org.eclipse.lsp4j.TextEdit>> files(WorkspaceEdit edit) {
        if (edit.getDocumentChanges() == null) {
            return edit.getChanges() == null ? Map.of() : edit.getChanges();
        }
        var files = new LinkedHashMap<String, List<org.eclipse.lsp4j.TextEdit>>();
        for (var change : edit.getDocumentChanges()) {
            if (change.isLeft()) {
                files.computeIfAbsent(change.getLeft().getTextDocument().getUri(), uri -> new ArrayList<>())
                        .addAll(change.getLeft().getEdits().stream().filter(Either::isLeft).map(Either::getLeft).toList());
            }
        }
        return files;
    }

    private static Change change(String address, List<org.eclipse.lsp4j.TextEdit> edits) throws CoreException {
        var found = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(URI.create(address));
        if (found.length == 0) {
            var document = OpenFiles.document(address)
                    .orElseThrow(() -> new CoreException(org.eclipse.core.runtime.Status.error("The file is neither open nor in the workspace: " + address)));
            var change = new DocumentChange(Path.of(URI.create(address)).getFileName().toString(), document);
            change.setEdit(tree(document, edits));
            return change;
        }
        var open = OpenFiles.document(address);
        var change = new TextFileChange(found[0].getName(), found[0]);
        change.setSaveMode(open.isPresent() ? TextFileChange.LEAVE_DIRTY : TextFileChange.FORCE_SAVE);
        change.setTextType(found[0].getFileExtension());
        change.setEdit(tree(open.orElseGet(() -> closed(found[0])), edits));
        return change;
    }

    private static IDocument closed(IFile file) {
        try {
            return new org.eclipse.jface.text.Document(file.readString());
        } catch (CoreException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    /** The protocol's edits of one text as a tree of the platform's, to be applied together. */
    public static TextEdit tree(IDocument document, List<? extends org.eclipse.lsp4j.TextEdit> edits) throws CoreException {
        var tree = new MultiTextEdit();
        try {
            for (var edit : edits) {
                var start = Places.offset(document, edit.getRange().getStart());
                tree.addChild(new ReplaceEdit(start, Places.offset(document, edit.getRange().getEnd()) - start, edit.getNewText()));
            }
        } catch (BadLocationException | MalformedTreeException e) {
            throw new CoreException(org.eclipse.core.runtime.Status.error("The text has changed since this was offered.", e));
        }
        return tree;
    }
}
