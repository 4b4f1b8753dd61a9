// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.building;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.PlatformUI;

import advice.dsl.ide.building.BuildParams;
import advice.dsl.ide.building.Built;
import advice.eclipse.Work;

/** Builds advices one after the other, each from its text as it is now, with progress and to be called off. */
final class Building extends Job {

    private static final int STEPS = 100;

    private final List<IFile> advices;
    private final List<String> formats;
    private final String folder;
    private final boolean draft;
    private final Consumer<List<Outcome>> done;

    /** What became of an advice. */
    record Outcome(IFile advice, Built built) {

        boolean failed() {
            return !built.problems().isEmpty();
        }
    }

    /**
     * @param formats of {@code docx}, {@code pdf} …
     * @param folder  where the files go; {@code ""} for beside each advice
     * @param done    hears what became of all of them, in the UI thread; of none where it was called off before the first
     */
    Building(List<IFile> advices, List<String> formats, String folder, boolean draft, Consumer<List<Outcome>> done) {
        super(advices.size() == 1 ? "Building " + advices.get(0).getName() : "Building " + advices.size() + " advices");
        this.advices = advices;
        this.formats = formats;
        this.folder = folder;
        this.draft = draft;
        this.done = done;
        setUser(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        var steps = SubMonitor.convert(monitor, getName(), advices.size() * STEPS);
        var outcomes = new ArrayList<Outcome>();
        try {
            for (var advice : advices) {
                steps.subTask(advice.getName());
                outcomes.add(new Outcome(advice, build(advice, steps.split(STEPS))));
            }
            return Status.OK_STATUS;
        } catch (CoreException e) {
            return e.getStatus();
        } finally {
            refresh(outcomes);
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> done.accept(outcomes));
        }
    }

    private Built build(IFile advice, IProgressMonitor monitor) throws CoreException {
        var address = Path.of(advice.getLocationURI()).toUri().toString();
        return Work.wait(monitor, (server, token) -> server.build(new BuildParams(address, formats, folder, draft, token)));
    }

    /** The workspace sees the files that were written, where they lie in it. */
    private static void refresh(List<Outcome> outcomes) {
        for (var outcome : outcomes) {
            for (var address : outcome.built().built()) {
                for (var file : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(URI.create(address))) {
                    try {
                        file.getParent().refreshLocal(IResource.DEPTH_ONE, null);
                    } catch (CoreException e) {
                        // The file is there; only the explorer does not know it yet.
                        ILog.of(Building.class).log(e.getStatus());
                    }
                }
            }
        }
    }
}
