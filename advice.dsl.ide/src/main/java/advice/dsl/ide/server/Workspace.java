// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.server;

import java.nio.file.Files;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.xtext.ide.server.BuildManager.Buildable;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.ide.server.WorkspaceManager;
import org.eclipse.xtext.resource.IResourceDescription.Delta;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.Issue;
import org.eclipse.xtext.xbase.lib.Functions.Function2;
import org.eclipse.xtext.xbase.lib.Procedures.Procedure2;

import com.google.inject.Inject;
import com.google.inject.Singleton;

import advice.dsl.ide.AdviceRegistry;
import advice.dsl.ide.deadlines.Deadlines;
import advice.dsl.ide.protocol.OtherFiles;
import advice.dsl.library.Library;

/** The folders that the editor has open and the texts of its open files; a single file without a folder is served too. */
@Singleton
final class Workspace extends WorkspaceManager implements OtherFiles {

    private final OperationCanceledManager cancelled;
    private final Telling telling;
    private final Refreshing refreshing;
    private final Deadlines deadlines;
    private final UriExtensions uris;
    private final Ahead ahead;

    @Inject
    Workspace(OperationCanceledManager cancelled, Telling telling, Refreshing refreshing, Deadlines deadlines, UriExtensions uris, Ahead ahead) {
        this.cancelled = cancelled;
        this.telling = telling;
        this.refreshing = refreshing;
        this.deadlines = deadlines;
        this.uris = uris;
        this.ahead = ahead;
    }

    /** What is found is told by one class, whatever the platform would do with it. */
    @Override
    public void initialize(List<WorkspaceFolder> folders, Procedure2<? super URI, ? super Iterable<Issue>> publish, CancelIndicator cancel) {
        super.initialize(folders, telling::tell, cancel);
    }

    @Override
    public void initialize(URI folder, Procedure2<? super URI, ? super Iterable<Issue>> publish, CancelIndicator cancel) {
        if (folder == null) {
            initialize(List.of(), publish, cancel);
        } else {
            super.initialize(folder, publish, cancel);
        }
    }

    /** What was found in the files of a folder that is open no more is taken back; a file of it that is open itself goes on by itself. */
    @Override
    public void didChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams changed, CancelIndicator cancel) {
        var before = new LinkedHashSet<URI>();
        getIndex().getAllResourceDescriptions().forEach(file -> before.add(file.getURI()));
        super.didChangeWorkspaceFolders(changed, cancel);
        before.removeIf(this::isFollowed);
        before.forEach(file -> {
            deadlines.forget(uris.toUriString(file));
            telling.tell(file, List.of());
        });
        telling.refresh();
    }

    /** Whether anybody is concerned with the file: an editor has it or a folder in which it lies. */
    boolean isFollowed(URI file) {
        return isDocumentOpen(file) || isInAFolder(file);
    }

    private boolean isInAFolder(URI file) {
        return getWorkspaceConfig().findProjectContaining(file) instanceof Folders.Folder;
    }

    @Override
    public Buildable didOpen(URI uri, Integer version, String contents) {
        ahead.end();
        getOpenDocuments().put(uri, new OpenText(version, contents));
        return didChangeFiles(List.of(uri), List.of());
    }

    @Override
    public Buildable didChangeTextDocumentContent(URI uri, Integer version, Iterable<TextDocumentContentChangeEvent> changes) {
        var changed = getOpenDocuments().computeIfPresent(uri, (u, text) -> ((OpenText) text).applyTextDocumentChanges(changes).at(version));
        return changed == null ? Buildable.NO_BUILD : didChangeFiles(List.of(uri), List.of());
    }

    @Override
    protected Document getDocument(XtextResource resource) {
        var open = getOpenDocuments().get(resource.getURI());
        return open != null ? open : new OpenText(1, resource.getParseResult().getRootNode().getText());
    }

    @Override
    protected void afterBuild(List<Delta> changes) {
        super.afterBuild(changes);
        refreshing.after(changes);
    }

    @Override
    public IResourceDescriptions index() {
        return getIndex();
    }

    /** The text of an open file, saved or not. */
    String text(URI file) {
        return getOpenDocuments().get(file).getContents();
    }

    /** Which state of an open file's text is checked, by the editor's own count; empty for a file that nobody has open. */
    @Override
    public Optional<Integer> version(URI file) {
        return Optional.ofNullable(getOpenDocuments().get(file)).map(Document::getVersion);
    }

    /** Whether an editor has the file open or it can be read. */
    boolean isThere(URI file) {
        return isDocumentOpen(file) || isReadable(file);
    }

    /** Of some files those that no editor has open and that are still in a folder which it has. */
    List<URI> notOpen(List<URI> files) {
        return files.stream().filter(file -> !isDocumentOpen(file) && isInAFolder(file)).toList();
    }

    /**
     * Files of other languages are none of ours, and one that cannot be read is as good as gone.
     * What cannot be worked on is put away until it changes again, so that it does not stop the others.
     */
    @Override
    public Buildable didChangeFiles(List<URI> changed, List<URI> gone) {
        var ours = changed.stream().filter(Workspace::isOurs).toList();
        var dirty = ours.stream().filter(this::isThere).toList();
        var unreadable = ours.stream().filter(file -> !dirty.contains(file));
        var build = super.didChangeFiles(dirty, Stream.concat(gone.stream().filter(Workspace::isOurs), unreadable).toList());
        return cancel -> {
            try {
                return build.build(cancel);
            } catch (RuntimeException thrown) {
                if (cancelled.isOperationCanceledException(thrown)) {
                    throw thrown;
                }
                var vanished = vanished(thrown);
                if (vanished.isPresent()) {
                    return didChangeFiles(List.of(), List.of(vanished.get())).build(cancel);
                }
                super.didChangeFiles(List.of(), dirty).build(CancelIndicator.NullImpl);
                throw thrown;
            }
        };
    }

    /** The file that went away before its turn came, announced, known from before, or needed by another; that is no fault of anybody's. */
    private Optional<URI> vanished(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Resource.Diagnostic unread && unread.getLocation() != null) {
                return Optional.of(URI.createURI(unread.getLocation())).filter(file -> isOurs(file) && !isDocumentOpen(file) && !isReadable(file));
            }
        }
        return Optional.empty();
    }

    /** The name of a folder ends with a stroke and has no extension, whatever stands before it. */
    private static boolean isOurs(URI file) {
        return file.fileExtension() != null && AdviceRegistry.EXTENSIONS.contains(file.fileExtension());
    }

    private static boolean isReadable(URI file) {
        return Library.path(file).filter(path -> Files.isRegularFile(path) && Files.isReadable(path)).isPresent();
    }

    @Override
    public <T> T doRead(URI file, Function2<? super Document, ? super XtextResource, ? extends T> question) {
        var whole = file.trimFragment();
        if (!isThere(whole)) {
            throw new ResponseErrorException(new ResponseError(ResponseErrorCode.InvalidParams, "There is no such file.", null));
        }
        return super.doRead(file, question);
    }
}
