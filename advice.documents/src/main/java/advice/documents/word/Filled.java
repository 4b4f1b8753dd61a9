// SPDX-License-Identifier: EPL-2.0
package advice.documents.word;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A filled form before it is packed: what becomes a page needs no packing and no unpacking.
 *
 * @param trees    the XML parts by name; nobody changes them any more, the template shares some of them
 * @param pictures the pictures by name
 */
public record Filled(SortedMap<String, Element> trees, SortedMap<String, byte[]> pictures) {

    public Filled {
        trees = Collections.unmodifiableSortedMap(trees);
        pictures = Collections.unmodifiableSortedMap(pictures);
    }

    /** The form as a .docx. */
    public byte[] write() {
        SortedMap<String, byte[]> parts = new TreeMap<>(pictures);
        trees.forEach((name, tree) -> parts.put(name, Xml.write(tree)));
        return new WordFile(parts).write();
    }
}
