// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.names;

import java.util.Comparator;

import org.eclipse.jface.viewers.IStructuredContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.search.ui.text.AbstractTextSearchViewPage;
import org.eclipse.search.ui.text.Match;
import org.eclipse.ui.PartInitException;

/** The lines that were found, in the Search view. */
public final class ReferencesPage extends AbstractTextSearchViewPage {

    /** Called by the platform. */
    public ReferencesPage() {
        super(FLAG_LAYOUT_FLAT);
    }

    @Override
    protected void configureTableViewer(TableViewer viewer) {
        viewer.setContentProvider((IStructuredContentProvider) input -> input instanceof References.Found found ? found.getElements() : new Object[0]);
        viewer.setLabelProvider(LabelProvider.createTextProvider(element -> ((Line) element).shown()));
        viewer.setComparator(new ViewerComparator() {
            @Override
            public int compare(Viewer shown, Object one, Object other) {
                return Comparator.comparing((Line line) -> line.file().getFullPath().toString()).thenComparingInt(Line::offset)
                        .compare((Line) one, (Line) other);
            }
        });
    }

    @Override
    protected void configureTreeViewer(TreeViewer viewer) {
        throw new IllegalStateException("There is only a list");
    }

    @Override
    protected void elementsChanged(Object[] elements) {
        getViewer().refresh();
    }

    @Override
    protected void clear() {
        getViewer().refresh();
    }

    @Override
    protected void showMatch(Match match, int offset, int length, boolean activate) throws PartInitException {
        openAndSelect(getSite().getPage(), ((Line) match.getElement()).file(), offset, length, activate);
    }
}
