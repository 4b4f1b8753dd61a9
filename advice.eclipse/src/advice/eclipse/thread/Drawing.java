// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.thread;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;

import advice.dsl.ide.thread.ThreadPicture;
import advice.dsl.ide.thread.ThreadPicture.Column;
import advice.dsl.ide.thread.ThreadPicture.Edge;
import advice.dsl.ide.thread.ThreadPicture.Node;

/**
 * The picture of a thread, drawn from what the server says of it, so that no browser is needed.
 * A break is told in words, by a dashed line and by colour. Arrow keys go from box to box, Enter to the text.
 */
final class Drawing {

    private static final String COLOURS = "advice.eclipse.thread.";
    private static final float[] SIZES = {0.5f, 0.6f, 0.7f, 0.85f, 1f, 1.25f, 1.5f, 2f};
    private static final float SMALLEST_FIT = 0.55f;
    private static final int HEAD = 15;
    private static final int TITLE = 13;
    private static final int NOTE = 11;
    private static final int TITLE_LINE = 17;
    private static final int NOTE_LINE = 15;
    private static final int INSET = 14;
    private static final int PAD = 9;
    private static final int HEAD_TOP = 12;
    private static final int HEAD_LINE = 35;
    private static final int BAR = 5;
    private static final int ROUND = 8;
    private static final int HATCH = 9;
    private static final int[] DASHES = {7, 4};
    private static final float PAPER = 0.1f;
    private static final int POINTS_TO_AN_INCH = 72;

    private final ScrolledComposite scrolled;
    private final Canvas canvas;
    private final Consumer<Node> open;
    private final LocalResourceManager resources;
    private final IPropertyChangeListener redraw = change -> redraw();
    private ThreadPicture picture = new ThreadPicture("", 0, 0, List.of(), List.of(), List.of());
    private Optional<Node> chosen = Optional.empty();
    private float size = 1;
    private boolean fitted = true;

