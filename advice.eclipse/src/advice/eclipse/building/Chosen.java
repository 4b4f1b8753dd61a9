// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.building;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.ResourceUtil;

/** What a command is about: the advices that are chosen, else the one that is worked on. */
final class Chosen {

    private static final String ADVICE = "advice";

    private Chosen() {
    }

    static List<IFile> advices(ExecutionEvent event) {
        if (HandlerUtil.getActivePart(event) instanceof IEditorPart editor) {
            return worked(editor).stream().toList();
        }
        var chosen = resources(event).stream().filter(IFile.class::isInstance).map(IFile.class::cast).filter(Chosen::isAdvice).toList();
        return chosen.isEmpty() ? worked(HandlerUtil.getActiveEditor(event)).stream().toList() : chosen;
    }

    /** The folder that is chosen, or the one in which the chosen or open file lies. */
    static Optional<IContainer> folder(ExecutionEvent event) {
        return resources(event).stream().findFirst().or(() -> Optional.ofNullable(HandlerUtil.getActiveEditorInput(event)).map(ResourceUtil::getResource))
                .map(resource -> resource instanceof IContainer folder ? folder : resource.getParent());
    }

    private static List<IResource> resources(ExecutionEvent event) {
        return HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection
                ? selection.stream().map(one -> Adapters.adapt(one, IResource.class)).filter(resource -> resource != null).map(IResource.class::cast).toList() : List.of();
    }

    private static Optional<IFile> worked(IEditorPart editor) {
        return Optional.ofNullable(editor).map(IEditorPart::getEditorInput).map(ResourceUtil::getFile).filter(Chosen::isAdvice);
    }

    /** All advices under a folder. */
    static List<IFile> advices(IContainer folder) throws CoreException {
        var found = new ArrayList<IFile>();
        folder.accept(resource -> {
            if (resource instanceof IFile file && isAdvice(file)) {
                found.add(file);
            }
            return !resource.isDerived() && !resource.isHidden();
        });
        return found;
    }

    private static boolean isAdvice(IFile file) {
        return ADVICE.equals(file.getFileExtension()) && file.getLocationURI() != null;
    }
}
