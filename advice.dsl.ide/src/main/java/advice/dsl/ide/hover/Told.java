// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.hover;

/**
 * What one kind of page tells of a place.
 *
 * @param page  in Markdown
 * @param start where what it tells of begins in the text
 * @param end   and where it ends
 */
record Told(String page, int start, int end) {
}
