// SPDX-License-Identifier: EPL-2.0
package advice.documents.xhtml;

import advice.documents.word.Element;

/** A table, with the room that empty paragraphs round it leave. */
final class Table implements Block {

    final Element element;
    int above;
    int below;
    boolean breakBefore;

    Table(Element element) {
        this.element = element;
    }
}
