// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.tests;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.osgi.framework.Bundle;

/** What a person does and sees in a running Eclipse. Tests run beside the UI thread, so that it stays alive as for a person. */
final class Workbench {

    private static final long PATIENCE = 60_000;
    private static final String FINDING = "advice.eclipse.finding";

    /** Whether anything of ours was loaded before the first test of all did anything. */
    static final boolean AWAKE_AT_FIRST = Stream.of("advice.eclipse", "org.eclipse.xtext", "org.eclipse.xtext.ide")
            .anyMatch(name -> Platform.getBundle(name).getState() == Bundle.ACTIVE) || serves();

    private final Display display = PlatformUI.getWorkbench().getDisplay();

    /** Waits until it is so; after a minute it never will be. */
    void await(String what, BooleanSupplier so) {
        var end = System.nanoTime() + PATIENCE * 1_000_000;
        while (!so.getAsBoolean()) {
            if (System.nanoTime() > end) {
                screenshot("failed");
                throw new AssertionError("Waited in vain until " + what);
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new AssertionError("Interrupted while waiting until " + what, e);
            }
        }
    }

    <T> T ui(Supplier<T> work) {
        var result = new AtomicReference<T>();
        var failure = new AtomicReference<Throwable>();
        display.syncExec(() -> {
            try {
                result.set(work.get());
            } catch (RuntimeException | Error e) {
                failure.set(e);
            }
        });
        if (failure.get() != null) {
            throw new AssertionError(failure.get());
        }
        return result.get();
    }

    /** A file with that text in a project, which is made if it isn't there. */
    IFile file(String project, String name, String text) {
        var home = ResourcesPlugin.getWorkspace().getRoot().getProject(project);
        var file = home.getFile(name);
        try {
            if (!home.exists()) {
                home.create(null);
                home.open(null);
            }
            file.create(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), true, null);
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
        return file;
    }

