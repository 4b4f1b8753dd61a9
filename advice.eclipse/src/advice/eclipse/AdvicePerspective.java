// SPDX-License-Identifier: EPL-2.0
package advice.eclipse;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

import advice.eclipse.deadlines.DeadlinesView;
import advice.eclipse.form.FormView;
import advice.eclipse.thread.ThreadView;

/** The text in the middle, its form beside it, and under both its golden thread, what is found and what is due. */
public final class AdvicePerspective implements IPerspectiveFactory {

    private static final String PROJECTS = "org.eclipse.ui.navigator.ProjectExplorer";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        var text = layout.getEditorArea();
        var files = layout.createFolder("files", IPageLayout.LEFT, 0.18f, text);
        files.addView(PROJECTS);
        var outline = layout.createFolder("outline", IPageLayout.BOTTOM, 0.55f, "files");
        outline.addView(IPageLayout.ID_OUTLINE);
        var found = layout.createFolder("found", IPageLayout.BOTTOM, 0.7f, text);
        found.addView(IPageLayout.ID_PROBLEM_VIEW);
        found.addView(ThreadView.ID);
        found.addView(DeadlinesView.ID);
        found.addPlaceholder("org.eclipse.search.ui.views.SearchView");
        found.addPlaceholder(IPageLayout.ID_PROGRESS_VIEW);
        var beside = layout.createFolder("beside", IPageLayout.RIGHT, 0.55f, text);
        beside.addView(FormView.ID);
        for (var view : new String[] {FormView.ID, ThreadView.ID, DeadlinesView.ID, IPageLayout.ID_PROBLEM_VIEW, IPageLayout.ID_OUTLINE, PROJECTS}) {
            layout.addShowViewShortcut(view);
        }
    }
}
