// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.thread;

import java.util.List;

import org.eclipse.lsp4j.Range;

/**
 * The golden thread as a picture, and all that is in the picture for whoever draws it otherwise. Lengths are in pixels.
 *
 * @param svg     the picture
 * @param columns from what is hoped for to what will be provided
 * @param nodes   column by column, from above
 * @param edges   what hangs together, and where it breaks off
 */
public record ThreadPicture(String svg, int width, int height, List<Column> columns, List<Node> nodes, List<Edge> edges) {

    /** @param kind of the elements that stand in it */
    public record Column(String kind, String title, int x, int width) {
    }

    /**
     * An element, or a place where one is still missing.
     *
     * @param id       the same as on the page that shows the form: {@code need-GoingOut}
     * @param kind     {@code aspiration}, {@code need}, {@code outcome} or {@code provision}; {@code gap} for what is missing
     * @param name     as the document names it; {@code ""} for none
     * @param title    as it is read
     * @param lines    the title as it is broken to fit
     * @param notes    what else is to be known of it, {@code H1, planned}, broken to fit
     * @param warnings a break that no gap beside it shows, broken to fit
     * @param problem  where the thread breaks off, in words; {@code ""} where it does not
     * @param about    what it hangs on and what hangs on it, in a sentence for a screen reader
     * @param range    the element; for a gap, the element that waits
     */
    public record Node(String id, String kind, String name, String title, List<String> lines, List<String> notes, List<String> warnings, String problem,
            String about, Range range, int x, int y, int width, int height) {
    }

    /**
     * @param broken whether it leads to what is missing, or ties together what does not belong together
     * @param points where it begins, passes other columns and ends; from each to the next it swings half-way across
     */
    public record Edge(String from, String to, boolean broken, List<Point> points) {
    }

    public record Point(int x, int y) {
    }
}
