// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.codemining.ICodeMining;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.inlined.AbstractInlinedAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.texteditor.ITextEditor;

/** What a person does and sees in a running Eclipse. Tests run beside the UI thread, so that it stays alive as for a person. */
final class Workbench {

    private static final long PATIENCE = Long.getLong("patience", 60_000);
    private static final String FINDING = "advice.eclipse.finding";

    private final List<String> broken = Collections.synchronizedList(new ArrayList<>());
    private final ILogListener faults = (status, plugin) -> {
        if (status.getSeverity() == IStatus.ERROR && isOurs(status)) {
            broken.add(status.getMessage() + ": " + status.getException());
        }
    };
    private final Display display = PlatformUI.getWorkbench().getDisplay();

    Workbench() {
        Platform.addLogListener(faults);
    }

    /** Closes and deletes everything; whatever of ours broke behind the writer's back breaks the test. */
    void tidy() {
        closeDialogs();
        closeAll();
        deleteAll();
        Platform.removeLogListener(faults);
        assertThat(broken).as("faults in the workbench's log").isEmpty();
    }

    private static boolean isOurs(IStatus status) {
        return status.getPlugin().startsWith("advice.") || status.getException() != null && Arrays.stream(status.getException().getStackTrace())
                .anyMatch(frame -> frame.getClassName().startsWith("advice.") && !frame.getClassName().startsWith("advice.eclipse.tests."));
    }

