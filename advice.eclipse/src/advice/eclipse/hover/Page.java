// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.hover;

import java.util.Optional;

import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.AbstractInformationControl;
import org.eclipse.jface.text.AbstractReusableInformationControlCreator;
import org.eclipse.jface.text.IInformationControl;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IInformationControlExtension2;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.LocationListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import advice.eclipse.Elsewhere;
import advice.eclipse.Here;
import advice.eclipse.help.HelpPage;

/**
 * A small window with what the server tells in Markdown: as a page where the platform has a browser, else as plain text.
 * A page holds no script and loads nothing; a link in it leads into a text, to a page of the help, or out.
 */
public final class Page extends AbstractInformationControl implements IInformationControlExtension2 {

    /** The platform keeps and fills one window again and again. */
    public static final IInformationControlCreator CREATOR = new AbstractReusableInformationControlCreator() {
        @Override
        protected IInformationControl doCreateInformationControl(Shell parent) {
            return new Page(parent, false);
        }
    };

    private static final int MARGIN = 8;
    private static final int WIDEST = 560;

    private Optional<Browser> browser = Optional.empty();
    private Text plain;
    private String markdown = "";

    private Page(Shell parent, boolean resizable) {
        super(parent, resizable);
        create();
    }

    @Override
    protected void createContent(Composite parent) {
        try {
            var page = new Browser(parent, SWT.NONE);
            page.setJavascriptEnabled(false);
            // Until it has drawn the page it is white, which dazzles in the dark theme.
            page.setBackground(background());
            page.addLocationListener(LocationListener.changingAdapter(event -> {
                event.doit = event.location.startsWith("about:");
                if (!event.doit) {
                    follow(event.location);
                }
            }));
            page.addMenuDetectListener(event -> event.doit = false);
            browser = Optional.of(page);
        } catch (SWTError e) {
            // No browser is installed; the words alone will do.
            plain = new Text(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        }
    }

    /** Once the browser has done with the click: the place may take the window away in which it was clicked. */
    private void follow(String link) {
        getShell().getDisplay().asyncExec(() -> {
            if (!HelpPage.follow(link)) {
                Elsewhere.of(link).ifPresentOrElse(Here::open, () -> Program.launch(link));
            }
        });
    }

    @Override
    public void setInput(Object input) {
        setInformation(input == null ? "" : input.toString());
    }

    @Override
    public void setInformation(String told) {
        markdown = told == null ? "" : told;
        if (browser.isPresent()) {
            browser.get().setText("<!DOCTYPE html><html><head><meta charset=\"utf-8\"><style>" + style() + "</style></head><body>"
                    + Html.of(markdown) + "</body></html>");
        } else {
            plain.setText(Html.plain(markdown));
        }
    }

    private String style() {
        var font = JFaceResources.getDialogFont().getFontData()[0];
        var written = JFaceResources.getTextFont().getFontData()[0];
        return "body{margin:" + MARGIN + "px;font:" + font.getHeight() + "pt '" + font.getName() + "',sans-serif;color:" + css(foreground())
                + ";background:" + css(background()) + "}p,ul,pre{margin:.4em 0}ul{padding-left:1.4em}h1,h2,h3,h4{font-size:1em;margin:.4em 0}"
                + "pre,code{font-family:'" + written.getName() + "',monospace}pre{white-space:pre-wrap}hr{border:0;border-top:1px solid;opacity:.3}a{color:"
                + css(JFaceResources.getColorRegistry().get(JFacePreferences.HYPERLINK_COLOR)) + "}";
    }

    private Color foreground() {
        return JFaceResources.getColorRegistry().get(JFacePreferences.INFORMATION_FOREGROUND_COLOR);
    }

    private Color background() {
        return JFaceResources.getColorRegistry().get(JFacePreferences.INFORMATION_BACKGROUND_COLOR);
    }

    private static String css(Color colour) {
        return colour == null ? "inherit" : "rgb(" + colour.getRed() + "," + colour.getGreen() + "," + colour.getBlue() + ")";
    }

    @Override
    public boolean hasContents() {
        return !markdown.isBlank();
    }

    /** As high as the words need, measured as plain text, which a page is hardly longer than. */
    @Override
    public Point computeSizeHint() {
        var limit = getSizeConstraints();
        var layout = new TextLayout(getShell().getDisplay());
        try {
            layout.setFont(JFaceResources.getDialogFont());
            layout.setText(Html.plain(markdown));
            var width = Math.min(limit == null ? WIDEST : Math.max(limit.x, WIDEST), WIDEST);
            layout.setWidth(width - 3 * MARGIN);
            var bounds = layout.getBounds();
            var trim = computeTrim();
            var high = bounds.height + bounds.height / 6 + 4 * MARGIN;
            return new Point(Math.min(width, bounds.width + 5 * MARGIN) + trim.width, (limit == null ? high : Math.min(high, Math.max(limit.y, 120))) + trim.height);
        } finally {
            layout.dispose();
        }
    }

    /** What is shown, without marks, for whoever looks at the window from outside. */
    public String words() {
        return Html.plain(markdown);
    }

    /** When the mouse goes into it, it becomes one that can be read at leisure. */
    @Override
    public IInformationControlCreator getInformationPresenterControlCreator() {
        return parent -> new Page(parent, true);
    }
}
