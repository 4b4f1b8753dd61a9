// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.symbols;

import java.util.List;

import advice.dsl.ide.protocol.Stretch;
import advice.dsl.rules.Finding;
import advice.dsl.rules.Level;

/** What is found in a file, told in few words for a stretch of it. */
record Troubles(List<Finding> findings) {

    private static final String REPLACED = "superseded-wording";

    /** How many of the gravest there are: {@code 2 errors}; {@code ""} where nothing is found. */
    String in(Stretch stretch) {
        for (var level : Level.values()) {
            var count = findings.stream().filter(finding -> finding.level() == level && isIn(finding, stretch)).count();
            if (count > 0) {
                return count + " " + level.word() + (count == 1 ? "" : "s");
            }
        }
        return "";
    }

    /** Whether a wording that was replaced is used there. */
    boolean isOutdated(Stretch stretch) {
        return findings.stream().anyMatch(finding -> finding.id().equals(REPLACED) && isIn(finding, stretch));
    }

    private static boolean isIn(Finding finding, Stretch stretch) {
        var offset = finding.place().offset();
        return stretch.start() <= offset && offset < Math.max(stretch.end(), stretch.start() + 1);
    }
}
