// SPDX-License-Identifier: EPL-2.0
package advice.documents.preview;

import java.util.List;

import advice.documents.composing.Origins.Origin;

/**
 * A form as it will print, to be shown beside its text.
 *
 * @param html    one page of XHTML that is good HTML5 too: nothing loaded, no script, styles and pictures inside
 * @param anchors the ids of elements on the page, in their order, with the stretches of the text that they show
 */
public record Preview(String html, List<Anchor> anchors) {

    public Preview {
        anchors = List.copyOf(anchors);
    }

    /** @param id of an element on the page, or what it goes by in a text */
    public record Anchor(String id, Origin origin) {
    }
}