    /** A project with nothing in it. */
    IProject project(String name) {
        var home = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
        try {
            home.create(null);
            home.open(null);
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
        return home;
    }

    /** Opens a file as a double click does, with no view beside it that could take the keyboard. */
    ITextEditor open(IFile file) {
        return ui(() -> {
            closeWelcome();
            try {
                var window = page().getWorkbenchWindow().getShell();
                window.setMaximized(true);
                window.forceActive();
                return (ITextEditor) IDE.openEditor(page(), file);
            } catch (PartInitException e) {
                throw new AssertionError(e);
            }
        });
    }

    /** What the Problems view lists, all of it unfolded. */
    List<String> problems() {
        return ui(() -> {
            try {
                page().showView("org.eclipse.ui.views.ProblemView", null, IWorkbenchPage.VIEW_VISIBLE);
            } catch (PartInitException e) {
                throw new AssertionError(e);
            }
            return all(page().getWorkbenchWindow().getShell(), Tree.class)
                    .filter(tree -> tree.getColumnCount() > 3)
                    .flatMap(tree -> Arrays.stream(tree.getItems()))
                    .peek(Workbench::unfold)
                    .flatMap(group -> Arrays.stream(group.getItems()))
                    .map(item -> item.getText(0)).toList();
        });
    }

    static void unfold(TreeItem group) {
        if (!group.getExpanded()) {
            var event = new Event();
            event.item = group;
            group.getParent().notifyListeners(SWT.Expand, event);
            group.setExpanded(true);
        }
    }

    void closeAll() {
        ui(() -> page().closeAllEditors(false));
    }

    void deleteAll() {
        try {
            for (var project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
                project.delete(true, null);
            }
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }

    private List<IMarker> markers(IFile file) {
        try {
            return List.of(file.findMarkers(FINDING, true, IResource.DEPTH_ZERO));
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }

    Optional<IMarker> marker(IFile file, String message) {
        return markers(file).stream().filter(marker -> marker.getAttribute(IMarker.MESSAGE, "").contains(message)).findFirst();
    }

    /** Puts the cursor there and types, one key after another, each when no list of offers is still being made. */
    void type(ITextEditor editor, int offset, String keys) {
        ui(() -> {
            var text = text(editor);
            text.setFocus();
            text.setCaretOffset(offset);
            text.showSelection();
            return null;
        });
        keys.chars().forEach(key -> await("the key " + (char) key + " can be pressed", () -> ui(() -> {
            if (lists(editor).anyMatch(list -> !list.isVisible() || items(list).anyMatch(item -> item.startsWith("Computing")))) {
                return false;
            }
            press(editor, (char) key);
            return true;
        })));
    }

    /** Keys go to the widget itself, as the window system would hand them over, whichever window has the focus. */
    private static void press(ITextEditor editor, char key) {
        var event = new Event();
        event.character = key;
        event.keyCode = key;
        event.doit = true;
        text(editor).notifyListeners(SWT.KeyDown, event);
    }

    /** Takes the offer that the list beside the cursor has chosen. */
    void choose(ITextEditor editor) {
        ui(() -> {
            press(editor, SWT.CR);
            return null;
        });
    }

    /** The name of the file in the editor in front; empty where there is none. */
    String active() {
        return ui(() -> page().getActiveEditor() == null ? "" : page().getActiveEditor().getTitle());
    }

    /** The text in the editor in front. */
    String activeText() {
        return ui(() -> page().getActiveEditor() instanceof ITextEditor editor ? text(editor).getText() : "");
    }

    void append(ITextEditor editor, String words) {
        ui(() -> {
            text(editor).append(words);
            return null;
        });
    }

    int length(ITextEditor editor) {
        return ui(() -> text(editor).getCharCount());
    }

    /** The last line that begins so. */
    String line(ITextEditor editor, String beginning) {
        return ui(() -> text(editor).getText()).lines().filter(line -> line.startsWith(beginning)).reduce("", (before, line) -> line);
    }

    /** What the list beside the cursor offers; empty when there is no list. */
    List<String> offers(ITextEditor editor) {
        return ui(() -> lists(editor).filter(Control::isVisible).flatMap(Workbench::items).toList());
    }

    private Stream<Table> lists(ITextEditor editor) {
        var window = text(editor).getShell();
        return Arrays.stream(display.getShells()).filter(shell -> shell != window).flatMap(shell -> all(shell, Table.class));
    }

    private static Stream<String> items(Table table) {
        return Arrays.stream(table.getItems()).map(TableItem::getText);
    }

    static <T extends Control> Stream<T> all(Composite parent, Class<T> kind) {
        return Arrays.stream(parent.getChildren()).flatMap(child -> Stream.concat(
                kind.isInstance(child) ? Stream.of(kind.cast(child)) : Stream.empty(),
                child instanceof Composite inner ? all(inner, kind) : Stream.empty()));
    }

    /** Saves the whole screen as target/NAME.png, for a person to look at. */
    void screenshot(String name) {
        ui(() -> {
            display.update();
            var area = display.getBounds();
            var image = new Image(display, area.width, area.height);
            var screen = new GC(display);
            screen.copyArea(image, 0, 0);
            screen.dispose();
            var file = new ImageLoader();
            file.data = new ImageData[] {image.getImageData()};
            file.save(Path.of(System.getProperty("screenshots"), name + ".png").toString(), SWT.IMAGE_PNG);
            image.dispose();
            return null;
        });
    }

    static StyledText text(ITextEditor editor) {
        return (StyledText) editor.getAdapter(Control.class);
    }

    /** Whether a language server runs in this process. */
    static boolean serves() {
        return Thread.getAllStackTraces().keySet().stream().map(Thread::getName).anyMatch("advice-server"::equals);
    }

    private static void closeWelcome() {
        var intro = PlatformUI.getWorkbench().getIntroManager();
        intro.closeIntro(intro.getIntro());
    }

    static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }
}