    /** @param open leads to the text of a box */
    Drawing(Composite parent, Consumer<Node> open) {
        this.open = open;
        scrolled = new ScrolledComposite(parent, SWT.H_SCROLL | SWT.V_SCROLL);
        canvas = new Canvas(scrolled, SWT.DOUBLE_BUFFERED);
        scrolled.setContent(canvas);
        scrolled.getVerticalBar().setIncrement(TITLE_LINE * 2);
        resources = new LocalResourceManager(JFaceResources.getResources(), canvas);
        canvas.setBackground(canvas.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
        canvas.setForeground(canvas.getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND));
        canvas.addPaintListener(event -> paint(event.gc));
        canvas.addListener(SWT.MouseDown, event -> {
            canvas.setFocus();
            at(event.x, event.y).ifPresent(node -> {
                choose(node.id());
                if (event.button == 1) {
                    open.accept(node);
                }
            });
        });
        canvas.addListener(SWT.MouseMove, event -> {
            var node = at(event.x, event.y);
            canvas.setCursor(node.isPresent() ? canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
            canvas.setToolTipText(node.map(Drawing::told).orElse(null));
        });
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
        canvas.addTraverseListener(event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        canvas.addListener(SWT.KeyDown, event -> press(new KeyEvent(event)));
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = chosen.map(Drawing::told).orElse("The golden thread; the tree below it says the same");
            }
        });
        canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_GRAPHIC;
            }
        });
        scrolled.addListener(SWT.Resize, event -> resize());
        colours().addListener(redraw);
        canvas.addDisposeListener(event -> colours().removeListener(redraw));
    }

    Control control() {
        return scrolled;
    }

    List<Node> nodes() {
        return picture.nodes();
    }

    void show(ThreadPicture thread) {
        picture = thread;
        chosen = chosen.flatMap(before -> node(before.id()));
        resize();
        canvas.redraw();
    }

    /** Marks a box and brings it into sight. */
    void choose(String id) {
        chosen = node(id);
        chosen.ifPresent(node -> {
            var shown = scrolled.getOrigin();
            var room = scrolled.getClientArea();
            scrolled.setOrigin(inSight(node.x(), node.width(), shown.x, room.width), inSight(node.y(), node.height(), shown.y, room.height));
        });
        canvas.getAccessible().setFocus(ACC.CHILDID_SELF);
        canvas.redraw();
    }

    private int inSight(int start, int length, int shown, int room) {
        var from = (int) (start * size) - INSET;
        var to = (int) ((start + length) * size) + INSET;
        return from < shown ? Math.max(0, from) : to > shown + room ? Math.min(from, to - room) : shown;
    }

    private Optional<Node> node(String id) {
        return picture.nodes().stream().filter(node -> node.id().equals(id)).findFirst();
    }

    private Optional<Node> at(int x, int y) {
        var left = x / size;
        var top = y / size;
        return picture.nodes().stream().filter(node -> node.x() <= left && left <= node.x() + node.width()
                && node.y() <= top && top <= node.y() + node.height()).findFirst();
    }

    /** A box in words. */
    static String told(Node node) {
        return node.kind().equals("gap") ? "Missing: " + node.title() : node.kind() + ": " + node.title() + "\n" + node.about().strip();
    }

    // ---- how large it is

    void zoom(int steps) {
        fitted = false;
        var nearest = 0;
        for (int i = 0; i < SIZES.length; i++) {
            nearest = Math.abs(SIZES[i] - size) < Math.abs(SIZES[nearest] - size) ? i : nearest;
        }
        size = SIZES[Math.max(0, Math.min(SIZES.length - 1, nearest + steps))];
        resize();
    }

    void fit() {
        fitted = true;
        resize();
    }

    private void resize() {
        if (fitted && picture.width() > 0) {
            size = Math.max(SMALLEST_FIT, Math.min(1, scrolled.getClientArea().width / (float) picture.width()));
        }
        canvas.setSize(Math.max((int) (picture.width() * size), scrolled.getClientArea().width),
                Math.max((int) (picture.height() * size), scrolled.getClientArea().height));
        canvas.redraw();
    }

    // ---- the keyboard

    private void press(KeyEvent event) {
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> step(0, 1);
            case SWT.ARROW_UP -> step(0, -1);
            case SWT.ARROW_RIGHT -> step(1, 0);
            case SWT.ARROW_LEFT -> step(-1, 0);
            case SWT.CR, SWT.KEYPAD_CR -> chosen.ifPresent(open);
            default -> {
                // Any other key is for the workbench.
            }
        }
    }

    /** Down and up within a column; right and left along the ties, or to what is nearest. */
    private void step(int columns, int rows) {
        if (chosen.isEmpty()) {
            picture.nodes().stream().findFirst().ifPresent(first -> choose(first.id()));
            return;
        }
        var from = chosen.get();
        picture.nodes().stream().filter(node -> rows != 0 ? node.x() == from.x() && (node.y() - from.y()) * rows > 0 : (node.x() - from.x()) * columns > 0)
                .min(Comparator.comparing((Node node) -> columns != 0 && !tied(from, node))
                        .thenComparingInt(node -> Math.abs(node.x() - from.x())).thenComparingInt(node -> Math.abs(node.y() - from.y())))
                .ifPresent(node -> choose(node.id()));
    }

    private boolean tied(Node one, Node other) {
        return picture.edges().stream().anyMatch(edge -> edge.from().equals(one.id()) && edge.to().equals(other.id())
                || edge.from().equals(other.id()) && edge.to().equals(one.id()));
    }

    // ---- drawing

    private void redraw() {
        if (!canvas.isDisposed()) {
            canvas.redraw();
        }
    }

    private void paint(GC gc) {
        var scale = new Transform(gc.getDevice());
        scale.scale(size, size);
        gc.setAntialias(SWT.ON);
        gc.setTextAntialias(SWT.ON);
        gc.setTransform(scale);
        picture.columns().forEach(column -> head(gc, column));
        picture.edges().forEach(edge -> tie(gc, edge));
        picture.nodes().forEach(node -> box(gc, node));
        if (picture.nodes().isEmpty() && !picture.columns().isEmpty()) {
            gc.setFont(font(NOTE, SWT.NORMAL));
            gc.setForeground(canvas.getForeground());
            gc.drawText("No aspiration, need, outcome or provision is written yet.", picture.columns().get(0).x(), HEAD_LINE + INSET, true);
        }
        gc.setTransform(null);
        scale.dispose();
    }

    private void head(GC gc, Column column) {
        gc.setBackground(colour(column.kind()));
        gc.fillRectangle(column.x(), HEAD_LINE, column.width(), 3);
        gc.setFont(font(HEAD, SWT.BOLD));
        gc.setForeground(canvas.getForeground());
        gc.drawText(column.title(), column.x(), HEAD_TOP, true);
    }

    private void tie(GC gc, Edge edge) {
        pen(gc, edge.broken(), edge.broken() ? colour("break") : colour("tie"));
        var path = new Path(gc.getDevice());
        var points = edge.points();
        path.moveTo(points.get(0).x(), points.get(0).y());
        for (int i = 1; i < points.size(); i++) {
            var before = points.get(i - 1);
            var point = points.get(i);
            var half = (before.x() + point.x()) / 2f;
            path.cubicTo(half, before.y(), half, point.y(), point.x(), point.y());
        }
        gc.drawPath(path);
        path.dispose();
    }

    private static void pen(GC gc, boolean broken, Color colour) {
        gc.setForeground(colour);
        gc.setLineWidth(broken ? 2 : 1);
        if (broken) {
            gc.setLineDash(DASHES);
        } else {
            gc.setLineStyle(SWT.LINE_SOLID);
        }
    }

    private void box(GC gc, Node node) {
        var gap = node.kind().equals("gap");
        var broken = gap || !node.problem().isEmpty();
        var own = colour(gap ? "break" : node.kind());
        gc.setBackground(gap ? canvas.getBackground() : paper(own));
        gc.fillRoundRectangle(node.x(), node.y(), node.width(), node.height(), ROUND, ROUND);
        if (gap) {
            hatch(gc, node, own);
        } else {
            gc.setBackground(own);
            gc.fillRectangle(node.x(), node.y(), BAR, node.height());
        }
        pen(gc, broken, broken ? colour("break") : own);
        gc.drawRoundRectangle(node.x(), node.y(), node.width(), node.height(), ROUND, ROUND);
        if (chosen.filter(node::equals).isPresent()) {
            pen(gc, false, canvas.getForeground());
            gc.setLineWidth(canvas.isFocusControl() ? 3 : 2);
            gc.drawRoundRectangle(node.x() - 3, node.y() - 3, node.width() + 6, node.height() + 6, ROUND, ROUND);
        }
        var y = node.y() + PAD - 1;
        y = lines(gc, node.lines(), font(TITLE, SWT.BOLD), gap ? own : canvas.getForeground(), gap, node.x() + INSET, y, TITLE_LINE);
        y = lines(gc, node.notes(), font(NOTE, SWT.NORMAL), canvas.getForeground(), false, node.x() + INSET, y, NOTE_LINE);
        lines(gc, node.warnings(), font(NOTE, SWT.BOLD), colour("break"), false, node.x() + INSET, y, NOTE_LINE);
    }

    private static int lines(GC gc, List<String> lines, Font font, Color colour, boolean label, int x, int y, int step) {
        gc.setFont(font);
        gc.setForeground(colour);
        var at = y;
        for (var line : lines) {
            if (label) {
                var extent = gc.textExtent(line);
                gc.fillRectangle(x - BAR, at - 1, extent.x + 2 * BAR, extent.y + 2);
            }
            gc.drawText(line, x, at, true);
            at += step;
        }
        return at;
    }

    /** Slanting lines, for whoever does not see the colour. */
    private static void hatch(GC gc, Node node, Color colour) {
        gc.setForeground(colour);
        gc.setLineWidth(1);
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setAlpha(110);
        for (int x = node.x() - node.height(); x < node.x() + node.width(); x += HATCH) {
            var left = Math.max(x, node.x());
            var right = Math.min(x + node.height(), node.x() + node.width());
            gc.drawLine(left, node.y() + node.height() - (left - x), right, node.y() + node.height() - (right - x));
        }
        gc.setAlpha(255);
    }

    // ---- colours and letters

    private static ColorRegistry colours() {
        return PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry();
    }

    private Color colour(String name) {
        var colour = colours().get(COLOURS + name);
        return colour != null ? colour : canvas.getForeground();
    }

    /** The background, tinted. */
    private Color paper(Color tint) {
        var under = canvas.getBackground().getRGB();
        var over = tint.getRGB();
        return new Color(new RGB(mixed(over.red, under.red), mixed(over.green, under.green), mixed(over.blue, under.blue)));
    }

    private static int mixed(int over, int under) {
        return Math.round(over * PAPER + under * (1 - PAPER));
    }

    /** The workbench's letters, so many pixels high, whatever the screen. */
    private Font font(int pixels, int style) {
        var name = JFaceResources.getDefaultFont().getFontData()[0].getName();
        var points = Math.round(pixels * (float) POINTS_TO_AN_INCH / canvas.getDisplay().getDPI().y);
        return resources.create(FontDescriptor.createFrom(new FontData(name, points, style)));
    }
}
