// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import advice.dsl.ide.fields.CaseField;

/** All fields of the form one below the other, as they are pasted into the case form: Enter copies one and goes to the next. */
final class Fields {

    private final Composite around;
    private final TableViewer viewer;
    private List<CaseField> fields = List.of();

    /** @param copy puts a field on the clipboard */
    Fields(Composite parent, Consumer<CaseField> copy) {
        around = new Composite(parent, SWT.NONE);
        var layout = new TableColumnLayout();
        around.setLayout(layout);
        viewer = new TableViewer(around, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        viewer.getTable().setHeaderVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        column(layout, "Field", 3, CaseField::label);
        column(layout, "Text", 5, field -> field.text().replace('\n', ' '));
        column(layout, "Section", 3, CaseField::section);
        ColumnViewerToolTipSupport.enableFor(viewer);
        viewer.addOpenListener(event -> chosen().ifPresent(field -> {
            copy.accept(field);
            var next = viewer.getTable().getSelectionIndex() + 1;
            if (next < fields.size()) {
                viewer.setSelection(new StructuredSelection(fields.get(next)), true);
            }
        }));
    }

    private void column(TableColumnLayout layout, String title, int weight, Function<CaseField, String> words) {
        var column = new TableViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(title);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, true));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object field) {
                return words.apply((CaseField) field);
            }

            @Override
            public String getToolTipText(Object field) {
                var text = ((CaseField) field).text();
                return text.isEmpty() ? null : text;
            }
        });
    }

    Control control() {
        return around;
    }

    Control table() {
        return viewer.getTable();
    }

    Optional<CaseField> chosen() {
        return Optional.ofNullable((CaseField) viewer.getStructuredSelection().getFirstElement());
    }

    void show(List<CaseField> shown) {
        if (!shown.equals(fields)) {
            var before = chosen().map(CaseField::id);
            fields = shown;
            viewer.setInput(shown);
            before.flatMap(id -> shown.stream().filter(field -> field.id().equals(id)).findFirst())
                    .ifPresent(field -> viewer.setSelection(new StructuredSelection(field), true));
        }
    }
}
