// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.beginning;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;

import advice.eclipse.Icons;

/** <em>New Advice</em>: what is known of it, and then a document with what the authority asks for. */
public final class AdviceWizard extends Wizard implements INewWizard {

    private IWorkbench workbench;
    private AdvicePage page;

    @Override
    public void init(IWorkbench started, IStructuredSelection selection) {
        workbench = started;
        page = new AdvicePage(NewFile.folder(selection));
        setWindowTitle("New Advice");
        setDefaultPageImageDescriptor(Icons.of("advice-banner"));
        setNeedsProgressMonitor(true);
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        return NewFile.create(this, workbench, page.folder(), page.fileName(), page.params());
    }
}
