// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.beginning;

import java.util.Optional;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

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
        folder = Rows.line(area, "F&older:", folderAtFirst, SWT.DEFAULT, 1, this::validate);
        Rows.browse(area, folder, "Where the file shall stand");
        name = Rows.line(area, "&Name:", "", SWT.DEFAULT, 2, this::validate);
        name.setMessage("Town");
        setPageComplete(false);
        name.setFocus();
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
