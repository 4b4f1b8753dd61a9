// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.thread;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;

import advice.dsl.ide.thread.ThreadParams;
import advice.dsl.ide.thread.ThreadPicture;
import advice.dsl.ide.thread.ThreadPicture.Node;
import advice.eclipse.ActiveText;
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
    private Composite book;
    private Label message;
    private SashForm both;
    private Drawing picture;
    private ThreadTree tree;

    @Override
    public void createPartControl(Composite parent) {
        book = new Composite(parent, SWT.NONE);
        book.setLayout(new StackLayout());
        message = new Label(book, SWT.WRAP);
        message.setText(NOTHING);
        both = new SashForm(book, SWT.VERTICAL);
        picture = new Drawing(both, this::open);
        tree = new ThreadTree(both, this::open, node -> picture.choose(node.id()));
        both.setWeights(PICTURE_AND_TREE);
        both.addListener(SWT.Resize, event -> both.setOrientation(isWide() ? SWT.HORIZONTAL : SWT.VERTICAL));
        show(message);
        fillToolbar();
        text = new ActiveText(getSite().getPage(), book, new ActiveText.Listener() {
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
            message.setText(NOTHING);
            show(message);
            return;
        }
        asked.ask(Session.running().request(server -> server.thread(new ThreadParams(address.get()))), book, this::show, sentence -> {
            message.setText(sentence);
            show(message);
        });
    }

    private void show(ThreadPicture thread) {
        picture.show(thread);
        tree.show(thread);
        show(both);
        follow();
    }

    private void show(Control page) {
        ((StackLayout) book.getLayout()).topControl = page;
        book.layout();
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
        (((StackLayout) book.getLayout()).topControl == both ? tree.control() : book).setFocus();
    }

    @Override
    public void dispose() {
        asked.forget();
        super.dispose();
    }
}
