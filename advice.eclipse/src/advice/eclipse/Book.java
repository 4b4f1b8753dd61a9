// SPDX-License-Identifier: EPL-2.0
package advice.eclipse;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** The pages of a view, of which one is seen at a time; while there is nothing to show, a sentence says so. */
public final class Book {

    private final Composite pages;
    private final StackLayout layout = new StackLayout();
    private final Label message;

    /** @param sentence what is said at first */
    public Book(Composite parent, String sentence) {
        pages = new Composite(parent, SWT.NONE);
        pages.setLayout(layout);
        message = new Label(pages, SWT.WRAP);
        say(sentence);
    }

    /** What its pages are made in. */
    public Composite control() {
        return pages;
    }

    /** The page that is seen. */
    public Control shown() {
        return layout.topControl;
    }

    public void show(Control page) {
        layout.topControl = page;
        pages.layout();
    }

    public void say(String sentence) {
        message.setText(sentence);
        show(message);
    }
}
