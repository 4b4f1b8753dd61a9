// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.util.IAcceptor;
import org.eclipse.xtext.util.IFileSystemScanner;

import com.google.inject.Inject;

import advice.dsl.ide.AdviceRegistry;
import advice.dsl.library.Library;

/** Finds the files of the language under a folder, in the order of their paths; hidden folders and links are passed by. */
final class Scanner implements IFileSystemScanner {

    /** Nobody keeps advices deeper, and a home folder opened by mistake is not searched to its end. */
    private static final int DEPTH = 12;
    private static final List<String> PASSED_BY = List.of("target", "node_modules");

    private final UriExtensions uris;

    @Inject
    Scanner(UriExtensions uris) {
        this.uris = uris;
    }

    @Override
    public void scan(URI folder, IAcceptor<URI> files) {
        Library.path(folder).filter(Files::isDirectory).ifPresent(root -> scan(root).forEach(file -> files.accept(uris.toEmfUri(file.toUri()))));
    }

    private static List<Path> scan(Path root) {
        var found = new ArrayList<Path>();
        try {
            Files.walkFileTree(root, Set.of(), DEPTH, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                    var name = String.valueOf(directory.getFileName());
                    return !directory.equals(root) && (name.startsWith(".") || PASSED_BY.contains(name))
                            ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile() && isOurs(file) && Files.isReadable(file)) {
                        found.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Collections.sort(found);
        return found;
    }

    private static boolean isOurs(Path file) {
        var name = file.getFileName().toString();
        return AdviceRegistry.EXTENSIONS.contains(name.substring(name.lastIndexOf('.') + 1));
    }
}
