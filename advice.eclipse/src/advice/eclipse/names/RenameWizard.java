// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.names;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.ltk.ui.refactoring.RefactoringWizard;
import org.eclipse.ltk.ui.refactoring.UserInputWizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks for the new name; the platform's next page shows what will change in which file. */
final class RenameWizard extends RefactoringWizard {

    RenameWizard(Renaming renaming) {
        super(renaming, DIALOG_BASED_USER_INTERFACE | PREVIEW_EXPAND_FIRST_NODE);
        setDefaultPageTitle(renaming.getName());
    }

    @Override
    protected void addUserInputPages() {
        addPage(new NamePage((Renaming) getRefactoring()));
    }

    private static final class NamePage extends UserInputWizardPage {

        private final Renaming renaming;

        NamePage(Renaming renaming) {
            super("name");
            this.renaming = renaming;
        }

        @Override
        public void createControl(Composite parent) {
            var area = new Composite(parent, SWT.NONE);
            GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
            new Label(area, SWT.NONE).setText("&New name:");
            var name = new Text(area, SWT.BORDER);
            GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(name);
            name.setText(renaming.after());
            name.selectAll();
            name.addModifyListener(event -> {
                renaming.setAfter(name.getText());
                setPageComplete(!name.getText().isBlank());
            });
            name.setFocus();
            setControl(area);
        }
    }
}
