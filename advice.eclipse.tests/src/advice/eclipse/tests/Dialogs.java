// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.tests;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.handlers.IHandlerService;

/** Commands that a person gives, and the dialogs that ask before or after. */
final class Dialogs {

    private final Workbench eclipse;

    Dialogs(Workbench eclipse) {
        this.eclipse = eclipse;
    }

    /** Gives a command as a key or a menu does; a dialog that it opens is there a little later. */
    void command(String id, Map<String, String> parameters) {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
            var command = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(id);
            try {
                PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(ParameterizedCommand.generateCommand(command, parameters), null);
            } catch (CommandException e) {
                throw new AssertionError(e);
            }
        });
    }

    /** Opens a wizard as File, New does. */
    void wizard(String id) {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
            try {
                var wizard = PlatformUI.getWorkbench().getNewWizardRegistry().findWizard(id).createWizard();
                wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
                new WizardDialog(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), wizard).open();
            } catch (CoreException e) {
                throw new AssertionError(e);
            }
        });
    }

    /** Opens the preferences on one of their pages. */
    void preferences(String page) {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> PreferencesUtil.createPreferenceDialogOn(null, page, null, null).open());
    }

    /** The title of the dialog that is open. */
    Optional<String> title() {
        return eclipse.ui(() -> {
            var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
            return Arrays.stream(PlatformUI.getWorkbench().getDisplay().getShells()).filter(shell -> shell != window && shell.isVisible() && !shell.getText().isEmpty())
                    .map(Shell::getText).findFirst();
        });
    }

    /** Whether a command with its parameters, as a cheat sheet writes it, is there. */
    boolean isCommand(String written) {
        try {
            return PlatformUI.getWorkbench().getService(ICommandService.class).deserialize(written).getCommand().isDefined();
        } catch (CommandException e) {
            return false;
        }
    }

    void await(String title) {
        eclipse.await("a dialog says: " + title, () -> shell(title).isPresent());
    }

    /** Closes what a test has left open. */
    void closeAll() {
        eclipse.ui(() -> {
            var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
            Arrays.stream(PlatformUI.getWorkbench().getDisplay().getShells()).filter(shell -> !shell.isDisposed() && shell != window && shell.getParent() == window && shell.isVisible())
                    .forEach(Shell::close);
            return null;
        });
    }

    private Optional<Shell> shell(String title) {
        return eclipse.ui(() -> Arrays.stream(PlatformUI.getWorkbench().getDisplay().getShells())
                .filter(shell -> shell.isVisible() && shell.getText().equals(title)).findFirst());
    }

    private Shell there(String title) {
        return shell(title).orElseThrow(() -> new AssertionError("No dialog " + title));
    }

    /** All that is written in a dialog. */
    String words(String title) {
        return eclipse.ui(() -> String.join("\n", Workbench.all(there(title), Control.class).filter(Control::isVisible)
                .map(control -> control instanceof Label label ? label.getText() : control instanceof Text text ? text.getText() : "")
                .filter(words -> !words.isBlank()).toList()));
    }

    boolean can(String title, String button) {
        return eclipse.ui(() -> button(title, button).isEnabled());
    }

    void press(String title, String button) {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
            var pressed = button(title, button);
            if ((pressed.getStyle() & (SWT.CHECK | SWT.RADIO)) != 0) {
                pressed.setSelection(!pressed.getSelection());
            }
            pressed.notifyListeners(SWT.Selection, new Event());
        });
    }

    private Button button(String title, String name) {
        return Workbench.all(there(title), Button.class).filter(button -> button.getText().replace("&", "").equals(name)).findFirst()
                .orElseThrow(() -> new AssertionError("No button " + name));
    }

    /** Writes into the field that stands behind a label. */
    void write(String title, String label, String words) {
        eclipse.ui(() -> {
            var field = field(title, label);
            if (field instanceof Text text) {
                text.setText(words);
            } else if (field instanceof Combo combo) {
                combo.setText(words);
                combo.notifyListeners(SWT.Selection, new Event());
            }
            return null;
        });
    }

    /** What a field holds, and what it offers. */
    List<String> choices(String title, String label) {
        return eclipse.ui(() -> field(title, label) instanceof Combo combo ? List.of(combo.getItems()) : List.of());
    }

    String read(String title, String label) {
        return eclipse.ui(() -> field(title, label) instanceof Text text ? text.getText() : ((Combo) field(title, label)).getText());
    }

    // ---- tables

    int rows(String title) {
        return eclipse.ui(() -> table(title).getItemCount());
    }

    /** What stands in the row of a table in which one cell says that. */
    List<String> row(String title, String cell) {
        return eclipse.ui(() -> cells(item(title, cell)));
    }

    /** Writes into the field that says what belongs there as long as it is empty. */
    void seek(String title, String message, String words) {
        eclipse.ui(() -> {
            Workbench.all(there(title), Text.class).filter(text -> message.equals(text.getMessage())).findFirst().orElseThrow().setText(words);
            return null;
        });
    }

    /** What a cell of a table offers when it is clicked. */
    List<String> choices(String title, String row, int column) {
        return eclipse.ui(() -> {
            var combo = clicked(title, row, column);
            var choices = List.of(combo.getItems());
            table(title).setFocus();
            return choices;
        });
    }

    /** Clicks a cell of a table and chooses one of the words that it offers. */
    void choose(String title, String row, int column, String word) {
        eclipse.ui(() -> {
            var combo = clicked(title, row, column);
            combo.select(combo.indexOf(word));
            combo.notifyListeners(SWT.Selection, new Event());
            combo.notifyListeners(SWT.DefaultSelection, new Event());
            return null;
        });
    }

    private CCombo clicked(String title, String row, int column) {
        var table = table(title);
        var bounds = item(title, row).getBounds(column);
        var click = new Event();
        click.button = 1;
        click.count = 1;
        click.x = bounds.x + bounds.width / 2;
        click.y = bounds.y + bounds.height / 2;
        table.notifyListeners(SWT.MouseDown, click);
        return Workbench.all(table, CCombo.class).filter(Control::isVisible).findFirst().orElseThrow();
    }

    private Table table(String title) {
        return Workbench.all(there(title), Table.class).filter(Control::isVisible).findFirst().orElseThrow();
    }

    private TableItem item(String title, String cell) {
        return Arrays.stream(table(title).getItems()).filter(item -> cells(item).contains(cell)).findFirst().orElseThrow();
    }

    private static List<String> cells(TableItem item) {
        return IntStream.range(0, item.getParent().getColumnCount()).mapToObj(item::getText).toList();
    }

    private Control field(String title, String label) {
        var controls = Workbench.all(there(title), Control.class).toList();
        for (int i = 0; i < controls.size(); i++) {
            if (controls.get(i) instanceof Label words && words.getText().replace("&", "").equals(label)) {
                return controls.subList(i, controls.size()).stream().filter(control -> control instanceof Text || control instanceof Combo).findFirst().orElseThrow();
            }
        }
        throw new AssertionError("No field " + label);
    }
}
