// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.tests;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.texteditor.ITextEditor;

/** What a person does and sees in the views beside the text. */
final class Beside {

    private final Workbench eclipse;

    Beside(Workbench eclipse) {
        this.eclipse = eclipse;
    }

    /** Opens a view as the menu does. */
    View view(String name) {
        return eclipse.ui(() -> {
            try {
                return new View(eclipse, Workbench.page().showView("advice.eclipse." + name));
            } catch (PartInitException e) {
                throw new AssertionError(e);
            }
        });
    }

    void perspective(String id) {
        eclipse.ui(() -> {
            try {
                return PlatformUI.getWorkbench().showPerspective(id, PlatformUI.getWorkbench().getActiveWorkbenchWindow());
            } catch (WorkbenchException e) {
                throw new AssertionError(e);
            }
        });
    }

    /** Leaves the perspective, with the views of ours that are open in it. */
    void close() {
        eclipse.ui(() -> {
            var page = Workbench.page();
            Arrays.stream(page.getViewReferences()).filter(view -> view.getId().startsWith("advice.eclipse.")).forEach(page::hideView);
            page.closePerspective(page.getPerspective(), false, false);
            return null;
        });
    }

    List<String> viewsShown() {
        return eclipse.ui(() -> Arrays.stream(Workbench.page().getViewReferences()).map(view -> view.getPartName()).toList());
    }

    /** The line of the text in which the cursor stands. */
    String lineOfTheCursor(ITextEditor editor) {
        return eclipse.ui(() -> {
            var text = Workbench.text(editor);
            return text.getLine(text.getLineAtOffset(text.getCaretOffset()));
        });
    }

    String selection(ITextEditor editor) {
        return eclipse.ui(() -> ((ITextSelection) editor.getSelectionProvider().getSelection()).getText());
    }

    /** Puts the cursor where those words begin. */
    void cursor(ITextEditor editor, String words) {
        eclipse.ui(() -> {
            var text = Workbench.text(editor);
            text.setCaretOffset(text.getText().indexOf(words));
            return null;
        });
    }

    String clipboard() {
        return eclipse.ui(() -> {
            var clipboard = new Clipboard(PlatformUI.getWorkbench().getDisplay());
            var words = (String) clipboard.getContents(TextTransfer.getInstance());
            clipboard.dispose();
            return words == null ? "" : words;
        });
    }

    /** A view that is open. */
    record View(Workbench eclipse, IViewPart part) {

        private Composite area() {
            var inner = Stream.of(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell())
                    .flatMap(shell -> Workbench.all(shell, Composite.class)).filter(control -> !(control instanceof CTabFolder))
                    .filter(control -> control.getData("modelElement") instanceof MPart model
                            && part.getSite().getService(MPart.class) == model).findFirst();
            return inner.orElseThrow(() -> new AssertionError("The view is not there"));
        }

        <T extends Control> Optional<T> shown(Class<T> kind) {
            return eclipse.ui(() -> Workbench.all(area(), kind).filter(Control::isVisible).findFirst());
        }

        private <T extends Control> T only(Class<T> kind) {
            return shown(kind).orElseThrow(() -> new AssertionError("The view shows no " + kind.getSimpleName()));
        }

        /** The lines of its tree, all unfolded, each indented under what it belongs to. */
        List<String> tree() {
            return shown(Tree.class).map(tree -> eclipse.ui(() -> lines(tree.getItems(), "").toList())).orElse(List.of());
        }

        private static Stream<String> lines(TreeItem[] items, String indent) {
            return Arrays.stream(items).flatMap(item -> Stream.concat(Stream.of(indent + item.getText()), lines(item.getItems(), indent + "    ")));
        }

        /** What is chosen in its tree or table. */
        String chosen() {
            return eclipse.ui(() -> Workbench.all(area(), Tree.class).filter(Control::isVisible).flatMap(tree -> Arrays.stream(tree.getSelection())).map(TreeItem::getText)
                    .findFirst().orElse(""));
        }

