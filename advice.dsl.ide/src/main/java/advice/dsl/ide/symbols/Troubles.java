// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.symbols;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

import advice.dsl.ide.protocol.Stretch;
import advice.dsl.rules.Finding;
import advice.dsl.rules.Level;

/** What is found in a file, told in few words for a stretch of it. */
final class Troubles {

    private static final String REPLACED = "superseded-wording";

    private final NavigableMap<Integer, List<Finding>> byPlace = new TreeMap<>();

    Troubles(List<Finding> findings) {
        findings.forEach(finding -> byPlace.computeIfAbsent(finding.place().offset(), offset -> new ArrayList<>()).add(finding));
    }

    /** How many of the gravest there are: {@code 2 errors}; {@code ""} where nothing is found. */
    String in(Stretch stretch) {
        var here = at(stretch);
        for (var level : Level.values()) {
            var count = here.stream().flatMap(List::stream).filter(finding -> finding.level() == level).count();
            if (count > 0) {
                return count + " " + level.word() + (count == 1 ? "" : "s");
            }
        }
        return "";
    }

    /** Whether a wording that was replaced is used there. */
    boolean isOutdated(Stretch stretch) {
        return at(stretch).stream().flatMap(List::stream).anyMatch(finding -> finding.id().equals(REPLACED));
    }

    private Collection<List<Finding>> at(Stretch stretch) {
        return byPlace.subMap(stretch.start(), Math.max(stretch.end(), stretch.start() + 1)).values();
    }
}
