// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.beginning;

import java.util.Optional;

import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.ContainerSelectionDialog;

/** Where a file shall stand and what it shall be called. */
final class FilePage extends WizardPage {

    private final String kind;
    private final String folderAtFirst;
    private Text folder;
    private Text name;

    /** @param kind its ending */
    FilePage(String kind, String title, String folder) {
        super(kind);
        this.kind = kind;
        folderAtFirst = folder;
        setTitle(title);
        setDescription(kind.equals("profile") ? "What an authority asks of its advices. The file begins with an example of each row."
                : "Wordings that have been agreed. The file begins with one as an example.");
    }

    @Override
    public void createControl(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(area);
        setControl(area);
        folder = line(area, "F&older:", folderAtFirst, 1);
        var browse = new Button(area, SWT.PUSH);
        browse.setText("B&rowse\u2026");
        browse.addListener(SWT.Selection, event -> chooseFolder());
        name = line(area, "&Name:", "", 2);
        name.setMessage("Town");
        setPageComplete(false);
        name.setFocus();
    }

    private Text line(Composite area, String label, String text, int columns) {
        new Label(area, SWT.NONE).setText(label);
        var line = new Text(area, SWT.BORDER);
        line.setText(text);
        GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).applyTo(line);
        line.addListener(SWT.Modify, event -> validate());
        return line;
    }

    private void chooseFolder() {
        var dialog = new ContainerSelectionDialog(getShell(), null, true, "Where the file shall stand");
        if (dialog.open() == Window.OK && dialog.getResult().length > 0) {
            folder.setText(((IPath) dialog.getResult()[0]).toString());
        }
    }

    private void validate() {
        if (name().isEmpty()) {
            setErrorMessage(null);
            setPageComplete(false);
            return;
        }
        var obstacle = NewFile.obstacle(folder(), fileName(), "." + kind)
                .or(() -> name().codePoints().allMatch(Character::isLetterOrDigit) && Character.isLetter(name().codePointAt(0)) ? Optional.empty()
                        : Optional.of("A name has letters and digits only, a letter first."));
        setErrorMessage(obstacle.orElse(null));
        setPageComplete(obstacle.isEmpty());
    }

    String folder() {
        return folder.getText().strip();
    }

    String name() {
        return name.getText().strip();
    }

    String fileName() {
        return name() + "." + kind;
    }
}
