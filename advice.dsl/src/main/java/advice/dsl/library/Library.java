// SPDX-License-Identifier: EPL-2.0
package advice.dsl.library;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;

import com.google.inject.Singleton;

import advice.dsl.model.Document;
import advice.dsl.model.Element;

/**
 * Finds what a document names in other files: authorities, wordings, forms.
 * Looked up beside the file, then in the project's folder, then in a configured shared folder, then in what is shipped.
 * The project's folder is the nearest one above the file that holds {@code .git}, {@code .project} or {@code .advice}.
 */
@Singleton
public final class Library {

    /** Where the shipped files stand inside our jar. */
    public static final String SHIPPED = "/advice/library/";

    private static final String SCHEME = "library";
    /** A writer's own list of names that must not be printed. */
    public static final String NAMES_NOT_TO_PRINT = "names-not-to-print.txt";

    private static final long LARGEST_LIST = 1_000_000;
    private static final List<String> PROJECT_MARKS = List.of(".git", ".project", ".advice");
    private static final List<String> SHIPPED_NAMES = index();

    private final AtomicLong edition = new AtomicLong();
    private volatile Path shared;

    /** The folder that a whole service shares; {@code null} for none. */
    public void setShared(Path folder) {
        shared = folder;
        changed();
    }

    /** Says that a profile or a wording has changed, so that what is known of the documents that see it is worked out again. */
    public void changed() {
        edition.incrementAndGet();
    }

    /** Which edition of the profiles and wordings this is; another number after each change that was told of. */
    public long edition() {
        return edition.get();
    }

    /** The paths of the shipped files, relative to the library, as its index lists them. */
    public static List<String> shippedNames() {
        return SHIPPED_NAMES;
    }

    /** A shipped file's content; empty where there is none of that name. */
    public static Optional<InputStream> shipped(String name) {
        return SHIPPED_NAMES.contains(name)
                ? Optional.ofNullable(Library.class.getResourceAsStream(SHIPPED + name)) : Optional.empty();
    }

    /** Whether the resource is one of the shipped files. */
    public static boolean isShipped(URI uri) {
        return SCHEME.equals(uri.scheme());
    }

    /** The elements of one kind in the profiles and wordings that {@code from} sees, nearest first; of two with one name the nearer counts. */
    public <T extends Element> Map<String, T> visible(Resource from, Class<T> kind, String extension) {
        var found = new LinkedHashMap<String, T>();
        for (var resource : seenFrom(from, extension)) {
            for (var content : resource.getContents()) {
                if (content instanceof Document document) {
                    for (var element : document.getElements()) {
                        if (kind.isInstance(element) && element.getName() != null) {
                            found.putIfAbsent(element.getName(), kind.cast(element));
                        }
                    }
                }
            }
        }
        return found;
    }

    /** The profile or wording files that {@code from} sees, nearest first, itself included. */
    public List<Resource> seenFrom(Resource from, String extension) {
        var set = from.getResourceSet();
        var seen = new ArrayList<Resource>();
        if (from.getURI() != null && extension.equals(from.getURI().fileExtension())) {
            seen.add(from);
        }
        for (var folder : folders(from.getURI())) {
            for (var file : Folders.in(set).files(folder, extension)) {
                add(seen, set, uri(file, from.getURI()));
            }
        }
        for (var name : SHIPPED_NAMES) {
            if (name.endsWith("." + extension)) {
                add(seen, set, URI.createURI(SCHEME + ":/" + name));
            }
        }
        return seen;
    }

