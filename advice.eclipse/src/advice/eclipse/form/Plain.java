// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.form;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

import advice.dsl.ide.preview.Previewed;
import advice.dsl.ide.preview.Previewed.Anchor;
import advice.eclipse.Places;

/** The form as text, for systems without a browser and for whoever likes it better. */
final class Plain implements Rendition {

    private static final int BORDER = 8;

    private final StyledText text;
    private List<Anchor> anchors = List.of();
    private Optional<Position> cursor = Optional.empty();

    /**
     * @param open  leads to the text of what was clicked
     * @param point hears of what the menu was opened on
     */
    Plain(Composite parent, Consumer<Range> open, Consumer<Range> point) {
        text = new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        text.setMargins(BORDER, BORDER, BORDER, BORDER);
        text.setFont(JFaceResources.getTextFont());
        text.addListener(SWT.MouseUp, event -> {
            if (event.button == 1 && text.getSelectionCount() == 0) {
                at(event).ifPresent(open);
            }
        });
        text.addListener(SWT.MenuDetect, event -> field(text.getCaretOffset()).ifPresent(point));
        text.addListener(SWT.MouseDown, event -> at(event).ifPresent(point));
        text.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
                field(text.getCaretOffset()).ifPresent(open);
            }
        });
    }

    private Optional<Range> at(Event event) {
        var offset = text.getOffsetAtPoint(new Point(event.x, event.y));
        return field(offset >= 0 ? offset : text.getCaretOffset());
    }

    /** What the text says of which field an offset lies in. */
    private Optional<Range> field(int offset) {
        return anchors.stream().filter(anchor -> anchor.at() <= offset).max(Comparator.comparing(Anchor::at)).map(Anchor::range);
    }

    /** What is selected of it. */
    Optional<String> selected() {
        return Optional.of(text.getSelectionText()).filter(words -> !words.isEmpty());
    }

    @Override
    public Control control() {
        return text;
    }

    @Override
    public boolean plain() {
        return true;
    }

    @Override
    public void show(Previewed form) {
        anchors = form.anchors();
        if (!form.text().equals(text.getText())) {
            var top = text.getTopIndex();
            text.setText(form.text());
            text.setTopIndex(top);
        }
        mark();
    }

    @Override
    public void follow(Position place) {
        cursor = Optional.of(place);
        mark();
    }

    private void mark() {
        text.setLineBackground(0, text.getLineCount(), null);
        cursor.flatMap(place -> anchors.stream().filter(anchor -> Places.holds(anchor.range(), place))
                .min(Comparator.comparing(Anchor::range, Places.NARROWEST))).ifPresent(anchor -> {
                    var first = text.getLineAtOffset(Math.min(anchor.at(), text.getCharCount()));
                    var end = anchors.stream().map(Anchor::at).filter(at -> at > anchor.at()).min(Comparator.naturalOrder());
                    var last = text.getLineAtOffset(Math.min(end.map(at -> at - 1).orElse(anchor.at()), text.getCharCount()));
                    text.setLineBackground(first, last - first + 1, text.getDisplay().getSystemColor(SWT.COLOR_WIDGET_BACKGROUND));
                    var shown = text.getClientArea().height / Math.max(1, text.getLineHeight());
                    if (first < text.getTopIndex() || last > text.getTopIndex() + shown) {
                        text.setTopIndex(Math.max(0, first - shown / 3));
                    }
                });
    }
}
