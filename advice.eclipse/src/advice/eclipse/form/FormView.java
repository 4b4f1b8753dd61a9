// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.form;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.lsp4j.Range;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;

import advice.dsl.ide.fields.CaseField;
import advice.dsl.ide.fields.CopyParams;
import advice.dsl.ide.fields.FieldsParams;
import advice.dsl.ide.preview.PreviewParams;
import advice.dsl.ide.preview.Previewed;
import advice.eclipse.ActiveText;
import advice.eclipse.Book;
import advice.eclipse.Icons;
import advice.eclipse.Latest;
import advice.eclipse.Session;
import advice.eclipse.preferences.Preferences;

/**
 * The form of the advice that is worked on, as it will print, beside its text; a click leads to the line that says it, the cursor to the place.
 * Each field can be copied as the case form takes it.
 */
public final class FormView extends ViewPart {

    /** By which the platform knows it. */
    public static final String ID = "advice.eclipse.form";

    private static final String ON_DEMAND = "Press Refresh to see the form. The preferences of Advice can show it while you write.";
    private static final String NOTHING = "Open an advice to see its form.";

    private final Latest<Previewed> form = new Latest<>();
    private final Latest<List<CaseField>> list = new Latest<>();
    private final Latest<CaseField> copied = new Latest<>();
    private ActiveText text;
    private Book book;
    private Optional<Page> page;
    private Plain plain;
    private Fields fields;
    private IAction asPage;
    private IAction asText;
    private IAction asFields;
    private Optional<Range> pointed = Optional.empty();
    private Optional<String> shownOf = Optional.empty();
    private boolean leading;

    @Override
    public void createPartControl(Composite parent) {
        book = new Book(parent, NOTHING);
        page = Page.in(book.control(), this::lead, this::point);
        plain = new Plain(book.control(), this::lead, this::point);
        fields = new Fields(book.control(), this::copy);
        asPage = kind("As a page", "form", page.isPresent());
        asText = kind("As text", "text", page.isEmpty());
        asFields = kind("Field by field, for the case form", "fields", false);
        asPage.setEnabled(page.isPresent());
        var copy = new Action("Copy for the case form") {
            @Override
            public void run() {
                copy();
            }
        };
        copy.setImageDescriptor(PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(ISharedImages.IMG_TOOL_COPY));
        var bars = getViewSite().getActionBars();
        bars.getToolBarManager().add(copy);
        var refresh = new Action("Refresh") {
            @Override
            public void run() {
                ask();
            }
        };
        refresh.setImageDescriptor(Icons.of("refresh"));
        bars.getToolBarManager().add(refresh);
        bars.getToolBarManager().add(new Separator());
        List.of(asPage, asText, asFields).forEach(bars.getToolBarManager()::add);
        bars.setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
        var menu = new MenuManager();
        menu.add(copy);
        for (var control : List.of(page.map(Page::control).orElse(plain.control()), plain.control(), fields.table())) {
            control.setMenu(menu.createContextMenu(control));
        }
        text = new ActiveText(getSite().getPage(), book.control(), new ActiveText.Listener() {
            @Override
            public void changed() {
                if (Preferences.previews()) {
                    ask();
                } else if (!text.address().equals(shownOf)) {
                    book.say(ON_DEMAND);
                }
            }

            @Override
            public void moved() {
                follow();
            }
        });
    }

    private IAction kind(String name, String icon, boolean chosen) {
        var action = new Action(name, IAction.AS_RADIO_BUTTON) {
            @Override
            public void run() {
                if (isChecked()) {
                    ask();
                }
            }
        };
        action.setImageDescriptor(Icons.of(icon));
        action.setChecked(chosen);
        return action;
    }

    private Rendition rendition() {
        return asPage.isChecked() && page.isPresent() ? page.get() : plain;
    }

    private void ask() {
        var address = text.address();
        shownOf = address;
        form.forget();
        list.forget();
        if (address.isEmpty()) {
            book.say(NOTHING);
        } else if (asFields.isChecked()) {
            list.ask(Session.running().request(server -> server.fields(new FieldsParams(address.get()))), book.control(), shown -> {
                fields.show(shown);
                book.show(fields.control());
            }, book::say);
        } else {
            var rendition = rendition();
            form.ask(Session.running().request(server -> server.preview(new PreviewParams(address.get(), false, rendition.plain()))), book.control(), shown -> {
                rendition.show(shown);
                book.show(rendition.control());
                follow();
            }, book::say);
        }
    }

    // ---- in step with the text

    private void follow() {
        if (!leading && !asFields.isChecked()) {
            text.cursor().ifPresent(rendition()::follow);
        }
        leading = false;
    }

    /** The form has led to the text, so the cursor that moves there does not lead back. */
    private void lead(Range range) {
        pointed = Optional.of(range);
        leading = true;
        text.reveal(range);
    }

    private void point(Range range) {
        pointed = Optional.of(range);
    }

    // ---- copying

    private void copy() {
        var address = text.address();
        if (asFields.isChecked()) {
            fields.chosen().ifPresent(this::copy);
        } else if (plain.selected().isPresent() && rendition() == plain) {
            put(plain.selected().get());
            tell("Copied what was selected");
        } else if (address.isPresent()) {
            var place = pointed.map(Range::getStart).or(text::cursor).orElse(null);
            copied.ask(Session.running().request(server -> server.copyField(new CopyParams(address.get(), null, place))), book.control(), this::copy, this::tell);
        }
    }

    private void copy(CaseField field) {
        if (!field.text().isEmpty()) {
            put(field.text());
        }
        tell(field.text().isEmpty() ? "There is nothing to copy in: " + field.label() : "Copied: " + field.label() + " (" + field.section() + ")");
    }

    private void put(String words) {
        var clipboard = new Clipboard(book.control().getDisplay());
        clipboard.setContents(new Object[] {words}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }

    private void tell(String sentence) {
        getViewSite().getActionBars().getStatusLineManager().setMessage(sentence);
    }

    @Override
    public void setFocus() {
        (book.shown() == fields.control() ? fields.table() : book.shown()).setFocus();
    }

    @Override
    public void dispose() {
        form.forget();
        list.forget();
        copied.forget();
        super.dispose();
    }
}
