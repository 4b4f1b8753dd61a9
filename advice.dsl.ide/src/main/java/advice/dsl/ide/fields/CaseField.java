// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.fields;

import org.eclipse.lsp4j.Range;

/**
 * One field as the case form takes it.
 *
 * @param id      what it goes by
 * @param section the heading it stands under
 * @param label   what it is called
 * @param text    plain text, paragraphs parted by a line feed; {@code ""} where the label says it all
 * @param range   where in the document it was said; not there for what is worked out
 */
public record CaseField(String id, String section, String label, String text, Range range) {
}
