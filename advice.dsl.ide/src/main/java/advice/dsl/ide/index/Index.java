// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.index;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceDescriptions;

import advice.dsl.model.Element;

/**
 * What the files of the workspace declare and what they name in each other, open and closed, as they were last read.
 * It answers without reading a file again.
 */
public final class Index {

    private final IResourceDescriptions files;

    private Index(IResourceDescriptions files) {
        this.files = files;
    }

    public static Index of(IResourceDescriptions files) {
        return new Index(files);
    }

    /**
     * An element of a file.
     *
     * @param file    the file
     * @param keyword its keyword
     * @param name    its name, {@code ""} where it has none
     * @param title   its heading, or the name of what it is about; {@code ""} for none
     * @param within  whose file it is: the child, the wordings or the authority
     * @param range   where its name, or its keyword, stands
     */
    public record Declared(URI file, String keyword, String name, String title, String within, Range range) {
    }

    /**
     * A name of another file, where it is used.
     *
     * @param file  the file in which it stands
     * @param range where
     */
    public record Used(URI file, Range range) {
    }

    /** All elements that one could look for. */
    public Stream<Declared> declared() {
        return files().flatMap(file -> entries(file).filter(Entries::isDeclaration).map(entry -> Entries.declared(file.getURI(), entry)));
    }

    /** Where files other than its own name an element; by file, in the order written. */
    public List<Used> uses(Element element) {
        return Entries.address(element).map(this::uses).orElse(List.of());
    }

    /** The same by the element's address. */
    public List<Used> uses(String address) {
        return files().flatMap(file -> entries(file).filter(entry -> address.equals(Entries.means(entry))).map(entry -> Entries.used(file.getURI(), entry)))
                .sorted((one, other) -> one.file().toString().compareTo(other.file().toString())).toList();
    }

    /** How an element is called across files; empty for one that has no name. */
    public static Optional<String> address(Element element) {
        return Entries.address(element);
    }

    /** The keyword of the element that an address means. */
    public static String keyword(String address) {
        var words = address.split(" ");
        return words.length < 3 ? "" : words[words.length - 2];
    }

    /** What a file names in others. */
    public static List<String> means(IResourceDescription file) {
        return file == null ? List.of() : entries(file).map(Entries::means).filter(means -> means != null).toList();
    }

    private Stream<IResourceDescription> files() {
        return stream(files.getAllResourceDescriptions());
    }

    private static Stream<IEObjectDescription> entries(IResourceDescription file) {
        return stream(file.getExportedObjects());
    }

    private static <T> Stream<T> stream(Iterable<T> things) {
        return StreamSupport.stream(things.spliterator(), false);
    }
}
