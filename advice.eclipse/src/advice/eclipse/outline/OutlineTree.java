// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.outline;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.lsp4j.Position;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.dialogs.FilteredTree;
import org.eclipse.ui.dialogs.PatternFilter;

/** A tree of outlines with a field above it that narrows them; what is unfolded stays so when the text changes. */
final class OutlineTree extends FilteredTree {

    private static final int UNFOLDED = 2;

    private final Narrowing narrowing;
    private List<Outline> shown = List.of();

    OutlineTree(Composite parent) {
        this(parent, new Narrowing());
    }

    private OutlineTree(Composite parent, Narrowing narrowing) {
        super(parent, SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL, narrowing, true, true);
        this.narrowing = narrowing;
        getViewer().setContentProvider(new Contents());
        getViewer().setLabelProvider(new DelegatingStyledCellLabelProvider(new Words()));
        getViewer().setAutoExpandLevel(UNFOLDED);
        getViewer().setUseHashlookup(true);
    }

    void show(List<Outline> outlines) {
        var viewer = getViewer();
        var unfolded = viewer.getExpandedElements();
        var chosen = viewer.getSelection();
        var first = shown.isEmpty();
        shown = outlines;
        viewer.getControl().setRedraw(false);
        try {
            viewer.setInput(outlines);
            if (!first) {
                viewer.setExpandedElements(unfolded);
                viewer.setSelection(chosen);
            }
        } finally {
            viewer.getControl().setRedraw(true);
        }
    }

    /** Chooses the element that stands at a place. */
    void choose(Position place) {
        Outline.at(shown, place).ifPresent(outline -> {
            var chosen = getViewer().getStructuredSelection().getFirstElement();
            if (!outline.equals(chosen)) {
                Outline.above(shown, outline).forEach(above -> getViewer().setExpandedState(above, true));
                getViewer().setSelection(new StructuredSelection(outline), true);
            }
        });
    }

    Optional<Outline> chosen() {
        return Optional.ofNullable((Outline) getViewer().getStructuredSelection().getFirstElement());
    }

    /** The first that is what was typed into the field; what is chosen where nothing was. */
    Optional<Outline> sought() {
        var words = getFilterString();
        if (words == null || words.isBlank()) {
            return chosen();
        }
        narrowing.setPattern(words);
        return first(shown);
    }

    private Optional<Outline> first(List<Outline> outlines) {
        for (var outline : outlines) {
            var found = narrowing.isLeafMatch(getViewer(), outline) ? Optional.of(outline) : first(outline.children());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static final class Narrowing extends PatternFilter {

        /** Whether the words of this very element fit. */
        @Override
        protected boolean isLeafMatch(Viewer viewer, Object element) {
            return wordMatches(Words.of((Outline) element).getString());
        }
    }

    private static final class Contents implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return ((List<?>) input).toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return ((Outline) parent).children().toArray();
        }

        @Override
        public Object getParent(Object element) {
            return null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return !((Outline) element).children().isEmpty();
        }
    }

    private static final class Words extends LabelProvider implements IStyledLabelProvider {

        private static final Styler STRUCK = new Styler() {
            @Override
            public void applyStyles(TextStyle style) {
                style.strikeout = true;
            }
        };

        @Override
        public StyledString getStyledText(Object element) {
            return of((Outline) element);
        }

        static StyledString of(Outline outline) {
            var words = new StyledString(outline.symbol().getName(), outline.isDeprecated() ? STRUCK : null);
            var detail = outline.symbol().getDetail();
            return detail == null || detail.isBlank() ? words : words.append("  " + detail, StyledString.QUALIFIER_STYLER);
        }

        @Override
        public Image getImage(Object element) {
            return Pictures.of((Outline) element);
        }

        @Override
        public String getText(Object element) {
            return getStyledText(element).getString();
        }
    }
}
