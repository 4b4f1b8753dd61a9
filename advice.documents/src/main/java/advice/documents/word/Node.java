// SPDX-License-Identifier: EPL-2.0
package advice.documents.word;

/** A piece of a part of a Word file: comments and processing instructions are not kept. */
public sealed interface Node permits Element, Text {
}
