// SPDX-License-Identifier: EPL-2.0
package advice.eclipse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;

/** The projects of the workspace as the server's folders, and each change to our files in them, whoever made it. */
final class Folders implements IResourceChangeListener {

    private static final Folders FOLLOWING = new Folders();
    private static final Set<String> OURS = Set.of("advice", "wording", "profile");

    private Folders() {
    }

    static void follow() {
        ResourcesPlugin.getWorkspace().addResourceChangeListener(FOLLOWING, IResourceChangeEvent.POST_CHANGE);
    }

    static void forget() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(FOLLOWING);
    }

    /** By the ending of its name. */
    static boolean isOurs(String file) {
        return OURS.contains(file.substring(file.lastIndexOf('.') + 1));
    }

    static List<WorkspaceFolder> all() {
        return Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(IProject::isAccessible)
                .flatMap(project -> folder(project).stream()).toList();
    }

    /** A project whose files lie elsewhere than on this machine's disk has none. */
    private static Optional<WorkspaceFolder> folder(IProject project) {
        return Optional.ofNullable(project.getLocation())
                .map(place -> new WorkspaceFolder(Path.of(place.toOSString()).toUri().toString(), project.getName()));
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        var added = new ArrayList<WorkspaceFolder>();
        var removed = new ArrayList<WorkspaceFolder>();
        var files = new ArrayList<FileEvent>();
        try {
            event.getDelta().accept(delta -> {
                if (delta.getResource() instanceof IProject project) {
                    var gone = delta.getKind() == IResourceDelta.REMOVED;
                    if (gone || delta.getKind() == IResourceDelta.ADDED || (delta.getFlags() & IResourceDelta.OPEN) != 0) {
                        folder(project).or(() -> before(delta)).ifPresent((gone || !project.isOpen() ? removed : added)::add);
                    }
                } else if (delta.getResource() instanceof IFile file && isOurs(file.getName())) {
                    change(delta).flatMap(kind -> Optional.ofNullable(file.getLocation())
                            .map(place -> new FileEvent(Path.of(place.toOSString()).toUri().toString(), kind))).ifPresent(files::add);
                }
                return true;
            });
        } catch (CoreException e) {
            ILog.of(Folders.class).log(e.getStatus());
        }
        if (!added.isEmpty() || !removed.isEmpty()) {
            var folders = new DidChangeWorkspaceFoldersParams(new WorkspaceFoldersChangeEvent(added, removed));
            Session.running().send(server -> server.getWorkspaceService().didChangeWorkspaceFolders(folders));
        }
        if (!files.isEmpty()) {
            Session.running().send(server -> server.getWorkspaceService().didChangeWatchedFiles(new DidChangeWatchedFilesParams(files)));
        }
    }

    /** Where a project was that is there no more: it has no place any more, but its files have. */
    private static Optional<WorkspaceFolder> before(IResourceDelta gone) {
        return Optional.ofNullable(gone.getResource().getRawLocation() != null ? gone.getResource().getRawLocation()
                : ResourcesPlugin.getWorkspace().getRoot().getLocation().append(gone.getFullPath()))
                .map(place -> new WorkspaceFolder(Path.of(place.toOSString()).toUri().toString(), gone.getResource().getName()));
    }

    private static Optional<FileChangeType> change(IResourceDelta delta) {
        return switch (delta.getKind()) {
            case IResourceDelta.ADDED -> Optional.of(FileChangeType.Created);
            case IResourceDelta.REMOVED -> Optional.of(FileChangeType.Deleted);
            case IResourceDelta.CHANGED -> (delta.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED)) == 0
                    ? Optional.empty() : Optional.of(FileChangeType.Changed);
            default -> Optional.empty();
        };
    }
}
