// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.server;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.xtext.ide.server.IMultiRootWorkspaceConfigFactory;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.util.IFileSystemScanner;
import org.eclipse.xtext.workspace.IProjectConfig;
import org.eclipse.xtext.workspace.ISourceFolder;
import org.eclipse.xtext.workspace.IWorkspaceConfig;
import org.eclipse.xtext.workspace.WorkspaceConfig;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/**
 * The folders that the editor has open, each by its place.
 * Their files are not read when a folder is opened but afterwards, so that nobody waits for a large folder.
 */
@Singleton
final class Folders implements IMultiRootWorkspaceConfigFactory {

    private final UriExtensions uris;
    private final IFileSystemScanner scanner;
    private final Map<URI, Folder> known = new HashMap<>();
    private final Queue<URI> unread = new ArrayDeque<>();

    @Inject
    Folders(UriExtensions uris, IFileSystemScanner scanner) {
        this.uris = uris;
        this.scanner = scanner;
    }

    @Override
    public IWorkspaceConfig getWorkspaceConfig(List<WorkspaceFolder> opened) {
        var workspace = new WorkspaceConfig();
        var open = new ArrayList<URI>();
        for (var folder : opened) {
            if (folder != null && folder.getUri() != null) {
                var uri = uris.toUri(folder.getUri());
                var place = uri.hasTrailingPathSeparator() ? uri : uri.appendSegment("");
                open.add(place);
                workspace.addProject(known.computeIfAbsent(place, this::opened).in(workspace));
            }
        }
        known.keySet().retainAll(open);
        unread.retainAll(open);
        return workspace;
    }

    private Folder opened(URI place) {
        unread.add(place);
        return new Folder(place, null);
    }

    /** The files of the folders that were opened since this was last asked. */
    List<URI> unread() {
        var files = new ArrayList<URI>();
        for (var folder = unread.poll(); folder != null; folder = unread.poll()) {
            scanner.scan(folder, files::add);
        }
        return files;
    }

    /** A folder as Xtext's project and as that project's only source folder. */
    record Folder(URI place, IWorkspaceConfig workspace) implements IProjectConfig, ISourceFolder {

        Folder in(IWorkspaceConfig other) {
            return new Folder(place, other);
        }

        @Override
        public String getName() {
            return place.toString();
        }

        @Override
        public URI getPath() {
            return place;
        }

        @Override
        public Set<? extends ISourceFolder> getSourceFolders() {
            return Set.of(this);
        }

        @Override
        public ISourceFolder findSourceFolderContaining(URI member) {
            return contains(member) ? this : null;
        }

        @Override
        public IWorkspaceConfig getWorkspaceConfig() {
            return workspace;
        }

        @Override
        public List<URI> getAllResources(IFileSystemScanner later) {
            return List.of();
        }
    }
}
