// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.beginning;

import java.io.ByteArrayInputStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Path;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;

import advice.dsl.ide.beginning.NewParams;
import advice.eclipse.Work;

/** A file that a wizard makes from what the server begins, and opens. */
final class NewFile {

    private NewFile() {
    }

    /** Where it shall stand, by what is chosen when the wizard is called; {@code ""} where nothing says. */
    static String folder(IStructuredSelection selection) {
        var chosen = Adapters.adapt(selection.getFirstElement(), IResource.class);
        if (chosen != null) {
            return (chosen instanceof IContainer ? chosen : chosen.getParent()).getFullPath().toString();
        }
        var open = Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(IProject::isOpen).toList();
        return open.size() == 1 ? open.get(0).getFullPath().toString() : "";
    }

    /** Why a file cannot be made there; empty where it can. */
    static Optional<String> obstacle(String folder, String name, String ending) {
        var path = new Path(folder);
        if (path.segmentCount() == 0) {
            return Optional.of("Say in which folder it shall stand.");
        }
        var project = ResourcesPlugin.getWorkspace().getRoot().getProject(path.segment(0));
        if (!project.isAccessible()) {
            return Optional.of("There is no open project of this name: " + path.segment(0) + ".");
        }
        if (!name.endsWith(ending) || name.length() == ending.length()) {
            return Optional.of("The name of the file ends in " + ending + ".");
        }
        var status = ResourcesPlugin.getWorkspace().validateName(name, IResource.FILE);
        if (!status.isOK()) {
            return Optional.of(status.getMessage());
        }
        return file(path, name).exists() ? Optional.of("There is a file of this name already. It is never written over.") : Optional.empty();
    }

    private static IFile file(IPath folder, String name) {
        return ResourcesPlugin.getWorkspace().getRoot().getFile(folder.append(name));
    }

    /** The address of a folder of the workspace, for profiles that lie beside the file. */
    static String address(String folder) {
        var path = new Path(folder);
        var root = ResourcesPlugin.getWorkspace().getRoot();
        if (path.segmentCount() == 0 || !root.getProject(path.segment(0)).isAccessible()) {
            return null;
        }
        var container = path.segmentCount() == 1 ? root.getProject(path.segment(0)) : root.getFolder(path);
        return container.getLocation() == null ? null : container.getLocation().toPath().toUri().toString();
    }

    /** Asks the server for the text, makes the file and opens it. */
    static boolean create(Wizard wizard, IWorkbench workbench, String folder, String name, NewParams params) {
        var made = new AtomicReference<IFile>();
        try {
            wizard.getContainer().run(true, true, monitor -> {
                try {
                    var begun = Work.wait(monitor, (server, token) -> server.begin(params));
                    var file = file(new Path(folder), name);
                    make(file.getParent());
                    file.create(new ByteArrayInputStream(begun.text().getBytes(StandardCharsets.UTF_8)), false, monitor);
                    made.set(file);
                } catch (CoreException e) {
                    throw new InvocationTargetException(e);
                }
            });
            open(workbench, made.get());
            return true;
        } catch (InvocationTargetException e) {
            MessageDialog.openError(wizard.getShell(), wizard.getWindowTitle(), e.getCause().getMessage());
            return false;
        } catch (InterruptedException e) {
            // The writer has called it off.
            return false;
        }
    }

    private static void make(IContainer folder) throws CoreException {
        if (folder instanceof IFolder missing && !missing.exists()) {
            make(missing.getParent());
            missing.create(false, true, null);
        }
    }

    static void open(IWorkbench workbench, IFile file) {
        var window = workbench.getActiveWorkbenchWindow();
        BasicNewResourceWizard.selectAndReveal(file, window);
        try {
            IDE.openEditor(window.getActivePage(), file);
        } catch (PartInitException e) {
            MessageDialog.openError(window.getShell(), file.getName(), e.getMessage());
        }
    }
}
