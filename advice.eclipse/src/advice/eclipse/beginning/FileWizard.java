// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.beginning;

import java.util.Map;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;

import advice.dsl.ide.beginning.NewParams;
import advice.eclipse.Icons;

/** <em>New Wording File</em> and <em>New Profile</em>; which of the two it is, {@code plugin.xml} says behind the name of this class. */
public final class FileWizard extends Wizard implements INewWizard, IExecutableExtension {

    private String kind;
    private IWorkbench workbench;
    private FilePage page;

    @Override
    public void setInitializationData(IConfigurationElement extension, String property, Object said) {
        kind = (String) said;
        setWindowTitle("New " + extension.getAttribute("name"));
    }

    @Override
    public void init(IWorkbench started, IStructuredSelection selection) {
        workbench = started;
        page = new FilePage(kind, getWindowTitle(), NewFile.folder(selection));
        setDefaultPageImageDescriptor(Icons.of("advice-banner"));
        setNeedsProgressMonitor(true);
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        return NewFile.create(this, workbench, page.folder(), page.fileName(),
                new NewParams(null, page.name(), null, kind, null, Map.of(), Map.of(), Map.of()));
    }
}
