// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.building;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.ContainerSelectionDialog;

/** Asks which folder is built, into which kinds of file, and where these go. */
final class FolderDialog extends TitleAreaDialog {

    private static final Map<String, String> FORMATS = formats();

    private final Map<String, Button> chosen = new LinkedHashMap<>();
    private IContainer folder;
    private Text folderText;
    private Text intoText;
    private Button draftButton;
    private Order order;

    /**
     * What is to be built.
     *
     * @param into where the files go; {@code ""} for beside each advice
     */
    record Order(IContainer folder, List<String> formats, String into, boolean draft) {
    }

    FolderDialog(Shell shell, IContainer folder) {
        super(shell);
        this.folder = folder;
        setHelpAvailable(false);
    }

    private static Map<String, String> formats() {
        var formats = new LinkedHashMap<String, String>();
        formats.put("docx", "Word");
        formats.put("pdf", "PDF");
        formats.put("html", "Web page");
        formats.put("txt", "Text");
        return formats;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("Build Folder");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle("Build Folder");
        setMessage("The forms of all advices under a folder, each from its text as it is now.");
        var area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(area);
        folderText = line(area, "&Folder:", folder.getFullPath().toString(), SWT.READ_ONLY);
        button(area, "B&rowse\u2026", this::chooseFolder);
        new Label(area, SWT.NONE).setText("&Build:");
        var kinds = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(kinds);
        GridLayoutFactory.fillDefaults().numColumns(FORMATS.size()).applyTo(kinds);
        FORMATS.forEach((format, name) -> {
            var check = new Button(kinds, SWT.CHECK);
            check.setText(name);
            check.setSelection(format.equals("docx") || format.equals("pdf"));
            check.addListener(SWT.Selection, event -> validate());
            chosen.put(format, check);
        });
        intoText = line(area, "&Into:", "", SWT.NONE);
        intoText.setMessage("beside each advice");
        button(area, "Br&owse\u2026", this::chooseInto);
        new Label(area, SWT.NONE);
        draftButton = new Button(area, SWT.CHECK);
        draftButton.setText("As &drafts, with a watermark, whatever the documents say");
        GridDataFactory.fillDefaults().span(2, 1).applyTo(draftButton);
        return area;
    }

    private static Text line(Composite area, String label, String text, int style) {
        new Label(area, SWT.NONE).setText(label);
        var line = new Text(area, SWT.BORDER | style);
        line.setText(text);
        GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).applyTo(line);
        return line;
    }

    private static void button(Composite area, String label, Runnable work) {
        var button = new Button(area, SWT.PUSH);
        button.setText(label);
        button.addListener(SWT.Selection, event -> work.run());
    }

    private void chooseFolder() {
        var dialog = new ContainerSelectionDialog(getShell(), folder, false, "All advices under this folder are built.");
        if (dialog.open() == Window.OK && dialog.getResult().length > 0) {
            var path = (IPath) dialog.getResult()[0];
            var root = ResourcesPlugin.getWorkspace().getRoot();
            folder = path.isRoot() ? root : (IContainer) root.findMember(path);
            folderText.setText(path.toString());
        }
    }

    private void chooseInto() {
        var dialog = new DirectoryDialog(getShell());
        dialog.setMessage("Where the files go");
        var place = dialog.open();
        if (place != null) {
            intoText.setText(place);
        }
    }

    private void validate() {
        var any = chosen.values().stream().anyMatch(Button::getSelection);
        setErrorMessage(any ? null : "Choose at least one kind of file.");
        getButton(IDialogConstants.OK_ID).setEnabled(any);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, "Build", true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    @Override
    protected void okPressed() {
        order = new Order(folder, chosen.entrySet().stream().filter(entry -> entry.getValue().getSelection()).map(Map.Entry::getKey).toList(),
                intoText.getText().strip(), draftButton.getSelection());
        super.okPressed();
    }

    Order order() {
        return order;
    }
}
