// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.preferences;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.DirectoryFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.StringFieldEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** What a writer sets for this workspace. */
public final class AdvicePreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    private static final String COLOURS = "org.eclipse.ui.preferencePages.ColorsAndFonts";
    private static final String CHOOSES_OURS = "selectCategory:advice.eclipse.colours";

    public AdvicePreferencePage() {
        super(GRID);
    }

    @Override
    public void init(IWorkbench workbench) {
        var store = new ScopedPreferenceStore(InstanceScope.INSTANCE, Preferences.NODE);
        store.setDefault(Preferences.OPENS, true);
        store.setDefault(Preferences.PREVIEWS, true);
        setPreferenceStore(store);
        setDescription("For this workspace.");
    }

    @Override
    protected void createFieldEditors() {
        var parent = getFieldEditorParent();
        addField(new StringFieldEditor(Preferences.AUTHORITY, "&Authority of a new advice:", parent));
        addField(new StringFieldEditor(Preferences.WRITER, "&Writer of a new advice:", parent));
        addField(new StringFieldEditor(Preferences.ROLE, "The writer's &role:", parent));
        var shared = new DirectoryFieldEditor(Preferences.SHARED, "&Folder of profiles and wordings that your service shares:", parent);
        shared.setEmptyStringAllowed(true);
        addField(shared);
        addField(new BooleanFieldEditor(Preferences.PREVIEWS, "Show the &form while I write", parent));
        addField(new BooleanFieldEditor(Preferences.OPENS, "&Open a form when it has been built", parent));
        lead(parent, "How grave a standard is stands in the authority's profile; what you are shown is set under <a>Standards</a>.", StandardsPage.ID, null);
        lead(parent, "Colours are set on <a>Colors and Fonts</a>, under Advice.", COLOURS, CHOOSES_OURS);
    }

    private void lead(Composite parent, String sentence, String page, String data) {
        var link = new Link(parent, SWT.NONE);
        link.setText(sentence);
        link.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1));
        link.addListener(SWT.Selection, event -> PreferencesUtil.createPreferenceDialogOn(getShell(), page, null, data));
    }
}
