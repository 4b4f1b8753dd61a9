// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.lines;

import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseMoveListener;

import advice.eclipse.Companion;

/** What more there is to a hint in the lines, as the text's tip while the mouse is over the hint; the platform's hovers know no place behind a line. */
public final class HintTips extends Companion implements MouseMoveListener {

    /** Called by the platform, once an editor. */
    public HintTips() {
        super(0);
    }

    @Override
    protected void listen(StyledText widget) {
        widget.addMouseMoveListener(this);
    }

    @Override
    protected void forget(StyledText widget) {
        widget.removeMouseMoveListener(this);
    }

    @Override
    public void mouseMove(MouseEvent mouse) {
        var text = viewer().getTextWidget();
        var tip = Hints.moreAt(viewer(), mouse.x, mouse.y).orElse(null);
        if (tip == null ? text.getToolTipText() != null : !tip.equals(text.getToolTipText())) {
            text.setToolTipText(tip);
        }
    }

    @Override
    protected void rested(IDocument document, String address) {
        // Only the mouse matters.
    }
}
