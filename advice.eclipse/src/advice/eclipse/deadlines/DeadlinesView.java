// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.deadlines;

import java.net.URI;
import java.util.List;
import java.util.function.Function;

import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.ViewPart;

import advice.dsl.ide.deadlines.DeadlinesParams;
import advice.dsl.ide.deadlines.DueAdvice;
import advice.eclipse.Icons;
import advice.eclipse.Latest;
import advice.eclipse.Session;

/** All advices of the workspace by the day on which they are due, with the working days left; each leads to its file. */
public final class DeadlinesView extends ViewPart {

    /** By which the platform knows it. */
    public static final String ID = "advice.eclipse.deadlines";

    /** So long nothing has been checked before it is asked again, in milliseconds. */
    private static final int QUIET = 500;

    private final Latest<List<DueAdvice>> asked = new Latest<>();
    private final Runnable checked = this::checked;
    private final Runnable ask = this::ask;
    private final IResourceChangeListener resources = event -> checked();
    private TableViewer viewer;
    private Font bold;

    @Override
    public void createPartControl(Composite parent) {
        var around = new Composite(parent, SWT.NONE);
        var layout = new TableColumnLayout();
        around.setLayout(layout);
        viewer = new TableViewer(around, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        bold = new LocalResourceManager(JFaceResources.getResources(), around)
                .create(FontDescriptor.createFrom(viewer.getTable().getFont()).setStyle(SWT.BOLD));
        viewer.getTable().setHeaderVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        column(layout, "Due", 3, advice -> advice.due().isEmpty() ? "cannot be said" : advice.due());
        column(layout, "Working days", 3, DeadlinesView::left);
        column(layout, "Child", 3, DueAdvice::child);
        column(layout, "Document", 5, advice -> advice.purpose().isEmpty() ? advice.kind() : advice.kind() + ", " + advice.purpose());
        column(layout, "Status", 2, DueAdvice::status);
        column(layout, "Authority", 5, DueAdvice::authority);
        column(layout, "File", 3, advice -> advice.uri().substring(advice.uri().lastIndexOf('/') + 1));
        ColumnViewerToolTipSupport.enableFor(viewer);
        viewer.addOpenListener(event -> open((DueAdvice) viewer.getStructuredSelection().getFirstElement()));
        var refresh = new Action("Refresh") {
            @Override
            public void run() {
                ask();
            }
        };
        refresh.setImageDescriptor(Icons.of("refresh"));
        getViewSite().getActionBars().getToolBarManager().add(refresh);
        getSite().setSelectionProvider(viewer);
        Session.addChecked(checked);
        ResourcesPlugin.getWorkspace().addResourceChangeListener(resources, IResourceChangeEvent.POST_CHANGE);
        ask();
    }

    private void column(TableColumnLayout layout, String title, int weight, Function<DueAdvice, String> words) {
        var column = new TableViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(title);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, true));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object advice) {
                return words.apply((DueAdvice) advice);
            }

            @Override
            public Font getFont(Object advice) {
                return ((DueAdvice) advice).late() ? bold : null;
            }

            @Override
            public String getToolTipText(Object advice) {
                var rule = ((DueAdvice) advice).rule();
                return rule.isEmpty() ? null : rule;
            }
        });
    }

    /** In words, so that nobody has to see a colour. */
    private static String left(DueAdvice advice) {
        if (advice.workingDaysLeft() == null) {
            return advice.completed().isEmpty() ? "" : (advice.late() ? "completed late, " : "completed ") + advice.completed();
        }
        var days = advice.workingDaysLeft();
        return days >= 0 ? days + " left" : -days + " late";
    }

    /** A document has been checked, so there may be something new to know; from any thread. */
    private void checked() {
        var control = viewer.getControl();
        if (!control.isDisposed()) {
            var display = control.getDisplay();
            display.asyncExec(() -> display.timerExec(QUIET, ask));
        }
    }

    private void ask() {
        if (!viewer.getControl().isDisposed()) {
            asked.ask(Session.running().request(server -> server.deadlines(new DeadlinesParams())), viewer.getControl(), this::show,
                    getViewSite().getActionBars().getStatusLineManager()::setMessage);
        }
    }

    private void show(List<DueAdvice> advices) {
        if (!advices.equals(viewer.getInput())) {
            viewer.setInput(advices);
        }
        var late = advices.stream().filter(advice -> advice.late() && advice.completed().isEmpty()).count();
        setContentDescription(advices.isEmpty() ? "There is no advice in the workspace" : late == 0 ? "" : late == 1 ? "1 is late" : late + " are late");
    }

    private void open(DueAdvice advice) {
        if (advice == null) {
            return;
        }
        var files = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(URI.create(advice.uri()));
        try {
            if (files.length > 0) {
                IDE.openEditor(getSite().getPage(), files[0]);
            }
        } catch (PartInitException e) {
            getViewSite().getActionBars().getStatusLineManager().setErrorMessage(e.getMessage());
        }
    }

    @Override
    public void setFocus() {
        viewer.getControl().setFocus();
    }

    @Override
    public void dispose() {
        asked.forget();
        Session.removeChecked(checked);
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(resources);
        super.dispose();
    }
}