    /**
     * The bytes of a file that a profile names, such as its form: beside the profile, else shipped.
     *
     * @param name a plain file name; one that leads out of its folder is not found
     */
    public Optional<byte[]> beside(Resource profile, String name) {
        if (!isPlain(name)) {
            return Optional.empty();
        }
        try {
            var file = file(profile, name);
            if (file.isPresent()) {
                return Optional.of(Files.readAllBytes(file.get()));
            }
            try (var stream = shipped("forms/" + name).orElse(null)) {
                return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The file of a name that {@code from} sees beside itself, in its project's folder or in the shared one.
     *
     * @param name a plain file name; one that leads out of its folder is not found
     */
    public Optional<Path> file(Resource from, String name) {
        if (!isPlain(name)) {
            return Optional.empty();
        }
        try {
            for (var folder : folders(from.getURI())) {
                var file = folder.resolve(name);
                if (folder.equals(file.getParent()) && Files.isRegularFile(file)) {
                    return Optional.of(file);
                }
            }
            return Optional.empty();
        } catch (InvalidPathException e) {
            // Words that no file can be called by.
            return Optional.empty();
        }
    }

    /** Whether a name is that of a file in some folder and of nothing outside it. */
    private static boolean isPlain(String name) {
        return !name.isBlank() && !name.contains("/") && !name.contains("\\") && !name.contains("..");
    }

    /**
     * All files of one name that {@code from} sees in a folder of that kind, the shipped one first, the nearest last.
     *
     * @param kind the folder's name, in the library and beside the documents: {@code holidays}
     * @param name a plain file name; one that leads out of its folder is not found
     */
    public List<String> texts(Resource from, String kind, String name) {
        if (!isPlain(name)) {
            return List.of();
        }
        var texts = new ArrayList<String>();
        try (var stream = shipped(kind + "/" + name).orElse(null)) {
            if (stream != null) {
                texts.add(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
            }
            var folders = folders(from.getURI());
            Collections.reverse(folders);
            for (var folder : folders) {
                var file = folder.resolve(kind).resolve(name);
                if (Files.isRegularFile(file)) {
                    texts.add(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    /**
     * Names that a writer keeps from every output, one a line, {@code #} before a remark: a local file beside the document
     * or in its project's folder, which stays out of version control.
     */
    public List<String> namesNotToPrint(Resource document) {
        var names = new ArrayList<String>();
        for (var folder : ownFolders(document.getURI())) {
            var file = folder.resolve(NAMES_NOT_TO_PRINT);
            try {
                if (Files.isRegularFile(file) && Files.size(file) <= LARGEST_LIST) {
                    new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().map(line -> line.replace("\uFEFF", "").strip())
                            .filter(line -> !line.isEmpty() && !line.startsWith("#")).forEach(names::add);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return names;
    }

    /** The file that a URI means; empty where it means none. */
    public static Optional<Path> path(URI uri) {
        if (uri == null || !uri.isFile()) {
            return Optional.empty();
        }
        var plain = URI.createHierarchicalURI(uri.scheme(), null, uri.device(), uri.segments(), null, null);
        return Optional.of(Path.of(plain.toFileString()).toAbsolutePath().normalize());
    }

    /** Whether names in a file are looked up in that folder. */
    public boolean sees(URI file, Path folder) {
        return folders(file).contains(folder);
    }

    /** A file's URI, with two slashes more where {@code like} has them: an editor's unsaved text is found under one form only. */
    private static URI uri(Path file, URI like) {
        var uri = URI.createFileURI(file.toString());
        return like == null || !like.hasAuthority() ? uri
                : URI.createHierarchicalURI(uri.scheme(), "", uri.device(), uri.segments(), null, null);
    }

    private List<Path> folders(URI uri) {
        var folders = ownFolders(uri);
        var everybodys = shared;
        if (everybodys != null && !folders.contains(everybodys)) {
            folders.add(everybodys);
        }
        return folders;
    }

    /** The file's own folder and its project's. */
    private static List<Path> ownFolders(URI uri) {
        var folders = new ArrayList<Path>();
        path(uri).map(Path::getParent).ifPresent(own -> {
            folders.add(own);
            project(own).filter(p -> !p.equals(own)).ifPresent(folders::add);
        });
        return folders;
    }

    private static Optional<Path> project(Path folder) {
        for (var f = folder; f != null; f = f.getParent()) {
            for (var mark : PROJECT_MARKS) {
                if (Files.exists(f.resolve(mark))) {
                    return Optional.of(f);
                }
            }
        }
        return Optional.empty();
    }

    private static void add(List<Resource> seen, ResourceSet set, URI uri) {
        try {
            var resource = set.getResource(uri, false);
            if (resource == null) {
                if (isShipped(uri)) {
                    resource = set.createResource(uri);
                    try (var stream = Library.class.getResourceAsStream(SHIPPED + uri.path().substring(1))) {
                        resource.load(stream, Map.of());
                    }
                } else {
                    resource = set.getResource(uri, true);
                }
            }
            if (!seen.contains(resource)) {
                seen.add(resource);
            }
        } catch (IOException | RuntimeException e) {
            // A file that cannot be read hides nothing that stands further away; checking that file itself says what is wrong.
            return;
        }
    }

    private static List<String> index() {
        try (var lines = new BufferedReader(new InputStreamReader(
                Library.class.getResourceAsStream(SHIPPED + "index.txt"), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Folder listings of one resource set, read again when the folder has changed. */
    private static final class Folders extends AdapterImpl {

        private record Listing(FileTime changed, List<Path> files) {
        }

        private final Map<Path, Listing> listings = new HashMap<>();

        static Folders in(ResourceSet set) {
            for (var adapter : set.eAdapters()) {
                if (adapter instanceof Folders folders) {
                    return folders;
                }
            }
            var folders = new Folders();
            set.eAdapters().add(folders);
            return folders;
        }

        List<Path> files(Path folder, String extension) {
            return listing(folder).stream().filter(f -> f.toString().endsWith("." + extension)).toList();
        }

        private List<Path> listing(Path folder) {
            try {
                var changed = Files.getLastModifiedTime(folder);
                var known = listings.get(folder);
                if (known != null && known.changed().equals(changed)) {
                    return known.files();
                }
                try (var entries = Files.newDirectoryStream(folder, "*.{profile,wording}")) {
                    var files = new ArrayList<Path>();
                    for (var entry : entries) {
                        if (Files.isRegularFile(entry)) {
                            files.add(entry);
                        }
                    }
                    Collections.sort(files);
                    listings.put(folder, new Listing(changed, List.copyOf(files)));
                    return files;
                }
            } catch (IOException e) {
                return List.of();
            }
        }
    }
}
