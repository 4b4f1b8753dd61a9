// SPDX-License-Identifier: EPL-2.0
package advice.documents.text;

import java.util.List;

/**
 * One field of the text rendition, as a case system's form takes it.
 *
 * @param section the heading it stands under
 * @param label   what the field is called
 * @param text    its whole text, paragraphs parted by a line feed; {@code ""} where the label says it all
 * @param at      where its label begins in the whole text
 * @param inside  the records of the form that it tells of, outermost first
 * @param value   what the form says there, text or prose
 */
public record Field(String section, String label, String text, int at, List<Object> inside, Object value) {
}
