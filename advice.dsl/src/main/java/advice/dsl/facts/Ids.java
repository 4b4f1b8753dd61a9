// SPDX-License-Identifier: EPL-2.0
package advice.dsl.facts;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;

import advice.dsl.model.Document;

/**
 * What the elements of a document and their properties go by outside it, on a page or in a picture: {@code need-GoingOut},
 * {@code need-GoingOut.frequency}, {@code consent-2} for the second of those that have no name. An id stays the same while the
 * element keeps its name and its place among the nameless ones.
 */
public final class Ids {

    private final Map<EObject, String> byObject = new HashMap<>();

    private Ids(Document document) {
        var counts = new HashMap<String, Integer>();
        for (var element : document.getElements()) {
            var keyword = Elements.keyword(element);
            var nth = counts.merge(keyword, 1, Integer::sum);
            var id = keyword + "-" + (element.getName() == null ? nth.toString() : element.getName());
            byObject.put(element, id);
            element.getItems().forEach(item -> byObject.put(item, id + ".says"));
            for (var part : element.getParts()) {
                var key = id + "." + (Elements.key(part).isEmpty() ? "says" : Elements.key(part));
                var again = counts.merge(key, 1, Integer::sum);
                byObject.put(part, again == 1 ? key : key + "-" + again);
            }
        }
    }

    public static Ids of(Document document) {
        return new Ids(document);
    }

    /** Of an element, one of its properties, or something on its own line. */
    public String of(EObject object) {
        return byObject.getOrDefault(object, "document");
    }
}