        /** Chooses a line of its tree and presses Enter on it. */
        void open(Predicate<String> line) {
            eclipse.ui(() -> {
                var tree = only(Tree.class);
                var item = items(tree.getItems()).filter(i -> line.test(i.getText())).findFirst().orElseThrow(() -> new AssertionError("No such line"));
                tree.setFocus();
                tree.setSelection(item);
                press(tree, item, SWT.Selection);
                press(tree, item, SWT.DefaultSelection);
                return null;
            });
        }

        private static Stream<TreeItem> items(TreeItem[] items) {
            return Arrays.stream(items).flatMap(item -> Stream.concat(Stream.of(item), items(item.getItems())));
        }

        private static void press(Control control, Item item, int type) {
            var event = new Event();
            event.item = item;
            control.notifyListeners(type, event);
        }

        /** The lines of its table, the cells parted by a bar. */
        List<String> table() {
            return shown(Table.class).map(table -> eclipse.ui(() -> Arrays.stream(table.getItems()).map(item -> line(table, item)).toList())).orElse(List.of());
        }

        private static String line(Table table, TableItem item) {
            return String.join(" | ", IntStream.range(0, table.getColumnCount()).mapToObj(item::getText).toList());
        }

        /** Chooses a line of its table and presses Enter on it. */
        void openLine(Predicate<String> line) {
            eclipse.ui(() -> {
                var table = only(Table.class);
                var item = Arrays.stream(table.getItems()).filter(i -> line.test(line(table, i))).findFirst().orElseThrow(() -> new AssertionError("No such line"));
                table.setSelection(item);
                press(table, item, SWT.Selection);
                press(table, item, SWT.DefaultSelection);
                return null;
            });
        }

        /** The text it shows, where it shows one. */
        String text() {
            return shown(StyledText.class).map(text -> eclipse.ui(text::getText)).orElse("");
        }

        /** Clicks where those words stand in its text. */
        void click(String words) {
            eclipse.ui(() -> {
                var text = only(StyledText.class);
                var offset = text.getText().indexOf(words) + 1;
                text.setCaretOffset(offset);
                text.showSelection();
                var place = text.getLocationAtOffset(offset);
                for (var type : new int[] {SWT.MouseDown, SWT.MouseUp}) {
                    var event = new Event();
                    event.button = 1;
                    event.count = 1;
                    event.x = place.x;
                    event.y = place.y + 2;
                    text.notifyListeners(type, event);
                }
                return null;
            });
        }

        /** What a script of ours finds in the page it shows; {@code ""} while it shows none. */
        String page(String expression) {
            return shown(Browser.class).map(browser -> eclipse.ui(() -> String.valueOf(browser.evaluate("return String(" + expression + ");")))).orElse("");
        }

        boolean shows() {
            return shown(Browser.class).isPresent();
        }

        /** The title of the page, which tells more than a script where none may run. */
        String title() {
            return shown(Browser.class).map(browser -> eclipse.ui(() -> {
                var title = Pattern.compile("<title>(.*?)</title>").matcher(browser.getText());
                return title.find() ? title.group(1) : "";
            })).orElse("");
        }

        void run(String script) {
            eclipse.ui(() -> only(Browser.class).execute(script));
        }

        /** Whether a button of its toolbar can be pressed. */
        boolean can(String button) {
            return eclipse.ui(() -> button(button).isEnabled());
        }

        /** Presses a button of its toolbar; of several that exclude each other the others come up. */
        void press(String button) {
            eclipse.ui(() -> {
                var pressed = button(button);
                if (pressed.getStyle() == IAction.AS_RADIO_BUTTON) {
                    buttons().filter(other -> other.getStyle() == IAction.AS_RADIO_BUTTON).forEach(other -> other.setChecked(other == pressed));
                }
                pressed.run();
                return null;
            });
        }

        private IAction button(String name) {
            return buttons().filter(action -> name.equals(action.getText())).findFirst().orElseThrow(() -> new AssertionError("No button " + name));
        }

        private Stream<IAction> buttons() {
            return Arrays.stream(part.getViewSite().getActionBars().getToolBarManager().getItems()).filter(ActionContributionItem.class::isInstance)
                    .map(item -> ((ActionContributionItem) item).getAction());
        }
    }
}
