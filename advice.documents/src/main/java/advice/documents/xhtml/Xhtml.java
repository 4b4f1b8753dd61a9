// SPDX-License-Identifier: EPL-2.0
package advice.documents.xhtml;

import java.util.List;

/**
 * A Word form as a web page.
 *
 * @param html        well-formed XHTML that is good HTML5 too: one file, nothing loaded, styles and pictures inside
 * @param unsupported what the page shows otherwise than Word does, a sentence each with the place in the Word file and
 *                    how to put it right; empty for a template that keeps to what we support
 */
public record Xhtml(String html, List<String> unsupported) {

    public Xhtml {
        unsupported = List.copyOf(unsupported);
    }
}
