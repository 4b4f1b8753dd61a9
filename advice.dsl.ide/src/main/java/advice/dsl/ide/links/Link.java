// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.links;

import org.eclipse.emf.common.util.URI;

import advice.dsl.ide.protocol.Stretch;

/**
 * A stretch of a text that leads to a file.
 *
 * @param words   which words
 * @param file    where they lead
 * @param tooltip what is there
 */
record Link(Stretch words, URI file, String tooltip) {
}
