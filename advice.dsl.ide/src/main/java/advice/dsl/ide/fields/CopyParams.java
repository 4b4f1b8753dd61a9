// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.fields;

import org.eclipse.lsp4j.Position;

/**
 * Which field is to be copied.
 *
 * @param uri      the document
 * @param field    its id, as the list of all fields gives it; {@code null} where the position says which
 * @param position a place in the document whose field is meant
 */
public record CopyParams(String uri, String field, Position position) {
}
