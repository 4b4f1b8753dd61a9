// SPDX-License-Identifier: EPL-2.0
package advice.eclipse.fixes;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.resources.IMarker;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;

import advice.eclipse.Elsewhere;
import advice.eclipse.Markers;

/** Knows from the marker itself which fixes there are, so that the platform may ask for every marker in a file. */
public final class QuickFixes implements IMarkerResolutionGenerator2 {

    @Override
    public boolean hasResolutions(IMarker marker) {
        return !labels(marker).isEmpty() || !Elsewhere.of(marker).isEmpty();
    }

    @Override
    public IMarkerResolution[] getResolutions(IMarker marker) {
        var labels = labels(marker);
        var fixes = IntStream.range(0, labels.size()).<IMarkerResolution>mapToObj(i -> new Fix(labels.get(i), marker, labels.size() - i));
        return Stream.concat(fixes, Elsewhere.of(marker).stream().map(Visit::new)).toArray(IMarkerResolution[]::new);
    }

    static List<String> labels(IMarker marker) {
        return marker.getAttribute(Markers.FIXES, "").lines().toList();
    }

    static String rule(IMarker marker) {
        return marker.getAttribute(Markers.RULE, "");
    }
}
