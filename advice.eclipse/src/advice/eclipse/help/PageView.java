// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.help;

import java.net.URL;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.LocationListener;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;

/** A page of the help, for an Eclipse without a help system of its own. Links lead from page to page, never out. */
public final class PageView extends ViewPart {

    /** By which the platform knows it. */
    public static final String ID = "advice.eclipse.page";

    private Composite around;
    private Browser browser;

    @Override
    public void createPartControl(Composite parent) {
        around = parent;
        parent.setLayout(new FillLayout());
        try {
            browser = new Browser(parent, SWT.NONE);
            browser.setJavascriptEnabled(false);
            browser.addLocationListener(LocationListener.changingAdapter(event -> event.doit = !event.location.startsWith("http")));
        } catch (SWTError e) {
            new Label(parent, SWT.WRAP).setText("This system has no browser that a view could use, so the page opens beside Eclipse.");
        }
    }

    void show(URL page) {
        if (browser != null) {
            browser.setUrl(page.toString());
        } else {
            Program.launch(page.toString());
        }
    }

    @Override
    public void setFocus() {
        around.setFocus();
    }
}
