// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.preview;

import java.util.List;

import org.eclipse.lsp4j.Range;

/**
 * A form as it will print.
 *
 * @param html    the page; not there where text was asked for
 * @param text    the text, not there where a page was asked for
 * @param anchors what of it shows what of the document, in the order of the page
 */
public record Previewed(String html, String text, List<Anchor> anchors) {

    /**
     * A place of the page and the stretch of the document that it shows; the same stretch may be shown in several places.
     *
     * @param id    of an element of the page
     * @param range the stretch
     * @param at    where in the text it begins, in UTF-16 characters; not there for a page
     */
    public record Anchor(String id, Range range, Integer at) {
    }
}
