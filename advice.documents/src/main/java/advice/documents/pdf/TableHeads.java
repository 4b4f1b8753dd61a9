// SPDX-License-Identifier: EPL-2.0
package advice.documents.pdf;

import java.util.List;

import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.newtable.TableRowBox;
import com.openhtmltopdf.newtable.TableSectionBox;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;

/**
 * Sees to it that no table's heading stands alone at the foot of a page. The library moves a first row that does not fit,
 * and leaves the heading behind.
 */
final class TableHeads {

    /** A first row longer than this share of a page may part from its own end, but not from its heading. */
    private static final double LONG = 0.8;

    /** How much of a long row is to stand below the heading: three lines of ordinary text, in points. */
    private static final int ENOUGH = 40;

    private final PdfBoxRenderer renderer;
    private final List<PageBox> pages;
    private boolean parted;

    private TableHeads(PdfBoxRenderer renderer) {
        this.renderer = renderer;
        this.pages = renderer.getRootBox().getLayer().getPages();
    }

    /**
     * Whether some heading is parted from its first row. If so, the tables in question ask in the document, for the next
     * time it is laid out, for the room they need.
     */
    static boolean parted(PdfBoxRenderer renderer) {
        var heads = new TableHeads(renderer);
        heads.look(renderer.getRootBox());
        return heads.parted;
    }

    private void look(Box box) {
        if (box instanceof TableBox table) {
            look(table);
        }
        for (int i = 0; i < box.getChildCount(); i++) {
            look(box.getChild(i));
        }
    }

    private void look(TableBox table) {
        TableRowBox row = table.getFirstBodyRow();
        if (row == null || !(table.getChild(0) instanceof TableSectionBox head) || !head.isHeader()
                || head.getChildCount() == 0 || page(head.getChild(0)) == page(row)
                || !table.getElement().getAttribute("style").isEmpty()) {
            return;
        }
        double point = renderer.getDotsPerPoint();
        PageBox page = pages.get(page(row));
        boolean whole = row.getHeight() < LONG * (page.getBottom() - page.getTop());
        int needed = (int) Math.ceil((head.getHeight() + (whole ? row.getHeight() : 0)) / point) + (whole ? 1 : ENOUGH);
        table.getElement().setAttribute("style", "-fs-page-break-min-height: " + needed + "pt");
        parted = true;
    }

    private int page(Box box) {
        int page = 0;
        while (page < pages.size() - 1 && box.getAbsY() >= pages.get(page).getBottom()) {
            page++;
        }
        return page;
    }
}
