// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.beginning;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import advice.dsl.ide.beginning.Choices;
import advice.dsl.ide.beginning.Choices.Choice;
import advice.dsl.ide.beginning.ChoicesParams;
import advice.dsl.ide.beginning.NewParams;
import advice.dsl.ide.beginning.NewText;
import advice.eclipse.Latest;
import advice.eclipse.Session;
import advice.eclipse.preferences.Preferences;

/** What is known of an advice that is begun. When it is due is told while the dates are typed. */
final class AdvicePage extends WizardPage {

    private static final String ENDING = ".advice";
    private static final String DAY = "2026-03-02";
    private static final String BORN = "2011-06-14";
    private static final int QUIET = 200;
    private static final int LINE = 90;
    private static final int DAYS_IN_A_ROW = 4;

    private final String folderAtFirst;
    private final Latest<Choices> choicesAsked = new Latest<>();
    private final Latest<NewText> textAsked = new Latest<>();
    private final Map<String, Text> days = new LinkedHashMap<>();
    private final Runnable ask = this::ask;
    private List<Choice> authorities = List.of();
    private Text folder;
    private Text file;
    private Combo authority;
    private Combo council;
    private Combo kind;
    private Combo purpose;
    private Text name;
    private Text knownAs;
    private Text born;
    private Text writer;
    private Text role;
    private Composite daysArea;
    private Label due;
    private boolean fileNamed;
    private boolean naming;
    private Optional<String> refusal = Optional.empty();

    AdvicePage(String folder) {
        super("advice");
        folderAtFirst = folder;
        setTitle("New Advice");
        setDescription("What is known already; the rest can be written later. Only a folder and a name are needed.");
    }

    @Override
    public void createControl(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(4).applyTo(area);
        setControl(area);

        folder = line(area, "F&older:", folderAtFirst, 2);
        Rows.browse(area, folder, "Where the advice shall stand");
        authority = combo(area, "&Authority:");
        council = combo(area, "Coun&cil:");
        purpose = combo(area, "&Purpose:");
        kind = combo(area, "&Kind:");
        authority.addListener(SWT.Selection, event -> fill());

        var child = group(area, "The child or young person", 6);
        name = line(child, "&Name:", "", 1);
        knownAs = line(child, "&Known as:", "", 1);
        born = line(child, "&Born:", "", 1);
        born.setMessage(BORN);

        daysArea = group(area, "The days that are known", 2 * DAYS_IN_A_ROW);
        var by = group(area, "The writer", 4);
        writer = line(by, "&Writer:", "", 1);
        role = line(by, "Ro&le:", "", 1);
        role.setText(Preferences.role());
        writer.setText(Preferences.writer());

        file = line(area, "F&ile:", "", 3);
        file.addListener(SWT.Modify, event -> fileNamed |= !naming);
        due = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().span(4, 1).grab(true, false).hint(480, 48).applyTo(due);
        setPageComplete(false);
        folder.addListener(SWT.Modify, event -> askChoices());
        askChoices();
    }

    private static Composite group(Composite area, String title, int columns) {
        var group = new Group(area, SWT.NONE);
        group.setText(title);
        GridLayoutFactory.swtDefaults().numColumns(columns).applyTo(group);
        GridDataFactory.fillDefaults().span(4, 1).grab(true, false).applyTo(group);
        return group;
    }

    private Text line(Composite area, String label, String text, int columns) {
        return Rows.line(area, label, text, LINE, columns, this::soon);
    }

    private Combo combo(Composite area, String label) {
        new Label(area, SWT.NONE).setText(label);
        var combo = new Combo(area, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        combo.addListener(SWT.Selection, event -> soon());
        return combo;
    }

    // ---- what there is to choose from

    private void askChoices() {
        var params = new ChoicesParams(NewFile.address(folder()));
        choicesAsked.ask(Session.running().request(server -> server.choices(params)), getControl(), this::show, this::setErrorMessage);
    }

    private void show(Choices choices) {
        var before = authority.getText().isEmpty() ? Preferences.authority() : authority.getText();
        authorities = choices.authorities();
        authority.setItems(authorities.stream().map(Choice::name).toArray(String[]::new));
        choose(authority, before);
        if (days.isEmpty()) {
            choices.days().forEach(word -> {
                var line = line(daysArea, Character.toUpperCase(word.charAt(0)) + word.substring(1) + ":", "", 1);
                line.setMessage(DAY);
                days.put(word, line);
            });
            daysArea.requestLayout();
            getShell().pack();
        }
        fill();
    }

    /** Kinds, purposes and councils are those of the authority. */
    private void fill() {
        var chosen = authorities.stream().filter(a -> a.name().equals(authority.getText())).findFirst();
        fill(kind, chosen.map(Choice::kinds).orElse(List.of()));
        fill(purpose, chosen.map(Choice::purposes).orElse(List.of()));
        fill(council, chosen.map(Choice::councils).orElse(List.of()));
        authority.setToolTipText(chosen.map(Choice::fullName).orElse(null));
        soon();
    }

    private static void fill(Combo combo, List<String> words) {
        var before = combo.getText();
        combo.setItems(words.toArray(String[]::new));
        choose(combo, before);
        combo.setEnabled(!words.isEmpty());
    }

    /** The word that was chosen before, where it is still there; else the first. */
    private static void choose(Combo combo, String word) {
        combo.select(Math.max(0, combo.indexOf(word)));
    }

    // ---- what becomes of it

    private void soon() {
        if (getControl() != null) {
            validate();
            getControl().getDisplay().timerExec(QUIET, ask);
        }
    }

    private void ask() {
        if (!getControl().isDisposed()) {
            var params = params();
            textAsked.ask(Session.running().request(server -> server.begin(params)), getControl(), this::show, sentence -> {
                refusal = Optional.of(sentence);
                validate();
            });
        }
    }

    private void show(NewText begun) {
        refusal = Optional.empty();
        due.setText(begun.due().isEmpty() ? begun.rule().isEmpty() ? "" : "When it is due cannot be said yet: " + begun.rule() + "."
                : "Due on " + begun.due() + ": " + begun.rule() + ".");
        if (!fileNamed) {
            naming = true;
            file.setText(begun.fileName());
            naming = false;
        }
        validate();
    }

    private void validate() {
        if (file != null) {
            var obstacle = refusal.or(() -> fileName().isEmpty() ? Optional.empty() : NewFile.obstacle(folder(), fileName(), ENDING));
            setErrorMessage(obstacle.orElse(null));
            setPageComplete(obstacle.isEmpty() && !fileName().isEmpty());
        }
    }

    String folder() {
        return folder.getText().strip();
    }

    String fileName() {
        return file.getText().strip();
    }

    NewParams params() {
        var said = new HashMap<String, String>();
        days.forEach((word, line) -> {
            if (!line.getText().isBlank()) {
                said.put(word, line.getText());
            }
        });
        return new NewParams(NewFile.address(folder.getText()), authority.getText(), council.getText(), kind.getText(), purpose.getText(),
                Map.of("name", name.getText(), "knownAs", knownAs.getText(), "born", born.getText()),
                Map.of("name", writer.getText(), "role", role.getText()), said);
    }

    @Override
    public void dispose() {
        choicesAsked.forget();
        textAsked.forget();
        super.dispose();
    }
}
