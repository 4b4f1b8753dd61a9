// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.thread;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import advice.dsl.ide.thread.ThreadPicture;
import advice.dsl.ide.thread.ThreadPicture.Node;
import advice.eclipse.Icons;

/** The thread as a tree: what leads to something stands above it. What several things lead to stands under each of them. */
final class ThreadTree {

    private final TreeViewer viewer;
    private ThreadPicture picture = new ThreadPicture("", 0, 0, List.of(), List.of(), List.of());
    private boolean choosing;

    /** A node where it stands in the tree; the same node may stand in several places. */
    private record Place(Place above, Node node) {

        boolean goesRound() {
            for (var place = above; place != null; place = place.above) {
                if (place.node.id().equals(node.id())) {
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * @param open   leads to the text of a node
     * @param chosen hears which one the keyboard or the mouse has chosen
     */
    ThreadTree(Composite parent, Consumer<Node> open, Consumer<Node> chosen) {
        viewer = new TreeViewer(parent, SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL);
        viewer.setContentProvider(new Ties());
        viewer.setLabelProvider(new Words());
        viewer.addOpenListener(event -> node(event.getSelection()).ifPresent(open));
        viewer.addSelectionChangedListener(event -> {
            if (!choosing) {
                node(event.getStructuredSelection()).ifPresent(chosen);
            }
        });
        ColumnViewerToolTipSupport.enableFor(viewer);
        viewer.getTree().getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                if (event.childID < 0) {
                    event.result = "The golden thread";
                }
            }
        });
    }

    Control control() {
        return viewer.getTree();
    }

    private static Optional<Node> node(Object selection) {
        return selection instanceof IStructuredSelection places && places.getFirstElement() instanceof Place place
                ? Optional.of(place.node()) : Optional.empty();
    }

    void show(ThreadPicture thread) {
        if (thread.nodes().equals(picture.nodes()) && thread.edges().equals(picture.edges())) {
            return;
        }
        var before = node(viewer.getSelection()).map(Node::id);
        picture = thread;
        viewer.getTree().setRedraw(false);
        viewer.setInput(thread);
        viewer.expandAll();
        viewer.getTree().setRedraw(true);
        before.ifPresent(this::choose);
    }

    /** Chooses the first place of a node, without telling anybody. */
    void choose(String id) {
        if (node(viewer.getSelection()).filter(node -> node.id().equals(id)).isPresent()) {
            return;
        }
        choosing = true;
        all(roots()).filter(place -> place.node().id().equals(id)).findFirst().ifPresent(place -> viewer.setSelection(new StructuredSelection(place), true));
        choosing = false;
    }

    private Stream<Place> all(Stream<Place> places) {
        return places.flatMap(place -> Stream.concat(Stream.of(place), all(below(place))));
    }

    private Stream<Place> roots() {
        return picture.nodes().stream().filter(node -> picture.edges().stream().noneMatch(edge -> edge.to().equals(node.id())))
                .map(node -> new Place(null, node));
    }

    private Stream<Place> below(Place place) {
        return picture.edges().stream().filter(edge -> edge.from().equals(place.node().id()))
                .flatMap(edge -> picture.nodes().stream().filter(node -> node.id().equals(edge.to())))
                .map(node -> new Place(place, node)).filter(next -> !next.goesRound());
    }

    private final class Ties implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return roots().toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return below((Place) parent).toArray();
        }

        @Override
        public Object getParent(Object element) {
            return ((Place) element).above();
        }

        @Override
        public boolean hasChildren(Object element) {
            return below((Place) element).findAny().isPresent();
        }
    }

    private static final class Words extends ColumnLabelProvider {

        @Override
        public String getText(Object element) {
            var node = ((Place) element).node();
            if (node.kind().equals("gap")) {
                return "Missing: " + node.title();
            }
            return node.kind() + ": " + node.title() + (node.problem().isEmpty() ? "" : " (" + node.problem() + ")");
        }

        @Override
        public String getToolTipText(Object element) {
            var about = ((Place) element).node().about().strip();
            return about.isEmpty() ? null : about;
        }

        @Override
        public Image getImage(Object element) {
            var node = ((Place) element).node();
            return Icons.image(node.kind());
        }
    }
}
