// SPDX-License-Identifier: EPL-2.0
package advice.site;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.osgi.framework.Bundle;

/**
 * Does in an Eclipse that was started what a writer would do first, writes down what became of it, and leaves.
 * It is put into that Eclipse as a bundle of its own and called when the workbench stands.
 */
public final class Visit implements IStartup {

    /** The system property that names the file in which it is written down. */
    static final String REPORT = "advice.site.report";

    @Override
    public void earlyStartup() {
        var report = new ArrayList<String>();
        try {
            report.add("perspective " + onPage(page -> page.getPerspective().getId()));
            report.add("title " + onPage(page -> page.getWorkbenchWindow().getShell().getText()));
            report.add("active before " + active());
            report.add("welcome " + onPage(page -> String.join(", ", links(page.getWorkbenchWindow().getShell()))));
            var file = file(System.getProperty(REPORT + ".text"));
            report.add("editor " + onPage(page -> IDE.openEditor(page, file).getSite().getId()));
            report.addAll(findings(file));
            report.add("active after " + active());
            report.add("read " + onPage(page -> follow(page, "Read for five minutes")));
        } catch (CoreException | IOException | InterruptedException e) {
            report.add("failed " + e);
        } finally {
            write(report);
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> PlatformUI.getWorkbench().close());
        }
    }

    private static IFile file(String text) throws CoreException, IOException {
        var project = ResourcesPlugin.getWorkspace().getRoot().getProject("Advices");
        project.create(null);
        project.open(null);
        var file = project.getFile("first.advice");
        file.create(new ByteArrayInputStream(Files.readAllBytes(Path.of(text))), true, null);
        return file;
    }

    private static List<String> findings(IFile file) throws CoreException, InterruptedException {
        var end = Instant.now().plus(Duration.ofMinutes(1));
        var before = -1;
        while (Instant.now().isBefore(end)) {
            var markers = file.findMarkers("advice.eclipse.finding", true, IResource.DEPTH_ZERO);
            // They come one after the other: all are there when no more have come for a while.
            if (markers.length > 0 && markers.length == before) {
                var found = new ArrayList<String>();
                for (var marker : markers) {
                    found.add("found " + marker.getAttribute(IMarker.MESSAGE, ""));
                }
                return found;
            }
            before = markers.length;
            Thread.sleep(1000);
        }
        return List.of();
    }

    /** What the page of welcome offers, where there is one. */
    private static List<String> links(Composite around) {
        var links = new ArrayList<String>();
        for (var child : around.getChildren()) {
            if (child instanceof Link link && link.getText().startsWith("<a>")) {
                links.add(link.getText().replaceAll("</?a>", ""));
            } else if (child instanceof Composite inner) {
                links.addAll(links(inner));
            }
        }
        return links;
    }

    /** Follows one of its links, and gives the part that is active then. */
    private static String follow(IWorkbenchPage page, String name) {
        click(page.getWorkbenchWindow().getShell(), name);
        return page.getActivePart() == null ? "" : page.getActivePart().getSite().getId();
    }

    private static void click(Composite around, String name) {
        for (var child : around.getChildren()) {
            if (child instanceof Link link && link.getText().equals("<a>" + name + "</a>")) {
                link.notifyListeners(SWT.Selection, new Event());
            } else if (child instanceof Composite inner) {
                click(inner, name);
            }
        }
    }

    /** Bundles of ours that run. */
    private static List<String> active() {
        var names = new ArrayList<String>();
        for (var bundle : Platform.getBundle("org.eclipse.core.runtime").getBundleContext().getBundles()) {
            if (bundle.getSymbolicName().startsWith("advice.") && bundle.getState() == Bundle.ACTIVE) {
                names.add(bundle.getSymbolicName());
            }
        }
        names.sort(null);
        return names;
    }

    private static void write(List<String> report) {
        try {
            Files.write(Path.of(System.getProperty(REPORT)), report, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("The report can't be written.", e);
        }
    }

    private interface Look {
        String at(IWorkbenchPage page) throws PartInitException;
    }

    private static String onPage(Look look) {
        var seen = new String[1];
        PlatformUI.getWorkbench().getDisplay().syncExec(() -> {
            try {
                seen[0] = look.at(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage());
            } catch (PartInitException e) {
                seen[0] = e.getMessage();
            }
        });
        return seen[0];
    }
}
