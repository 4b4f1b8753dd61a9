// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.beginning;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.dialogs.WizardNewProjectCreationPage;

import advice.eclipse.Icons;

/** <em>New Advice Project</em>: a folder for advices, with an invented one to look at. */
public final class ProjectWizard extends Wizard implements INewWizard {

    private static final String EXAMPLE = "sam.advice";

    private IWorkbench workbench;
    private Page page;

    /** Asks for a name, a place, and whether the example is wanted. */
    private static final class Page extends WizardNewProjectCreationPage {

        private Button example;

        Page() {
            super("project");
            setTitle("New Advice Project");
            setDescription("A folder for advices, with profiles and wordings of your own where you have some.");
        }

        @Override
        public void createControl(Composite parent) {
            super.createControl(parent);
            example = new Button((Composite) getControl(), SWT.CHECK);
            example.setText("With a whole &example: the advice for Sam, who is invented");
            example.setSelection(true);
            GridDataFactory.swtDefaults().applyTo(example);
        }
    }

    @Override
    public void init(IWorkbench started, IStructuredSelection selection) {
        workbench = started;
        setWindowTitle("New Advice Project");
        setDefaultPageImageDescriptor(Icons.of("advice-banner"));
        setNeedsProgressMonitor(true);
        page = new Page();
        page.setInitialProjectName("Advices");
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        var project = page.getProjectHandle();
        var place = page.useDefaults() ? null : page.getLocationURI();
        var withExample = page.example.getSelection();
        try {
            getContainer().run(true, false, monitor -> {
                var steps = SubMonitor.convert(monitor, 3);
                try {
                    var description = project.getWorkspace().newProjectDescription(project.getName());
                    description.setLocationURI(place);
                    project.create(description, steps.split(1));
                    project.open(steps.split(1));
                    project.setDefaultCharset("UTF-8", steps.split(1));
                    if (withExample) {
                        copyExample(project);
                    }
                } catch (CoreException | IOException e) {
                    throw new InvocationTargetException(e);
                }
            });
        } catch (InvocationTargetException e) {
            MessageDialog.openError(getShell(), getWindowTitle(), e.getCause().getMessage());
            return false;
        } catch (InterruptedException e) {
            return false;
        }
        if (withExample) {
            NewFile.open(workbench, project.getFile(EXAMPLE));
        }
        return true;
    }

    /** A project that was there before under this place may have a file of that name; it stays. */
    private static void copyExample(IProject project) throws CoreException, IOException {
        var file = project.getFile(EXAMPLE);
        if (!file.exists()) {
            try (var text = ProjectWizard.class.getResourceAsStream("/examples/" + EXAMPLE)) {
                file.create(text, false, null);
            }
        }
    }
}