    /** Waits until it is so; after a minute (-Dpatience in milliseconds) it never will be. */
    void await(String what, BooleanSupplier so) {
        var end = System.nanoTime() + PATIENCE * 1_000_000;
        while (!so.getAsBoolean()) {
            if (System.nanoTime() > end) {
                screenshot("failed");
                throw new AssertionError("Waited in vain until " + what);
            }
            rest(20);
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

    /** File, Open File…: one that belongs to no project. */
    ITextEditor openFromOutside(Path file, String text) {
        return ui(() -> {
            closeWelcome();
            try {
                Files.writeString(file, text);
                page().getWorkbenchWindow().getShell().setMaximized(true);
                page().getWorkbenchWindow().getShell().forceActive();
                return (ITextEditor) IDE.openEditorOnFileStore(page(), EFS.getLocalFileSystem().fromLocalFile(file.toFile()));
            } catch (PartInitException | IOException e) {
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

    /** What a test that broke has left open would wait for an answer for ever. */
    private void closeDialogs() {
        ui(() -> {
            for (var shell : display.getShells()) {
                if (!shell.isDisposed() && (shell.getStyle() & SWT.APPLICATION_MODAL) != 0) {
                    shell.close();
                }
            }
            return null;
        });
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

    /** Types on where the cursor is, one key after another, as fast as the workbench takes them. */
    void keys(ITextEditor editor, String keys) {
        keys.chars().forEach(key -> ui(() -> {
            press(editor, (char) key);
            return null;
        }));
    }

    /** Selects the words, where they stand first, with the cursor behind them. */
    void select(ITextEditor editor, String words) {
        ui(() -> {
            editor.selectAndReveal(document(editor).get().indexOf(words), words.length());
            text(editor).setFocus();
            return null;
        });
    }

    String text(ITextEditor editor, Function<StyledText, String> what) {
        return ui(() -> what.apply(text(editor)));
    }

    /** All of the text, folded away or not. */
    String all(ITextEditor editor) {
        return ui(() -> document(editor).get());
    }

    private static IDocument document(ITextEditor editor) {
        return editor.getDocumentProvider().getDocument(editor.getEditorInput());
    }

    ISourceViewer viewer(ITextEditor editor) {
        return (ISourceViewer) editor.getAdapter(ITextOperationTarget.class);
    }

    /** Points with the mouse at the words, where they stand first, holds it still, and reads what is told; empty when that is nothing yet. */
    String pointAt(ITextEditor editor, String words) {
        for (var nudge : new int[] {90, 2, 3}) {
            move(editor, words, nudge);
        }
        for (int i = 0; i < 300; i++) {
            var told = told(editor);
            if (!told.isEmpty()) {
                return told;
            }
            rest(20);
        }
        return "";
    }

    /**
     * Moves the mouse so many pixels into the words, and waits until the widget under it hears of it.
     * Of several moves at once only the last is told, and then the platform never learns that the mouse was elsewhere and would not ask anew.
     */
    private void move(ITextEditor editor, String words, int pixels) {
        var there = new AtomicBoolean();
        Listener arrival = event -> there.set(true);
        ui(() -> {
            var text = text(editor);
            var place = text.toDisplay(text.getLocationAtOffset(text.getText().indexOf(words) + 1));
            var event = new Event();
            event.type = SWT.MouseMove;
            event.x = place.x + pixels;
            event.y = place.y + text.getLineHeight() / 2;
            text.getShell().forceActive();
            there.set(display.getCursorLocation().equals(new Point(event.x, event.y)));
            display.addFilter(SWT.MouseMove, arrival);
            display.post(event);
            return null;
        });
        try {
            await("the mouse has moved", there::get);
        } finally {
            ui(() -> {
                display.removeFilter(SWT.MouseMove, arrival);
                return null;
            });
        }
    }

    /** Moves the mouse so many pixels behind the words, where they stand first. */
    void pointBehind(ITextEditor editor, String words, int pixels) {
        ui(() -> {
            var text = text(editor);
            var end = text.getLocationAtOffset(text.getText().indexOf(words) + words.length());
            var event = new Event();
            event.x = end.x + pixels;
            event.y = end.y + text.getLineHeight() / 2;
            text.notifyListeners(SWT.MouseMove, event);
            return null;
        });
    }

    /** What the text's tip says; {@code ""} where it has none. */
    String tip(ITextEditor editor) {
        return text(editor, text -> text.getToolTipText() == null ? "" : text.getToolTipText());
    }

    /** Makes the area of editors so narrow, for a person who has views on both sides; it is as wide as before once the window is. */
    void narrow(int width) {
        ui(() -> {
            var window = page().getWorkbenchWindow().getShell();
            window.setMaximized(false);
            window.setSize(width + window.getSize().x - text((ITextEditor) page().getActiveEditor()).getSize().x, window.getSize().y);
            return null;
        });
        rest(1000);
    }

    /** Over how many rows the line goes that begins so. */
    int rowsOf(ITextEditor editor, String beginning) {
        return ui(() -> {
            var text = text(editor);
            var line = text.getLineAtOffset(text.getText().indexOf(beginning));
            return (text.getLinePixel(line + 1) - text.getLinePixel(line)) / text.getLineHeight();
        });
    }

    static void rest(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** What stands in small windows beside the text: as pages, or as plain text where SWT has no browser. */
    String told(ITextEditor editor) {
        return ui(() -> {
            var window = text(editor).getShell();
            return Arrays.stream(display.getShells()).filter(shell -> shell != window && shell.isVisible())
                    .flatMap(shell -> Stream.concat(all(shell, Browser.class).map(Browser::getText), all(shell, Text.class).map(Text::getText))).collect(Collectors.joining("\n"));
        });
    }

    /** Whether what is told stands on a page, where there are links. */
    boolean links(ITextEditor editor) {
        return ui(() -> pages(editor).findFirst().isPresent());
    }

    /** Follows the link of those words on the page in the small window, as a click does: the browser asks whether it may go there. */
    void follow(ITextEditor editor, String words) {
        ui(() -> {
            var link = Pattern.compile("<a href=\"([^\"]*)\">" + Pattern.quote(words));
            return pages(editor).flatMap(page -> link.matcher(page.getText()).results().map(found -> page.setUrl(found.group(1)))).findFirst().orElseThrow();
        });
    }

    private Stream<Browser> pages(ITextEditor editor) {
        var window = text(editor).getShell();
        return Arrays.stream(display.getShells()).filter(shell -> shell != window && shell.isVisible()).flatMap(shell -> all(shell, Browser.class));
    }

    /** How the words look, where they stand first. */
    StyleRange look(ITextEditor editor, String words) {
        return ui(() -> {
            var text = text(editor);
            return text.getStyleRangeAtOffset(text.getText().indexOf(words));
        });
    }

    /** What is offered to put a finding right, and to choose one of these. */
    List<String> fixes(IMarker marker) {
        return ui(() -> Arrays.stream(IDE.getMarkerHelpRegistry().getResolutions(marker)).map(IMarkerResolution::getLabel).toList());
    }

    void fix(IMarker marker, String label) {
        ui(() -> {
            Arrays.stream(IDE.getMarkerHelpRegistry().getResolutions(marker)).filter(fix -> fix.getLabel().equals(label)).findFirst().orElseThrow().run(marker);
            return null;
        });
    }

    String content(IFile file) {
        try {
            return file.readString();
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }

    /** Changes a file as another program would that the workspace hears of. */
    void write(IFile file, String text) {
        try {
            file.setContents(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), true, false, null);
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }

    /** Changes a file behind the workspace's back, and has that looked for as when somebody comes back to Eclipse. */
    void writeOnDisk(IFile file, String text) {
        try {
            Files.writeString(file.getLocation().toPath(), text);
            file.refreshLocal(IResource.DEPTH_ZERO, null);
        } catch (CoreException | IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The words that a marker stands at. */
    String marked(ITextEditor editor, IMarker marker) {
        var start = marker.getAttribute(IMarker.CHAR_START, 0);
        return all(editor).substring(start, marker.getAttribute(IMarker.CHAR_END, 0));
    }

    /** Ctrl+Z. */
    void undo(ITextEditor editor) {
        ui(() -> {
            ((ITextOperationTarget) viewer(editor)).doOperation(ITextOperationTarget.UNDO);
            return null;
        });
    }

    /** Takes that offer out of the list beside the cursor. */
    void chooseOffer(ITextEditor editor, String offer) {
        ui(() -> {
            var list = lists(editor).filter(Control::isVisible).findFirst().orElseThrow();
            list.setSelection(Arrays.stream(list.getItems()).filter(item -> item.getText().equals(offer)).findFirst().orElseThrow());
            var event = new Event();
            event.item = list.getSelection()[0];
            list.notifyListeners(SWT.Selection, event);
            list.notifyListeners(SWT.DefaultSelection, event);
            return null;
        });
    }

    /** Holds Ctrl down and clicks on the words, where they stand first. */
    void controlClick(ITextEditor editor, String words) {
        ui(() -> {
            var text = text(editor);
            var place = text.getLocationAtOffset(text.getText().indexOf(words) + 1);
            var onScreen = new Event();
            onScreen.type = SWT.MouseMove;
            onScreen.x = text.toDisplay(place).x + 2;
            onScreen.y = text.toDisplay(place).y + text.getLineHeight() / 2;
            text.getShell().forceActive();
            display.post(onScreen);
            return null;
        });
        rest(100);
        ui(() -> {
            var text = text(editor);
            var place = text.getLocationAtOffset(text.getText().indexOf(words) + 1);
            var key = new Event();
            key.keyCode = SWT.MOD1;
            text.notifyListeners(SWT.KeyDown, key);
            for (var type : new int[] {SWT.MouseMove, SWT.MouseDown, SWT.MouseUp}) {
                click(text, type, place.x + 2, place.y + text.getLineHeight() / 2, SWT.MOD1);
            }
            return null;
        });
    }

    private static void click(StyledText text, int type, int x, int y, int keys) {
        var event = new Event();
        event.button = type == SWT.MouseMove ? 0 : 1;
        event.count = 1;
        event.x = x;
        event.y = y;
        event.stateMask = keys | (type == SWT.MouseUp ? SWT.BUTTON1 : 0);
        text.notifyListeners(type, event);
    }

    /** Clicks on the first of what stands above the line with those words. */
    void clickAbove(ITextEditor editor, String words) {
        ui(() -> {
            var text = text(editor);
            var place = text.getLocationAtOffset(text.getText().indexOf(words));
            for (var type : new int[] {SWT.MouseMove, SWT.MouseDown, SWT.MouseUp}) {
                click(text, type, place.x + 12, place.y - text.getLineHeight() / 2, 0);
            }
            return null;
        });
    }

    /** File, Revert. */
    void revert(ITextEditor editor) {
        ui(() -> {
            editor.doRevertToSaved();
            return null;
        });
    }

    /** What the workspace keeps of a project's markers until the next start. */
    String saved(String project) {
        try {
            ResourcesPlugin.getWorkspace().save(true, null);
            var kept = ResourcesPlugin.getWorkspace().getRoot().getLocation()
                    .append(".metadata/.plugins/org.eclipse.core.resources/.projects/" + project + "/.markers").toPath();
            return Files.readString(kept, StandardCharsets.ISO_8859_1);
        } catch (CoreException | IOException e) {
            throw new AssertionError(e);
        }
    }

    Color colour(String type) {
        return ui(() -> JFaceResources.getColorRegistry().get("advice.eclipse." + type));
    }

    void cursorAt(ITextEditor editor, int offset) {
        ui(() -> {
            editor.selectAndReveal(offset, 0);
            text(editor).setFocus();
            return null;
        });
    }

    int cursor(ITextEditor editor) {
        return ui(() -> viewer(editor).getSelectedRange().x);
    }

    String selected(ITextEditor editor) {
        return text(editor, StyledText::getSelectionText);
    }

    /** Gives a command as its key does, and waits until it has done what it does at once. */
    void run(String command) {
        ui(() -> {
            try {
                return page().getWorkbenchWindow().getService(IHandlerService.class).executeCommand(command, null);
            } catch (CommandException e) {
                throw new AssertionError(e);
            }
        });
    }

    /** The command that a key would give now. */
    String command(String keys) {
        return ui(() -> {
            try {
                var binding = page().getWorkbenchWindow().getService(IBindingService.class).getPerfectMatch(KeySequence.getInstance(keys));
                return binding == null ? "" : binding.getParameterizedCommand().getId();
            } catch (ParseException e) {
                throw new AssertionError(e);
            }
        });
    }

    /** All that a view lists, unfolded. */
    List<String> rows(String view) {
        return ui(() -> {
            try {
                page().showView(view, null, IWorkbenchPage.VIEW_VISIBLE);
            } catch (PartInitException e) {
                throw new AssertionError(e);
            }
            return Stream.concat(lists(view, Tree.class).flatMap(tree -> rows(tree.getItems())),
                    lists(view, Table.class).flatMap(Workbench::items)).toList();
        });
    }

    private static Stream<String> rows(TreeItem[] items) {
        return Arrays.stream(items).flatMap(item -> Stream.concat(Stream.of(item.getText()), rows(item.getItems())));
    }

    private static <T extends Control> Stream<T> lists(String view, Class<T> kind) {
        var part = page().findView(view);
        return Workbench.all(page().getWorkbenchWindow().getShell(), Composite.class)
                .filter(area -> area.getData("modelElement") == part.getSite().getService(MPart.class)).flatMap(area -> all(area, kind)).distinct();
    }

    /** Whether the row of a view that begins so has this picture of ours before it. */
    boolean pictured(String view, String row, String name) {
        return ui(() -> lists(view, Tree.class).flatMap(tree -> items(tree.getItems())).filter(item -> item.getText().startsWith(row))
                .anyMatch(item -> item.getImage() != null && item.getImage() == JFaceResources.getImageRegistry().get("advice.eclipse." + name)));
    }

    private static Stream<TreeItem> items(TreeItem[] items) {
        return Arrays.stream(items).flatMap(item -> Stream.concat(Stream.of(item), items(item.getItems())));
    }

    /** What is chosen in a view. */
    String chosen(String view) {
        return ui(() -> lists(view, Tree.class).flatMap(tree -> Arrays.stream(tree.getSelection())).map(TreeItem::getText).collect(Collectors.joining()));
    }

    /** The words that annotations of a type stand over. */
    List<String> annotations(ITextEditor editor, String type) {
        return ui(() -> {
            var model = viewer(editor).getAnnotationModel();
            var words = new ArrayList<String>();
            model.getAnnotationIterator().forEachRemaining(annotation -> {
                if (annotation.getType().equals(type)) {
                    words.add(words(editor, model.getPosition(annotation)));
                }
            });
            return words;
        });
    }

    private static String words(ITextEditor editor, Position place) {
        try {
            return document(editor).get(place.getOffset(), place.getLength());
        } catch (BadLocationException e) {
            throw new AssertionError(e);
        }
    }

    /** What is written between and in the lines beside the text. The platform keeps it in a field of its annotations and nowhere else. */
    List<String> minings(ITextEditor editor) {
        return ui(() -> {
            var words = new ArrayList<String>();
            viewer(editor).getAnnotationModel().getAnnotationIterator().forEachRemaining(annotation -> {
                for (var field : annotation.getClass().getDeclaredFields()) {
                    if (annotation instanceof AbstractInlinedAnnotation && field.getName().equals("fMinings")) {
                        words.addAll(minings(annotation, field));
                    }
                }
            });
            return words;
        });
    }

    private static List<String> minings(Annotation annotation, Field field) {
        try {
            field.setAccessible(true);
            return ((List<?>) field.get(annotation)).stream().map(mining -> String.valueOf(((ICodeMining) mining).getLabel())).toList();
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    /** The first lines of all that folds. */
    List<String> folds(ITextEditor editor) {
        return ui(() -> {
            var model = ((ProjectionViewer) viewer(editor)).getProjectionAnnotationModel();
            var lines = new ArrayList<String>();
            model.getAnnotationIterator().forEachRemaining(fold -> lines.add(words(editor, model.getPosition(fold)).lines().findFirst().orElse("")));
            return lines;
        });
    }

    void fold(ITextEditor editor, String line) {
        ui(() -> {
            var model = ((ProjectionViewer) viewer(editor)).getProjectionAnnotationModel();
            model.getAnnotationIterator().forEachRemaining(fold -> {
                if (words(editor, model.getPosition(fold)).startsWith(line)) {
                    model.collapse(fold);
                }
            });
            return null;
        });
    }

    /** The small window with a tree over the text. */
    Optional<Shell> over(ITextEditor editor) {
        return ui(() -> Arrays.stream(display.getShells()).filter(shell -> shell != text(editor).getShell() && shell.isVisible()
                && all(shell, Tree.class).findFirst().isPresent() && all(shell, Text.class).findFirst().isPresent()).findFirst());
    }

    void typeOver(ITextEditor editor, String words) {
        var over = over(editor).orElseThrow();
        ui(() -> {
            all(over, Text.class).findFirst().orElseThrow().setText(words);
            return null;
        });
    }

    /** Enter in the field. */
    void enterOver(ITextEditor editor) {
        over(editor).ifPresent(over -> ui(() -> {
            all(over, Text.class).findFirst().orElseThrow().notifyListeners(SWT.DefaultSelection, new Event());
            return null;
        }));
    }

    /** Types as a person does who is fast: the workbench does in between what it has to. */
    void slowly(ITextEditor editor, String keys) {
        keys.chars().forEach(key -> {
            ui(() -> {
                press(editor, (char) key);
                return null;
            });
            rest(40);
        });
    }

    void delete(IFile file) {
        try {
            file.delete(true, null);
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }

    /** The thread of the server that runs. */
    static Optional<Thread> server() {
        return Thread.getAllStackTraces().keySet().stream().filter(thread -> thread.getName().equals("advice-server")).findFirst();
    }

    /** Ctrl+Space. */
    void complete(ITextEditor editor) {
        ui(() -> {
            ((ITextOperationTarget) viewer(editor)).doOperation(ISourceViewer.CONTENTASSIST_PROPOSALS);
            return null;
        });
    }

    /** Ctrl+1. */
    void assist(ITextEditor editor) {
        ui(() -> {
            ((ITextOperationTarget) viewer(editor)).doOperation(ISourceViewer.QUICK_ASSIST);
            return null;
        });
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
