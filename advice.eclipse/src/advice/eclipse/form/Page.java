// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.form;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.LocationAdapter;
import org.eclipse.swt.browser.LocationEvent;
import org.eclipse.swt.browser.ProgressAdapter;
import org.eclipse.swt.browser.ProgressEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import com.google.gson.JsonPrimitive;

import advice.dsl.ide.preview.Previewed;
import advice.dsl.ide.preview.Previewed.Anchor;
import advice.eclipse.Places;

/**
 * The form as a page in the system's browser.
 * The page is not trusted: its content security policy lets no script of its own run, and it can lead nowhere.
 * What we run in it ourselves only scrolls, marks, and tells which place was clicked, as the address of a page that never opens.
 */
final class Page implements Rendition {

    private static final String BLANK = "about:blank";
    private static final String PLACE = "advice:place/";
    /** Clicks are caught before any link sees them, the innermost place that has a name counts. */
    private static final String LISTEN = """
            if (!window.adviceListens) {
                window.adviceListens = true;
                var tell = function (event) {
                    if (event.type === 'click') {
                        event.preventDefault();
                    }
                    for (var node = event.target; node; node = node.parentElement) {
                        if (node.id) {
                            window.location.href = 'advice:place/' + (event.type === 'click' ? 'open/' : 'point/') + encodeURIComponent(node.id);
                            return;
                        }
                    }
                };
                document.addEventListener('click', tell, true);
                document.addEventListener('contextmenu', tell, true);
            }
            """;
    private static final String REPLACE = """
            var fresh = new DOMParser().parseFromString(%s, 'text/html');
            document.head.replaceWith(fresh.head);
            document.body.replaceWith(fresh.body);
            """;
    private static final String MARK = """
            (function (id) {
                var before = document.querySelector('[data-advice-marked]');
                if (before) {
                    before.style.outline = '';
                    before.removeAttribute('data-advice-marked');
                }
                var place = document.getElementById(id);
                if (place) {
                    place.setAttribute('data-advice-marked', '');
                    place.style.outline = '2px solid #2B7A86';
                    var box = place.getBoundingClientRect();
                    if (box.top < 0 || box.bottom > window.innerHeight) {
                        place.scrollIntoView({block: box.height < window.innerHeight ? 'center' : 'start'});
                    }
                }
            })(%s);
            """;

    private final Browser browser;
    private final Consumer<Range> open;
    private final Consumer<Range> point;
    private List<Anchor> anchors = List.of();
    private Optional<Position> cursor = Optional.empty();
    private boolean loaded;

    private Page(Browser browser, Consumer<Range> open, Consumer<Range> point) {
        this.browser = browser;
        this.open = open;
        this.point = point;
        browser.addLocationListener(new LocationAdapter() {
            @Override
            public void changing(LocationEvent event) {
                event.doit = event.location.equals(BLANK);
                if (event.location.startsWith(PLACE)) {
                    clicked(event.location.substring(PLACE.length()));
                }
            }
        });
        browser.addOpenWindowListener(event -> event.required = true);
        browser.addProgressListener(new ProgressAdapter() {
            @Override
            public void completed(ProgressEvent event) {
                loaded = true;
                browser.execute(LISTEN);
                mark();
            }
        });
    }

    /**
     * A page, where the system has a browser for it.
     *
     * @param open  leads to the text of what was clicked
     * @param point hears of what the menu was opened on
     */
    static Optional<Page> in(Composite parent, Consumer<Range> open, Consumer<Range> point) {
        try {
            return Optional.of(new Page(new Browser(parent, SWT.NONE), open, point));
        } catch (SWTError e) {
            // There is no browser on this system; the form is shown as text.
            return Optional.empty();
        }
    }

    @Override
    public Control control() {
        return browser;
    }

    @Override
    public boolean plain() {
        return false;
    }

    @Override
    public void show(Previewed form) {
        anchors = form.anchors();
        if (!loaded || !browser.execute(REPLACE.formatted(quoted(form.html())))) {
            loaded = false;
            browser.setText(form.html(), false);
        } else {
            mark();
        }
    }

    @Override
    public void follow(Position place) {
        cursor = Optional.of(place);
        if (loaded) {
            mark();
        }
    }

    private void mark() {
        cursor.flatMap(place -> anchors.stream().filter(anchor -> Places.holds(anchor.range(), place))
                .min(Comparator.comparing(Anchor::range, Places.NARROWEST))).ifPresent(anchor -> browser.execute(MARK.formatted(quoted(anchor.id()))));
    }

    private void clicked(String told) {
        var parts = told.split("/", 2);
        if (parts.length == 2) {
            var id = URLDecoder.decode(parts[1].replace("+", "%2B"), StandardCharsets.UTF_8);
            anchors.stream().filter(anchor -> anchor.id().equals(id)).findFirst().ifPresent(anchor -> {
                // Not from within the browser's own call, which waits for this one.
                browser.getDisplay().asyncExec(() -> (parts[0].equals("open") ? open : point).accept(anchor.range()));
            });
        }
    }

    private static String quoted(String text) {
        return new JsonPrimitive(text).toString().replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
    }
}
