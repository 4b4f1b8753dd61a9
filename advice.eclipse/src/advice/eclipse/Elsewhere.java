// SPDX-License-Identifier: EPL-2.0
package advice.eclipse;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IMarker;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/**
 * Another place that a finding is about, as its marker keeps it.
 *
 * @param said what is there
 */
public record Elsewhere(Location place, String said) {

    private static final Pattern KEPT = Pattern.compile("(\\S+)#(\\d+),(\\d+)-(\\d+),(\\d+) (.*)");
    /** As editors write a place into a link, counted from 1. */
    private static final Pattern LINK = Pattern.compile("(file:[^#]+)#L(\\d+),(\\d+)");

    /** All those of a finding, each in a line; empty where there are none. */
    static String kept(Diagnostic finding) {
        return finding.getRelatedInformation() == null ? "" : finding.getRelatedInformation().stream()
                .map(related -> new Elsewhere(related.getLocation(), related.getMessage()).kept()).collect(Collectors.joining("\n"));
    }

    private String kept() {
        var start = place.getRange().getStart();
        var end = place.getRange().getEnd();
        return place.getUri() + "#" + start.getLine() + "," + start.getCharacter() + "-" + end.getLine() + "," + end.getCharacter() + " " + said;
    }

    /** Those that a marker keeps. */
    public static List<Elsewhere> of(IMarker finding) {
        return finding.getAttribute(Markers.ELSEWHERE, "").lines().map(KEPT::matcher).filter(kept -> kept.matches())
                .map(kept -> new Elsewhere(new Location(kept.group(1), new Range(new Position(number(kept.group(2)), number(kept.group(3))),
                        new Position(number(kept.group(4)), number(kept.group(5))))), kept.group(6))).toList();
    }

    /** The place to which a link leads that the server has written. */
    public static Optional<Location> of(String link) {
        var place = LINK.matcher(link);
        if (!place.matches()) {
            return Optional.empty();
        }
        var start = new Position(number(place.group(2)) - 1, number(place.group(3)) - 1);
        return Optional.of(new Location(place.group(1), new Range(start, start)));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    /** The line in which it is, counted from 1. */
    public int line() {
        return place.getRange().getStart().getLine() + 1;
    }
}
