// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.preferences;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ComboBoxViewerCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

import advice.dsl.ide.standards.StandardToSet;
import advice.dsl.ide.standards.StandardsParams;
import advice.eclipse.Latest;
import advice.eclipse.Session;

/** How grave each standard is shown to whoever writes in this workspace; the server says what there is, and what each can be. */
public final class StandardsPage extends PreferencePage implements IWorkbenchPreferencePage {

    /** By which the platform knows it. */
    static final String ID = "advice.eclipse.preferences.standards";

    /** What stands among the choices for a standard that is not set. */
    private static final String UNSET = "as the authority says";
    /** The column of what is set. */
    private static final int HERE = 3;
    private static final int WIDTH = 640;
    private static final int HEIGHT = 320;

    private final Latest<List<StandardToSet>> asked = new Latest<>();
    private final Map<String, String> set = new TreeMap<>();
    private List<StandardToSet> standards = List.of();
    private TableViewer viewer;
    private Text filter;
    private Font bold;

    @Override
    public void init(IWorkbench workbench) {
        setDescription("What you are shown in this workspace while you write, where that differs from what the authority says. Choose it under Here.\n"
                + "What is built, signed and reported always goes by the authority.");
        set.putAll(Preferences.levels());
    }

    @Override
    protected Control createContents(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(area);
        filter = new Text(area, SWT.BORDER | SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage("Words of a standard");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        table(area);
        filter.addListener(SWT.Modify, event -> viewer.refresh());
        asked.ask(Session.running().request(server -> server.standards(new StandardsParams())), area, this::show, this::setErrorMessage);
        return area;
    }

    private void table(Composite area) {
        var around = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(around);
        var layout = new TableColumnLayout();
        around.setLayout(layout);
        viewer = new TableViewer(around, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.BORDER);
        bold = new LocalResourceManager(JFaceResources.getResources(), around)
                .create(FontDescriptor.createFrom(viewer.getTable().getFont()).setStyle(SWT.BOLD));
        viewer.getTable().setHeaderVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        column(layout, "Standard", 8, StandardToSet::title);
        column(layout, "Name", 5, StandardToSet::id);
        column(layout, "Level", 2, StandardToSet::level);
        column(layout, "Here", 3, standard -> set.getOrDefault(standard.id(), "")).setEditingSupport(new Choosing());
        ColumnViewerToolTipSupport.enableFor(viewer);
        TableViewerEditor.create(viewer, new ColumnViewerEditorActivationStrategy(viewer) {
            @Override
            protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
                return event.sourceEvent instanceof MouseEvent click && click.button == 1 || super.isEditorActivationEvent(event);
            }
        }, ColumnViewerEditor.DEFAULT);
        viewer.addDoubleClickListener(event -> choose());
        viewer.getTable().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.F2 || event.character == ' ') {
                choose();
            }
        });
        viewer.addFilter(new ViewerFilter() {
            @Override
            public boolean select(Viewer shown, Object parent, Object standard) {
                return isSought((StandardToSet) standard);
            }
        });
    }

    /** Opens the choice for the row that is selected. */
    private void choose() {
        var chosen = viewer.getStructuredSelection().getFirstElement();
        if (chosen != null) {
            viewer.editElement(chosen, HERE);
        }
    }

    private TableViewerColumn column(TableColumnLayout layout, String title, int weight, Function<StandardToSet, String> words) {
        var column = new TableViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(title);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, true));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object standard) {
                return words.apply((StandardToSet) standard);
            }

            @Override
            public Font getFont(Object standard) {
                return set.containsKey(((StandardToSet) standard).id()) ? bold : null;
            }

            @Override
            public String getToolTipText(Object standard) {
                return ((StandardToSet) standard).title() + "\nIt can be " + String.join(", ", ((StandardToSet) standard).choices()) + ".";
            }
        });
        return column;
    }

    private boolean isSought(StandardToSet standard) {
        var words = String.join(" ", standard.title(), standard.id(), standard.chapter(), set.getOrDefault(standard.id(), "")).toLowerCase(Locale.ROOT);
        return Stream.of(filter.getText().toLowerCase(Locale.ROOT).split("\\s+")).allMatch(words::contains);
    }

    private void show(List<StandardToSet> all) {
        standards = all;
        viewer.setInput(all);
    }

    @Override
    protected void performDefaults() {
        set.clear();
        viewer.refresh();
        super.performDefaults();
    }

    /** What was set for a standard that is no more is forgotten. */
    @Override
    public boolean performOk() {
        if (!standards.isEmpty()) {
            set.keySet().retainAll(standards.stream().map(StandardToSet::id).toList());
        }
        Preferences.setLevels(set);
        return super.performOk();
    }

    @Override
    public void dispose() {
        asked.forget();
        super.dispose();
    }

    /** The choice in the last column; each row has its own. */
    private final class Choosing extends EditingSupport {

        Choosing() {
            super(viewer);
        }

        @Override
        protected boolean canEdit(Object standard) {
            return true;
        }

        @Override
        protected CellEditor getCellEditor(Object standard) {
            var editor = new ComboBoxViewerCellEditor(viewer.getTable(), SWT.READ_ONLY);
            editor.setActivationStyle(ComboBoxViewerCellEditor.DROP_DOWN_ON_KEY_ACTIVATION | ComboBoxViewerCellEditor.DROP_DOWN_ON_MOUSE_ACTIVATION);
            editor.setContentProvider(ArrayContentProvider.getInstance());
            editor.setInput(Stream.concat(Stream.of(UNSET), ((StandardToSet) standard).choices().stream()).toArray());
            return editor;
        }

        @Override
        protected Object getValue(Object standard) {
            return set.getOrDefault(((StandardToSet) standard).id(), UNSET);
        }

        @Override
        protected void setValue(Object standard, Object chosen) {
            var id = ((StandardToSet) standard).id();
            if (chosen == null || UNSET.equals(chosen)) {
                set.remove(id);
            } else {
                set.put(id, chosen.toString());
            }
            viewer.update(standard, null);
        }
    }
}
