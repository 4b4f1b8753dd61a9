// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.signing;

import java.util.List;

/**
 * Who agrees to a document, or signs it, and to how much of it.
 *
 * @param uri      the document
 * @param by       who it is
 * @param elements names of elements, or keywords of those without a name; {@code null} or none for the whole document
 */
public record AgreeParams(String uri, String by, List<String> elements) {

    String who() {
        return by == null ? "" : by;
    }

    List<String> which() {
        return elements == null ? List.of() : elements;
    }
}
