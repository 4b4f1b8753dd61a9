// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.fixes;

import org.eclipse.core.resources.IMarker;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMarkerResolutionRelevance;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;

import advice.eclipse.Elsewhere;
import advice.eclipse.Here;
import advice.eclipse.Icons;

/** The way from a finding to another place that it is about, offered where its fixes are, behind them. */
final class Visit extends WorkbenchMarkerResolution implements IMarkerResolutionRelevance {

    private final Elsewhere there;

    Visit(Elsewhere there) {
        this.there = there;
    }

    @Override
    public String getLabel() {
        return "Go to line " + there.line() + ": " + there.said();
    }

    @Override
    public String getDescription() {
        return there.said();
    }

    @Override
    public Image getImage() {
        return Icons.image("tie");
    }

    @Override
    public int getRelevanceForResolution() {
        return -1;
    }

    /** One can only be in one place. */
    @Override
    public IMarker[] findOtherMarkers(IMarker[] markers) {
        return new IMarker[0];
    }

    @Override
    public void run(IMarker marker) {
        Here.open(there.place());
    }
}
