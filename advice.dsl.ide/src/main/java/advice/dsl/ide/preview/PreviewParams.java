// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.preview;

/**
 * What is to be shown.
 *
 * @param uri   the document
 * @param draft whether as a draft, whatever the document says
 * @param plain whether as text, for a client that can show no page
 */
public record PreviewParams(String uri, boolean draft, boolean plain) {
}
