// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.thread;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

import advice.dsl.ide.thread.ThreadParams;
import advice.dsl.ide.thread.ThreadPicture;
import advice.dsl.ide.thread.ThreadPicture.Node;
import advice.eclipse.ActiveText;
import advice.eclipse.Book;
import advice.eclipse.Icons;
import advice.eclipse.Latest;
import advice.eclipse.Places;
import advice.eclipse.Session;

/**
 * The golden thread of the advice that is worked on: as a picture, and as a tree of the same for the keyboard and for a screen reader.
 * Both lead to the text, and the text leads to both.
 */
public final class ThreadView extends ViewPart {

    /** By which the platform knows it. */
    public static final String ID = "advice.eclipse.thread";

    private static final int[] PICTURE_AND_TREE = {3, 2};
    private static final String NOTHING = "Open an advice to see its golden thread.";

    private final Latest<ThreadPicture> asked = new Latest<>();
    private ActiveText text;
    private Book book;
    private SashForm both;
    private Drawing picture;
    private ThreadTree tree;

    @Override
    public void createPartControl(Composite parent) {
        book = new Book(parent, NOTHING);
        both = new SashForm(book.control(), SWT.VERTICAL);
        picture = new Drawing(both, this::open);
        tree = new ThreadTree(both, this::open, node -> picture.choose(node.id()));
        both.setWeights(PICTURE_AND_TREE);
        both.addListener(SWT.Resize, event -> both.setOrientation(isWide() ? SWT.HORIZONTAL : SWT.VERTICAL));
        fillToolbar();
        text = new ActiveText(getSite().getPage(), book.control(), new ActiveText.Listener() {
            @Override
            public void changed() {
                ask();
            }

            @Override
            public void moved() {
                follow();
            }
        });
    }

    /** Picture and tree stand beside each other where there is room. */
    private boolean isWide() {
        var size = both.getSize();
        return size.x > size.y * 2;
    }

    private void fillToolbar() {
        var bar = getViewSite().getActionBars().getToolBarManager();
        bar.add(action("Smaller", "zoom-out", () -> picture.zoom(-1)));
        bar.add(action("Larger", "zoom-in", () -> picture.zoom(1)));
        bar.add(action("As wide as the view", "zoom-fit", picture::fit));
        var withTree = new Action("Show the tree", IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                both.setMaximizedControl(isChecked() ? null : picture.control());
            }
        };
        withTree.setImageDescriptor(Icons.of("tree"));
        withTree.setChecked(true);
        bar.add(withTree);
    }

    private static IAction action(String name, String icon, Runnable work) {
        var action = new Action(name) {
            @Override
            public void run() {
                work.run();
            }
        };
        action.setImageDescriptor(Icons.of(icon));
        return action;
    }

    private void ask() {
        var address = text.address();
        if (address.isEmpty()) {
            asked.forget();
            book.say(NOTHING);
            return;
        }
        asked.ask(Session.running().request(server -> server.thread(new ThreadParams(address.get()))), book.control(), this::show, book::say);
    }

    private void show(ThreadPicture thread) {
        picture.show(thread);
        tree.show(thread);
        book.show(both);
        follow();
    }

    /** The element in which the cursor stands is marked in the picture and chosen in the tree. */
    private void follow() {
        text.cursor().flatMap(cursor -> picture.nodes().stream().filter(node -> !node.kind().equals("gap"))
                .filter(node -> Places.holds(node.range(), cursor)).findFirst()).ifPresent(node -> {
                    picture.choose(node.id());
                    tree.choose(node.id());
                });
    }

    private void open(Node node) {
        text.open(node.range());
    }

    @Override
    public void setFocus() {
        (book.shown() == both ? tree.control() : book.control()).setFocus();
    }

    @Override
    public void dispose() {
        asked.forget();
        super.dispose();
    }
}
