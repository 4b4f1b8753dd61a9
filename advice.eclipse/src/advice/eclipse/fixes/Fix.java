// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.fixes;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMarkerResolutionRelevance;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;

import advice.eclipse.Icons;
import advice.eclipse.StatusLine;

/** One fix of a finding, as the writer is offered it: by Ctrl+1, under the mouse, and in the Problems view. */
final class Fix extends WorkbenchMarkerResolution implements IMarkerResolutionRelevance {

    private final String label;
    private final IMarker finding;
    private final int relevance;

    /** @param relevance the first of several is preferred */
    Fix(String label, IMarker finding, int relevance) {
        this.label = label;
        this.finding = finding;
        this.relevance = relevance;
    }

    @Override
    public String getLabel() {
        return label;
    }

    @Override
    public String getDescription() {
        return finding.getAttribute(IMarker.MESSAGE, "");
    }

    @Override
    public Image getImage() {
        return Icons.image("fix");
    }

    @Override
    public int getRelevanceForResolution() {
        return relevance;
    }

    /** Findings of the same standard that offer the same fix. */
    @Override
    public IMarker[] findOtherMarkers(IMarker[] markers) {
        return Arrays.stream(markers).filter(marker -> !marker.equals(finding) && QuickFixes.labels(marker).contains(label)
                && QuickFixes.rule(marker).equals(QuickFixes.rule(finding))).toArray(IMarker[]::new);
    }

    /** What is to be changed is worked out for the text as it is now; the UI thread does not wait for it. */
    @Override
    public void run(IMarker marker) {
        if (!(marker.getResource() instanceof IFile file) || file.getLocationURI() == null) {
            return;
        }
        var rule = QuickFixes.rule(marker);
        Actions.at(file, marker, List.of(CodeActionKind.QuickFix))
                .thenApply(actions -> actions.stream().filter(action -> action.getTitle().equals(label) && puts(action, rule)).findFirst())
                .thenAccept(found -> found.ifPresentOrElse(Actions::make, () -> StatusLine.show(Actions.CHANGED)));
    }

    private static boolean puts(CodeAction action, String rule) {
        return action.getDiagnostics() == null || action.getDiagnostics().stream()
                .anyMatch(finding -> finding.getCode() != null && rule.equals(finding.getCode().get().toString()));
    }
}
