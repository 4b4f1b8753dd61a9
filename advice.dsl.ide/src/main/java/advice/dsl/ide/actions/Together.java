// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.actions;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

import advice.dsl.rules.Fix;
import advice.dsl.rules.Fix.Edit;

/**
 * Fixes that can be made at once, because none gets in another's way.
 *
 * @param count how many they are
 * @param edits what they do
 */
record Together(int count, List<Edit> edits) {

    /** As many of the fixes as can be made at once, the earlier ones first; what two of them would do alike is done once. */
    static Together of(List<Fix> fixes) {
        var taken = new LinkedHashSet<Edit>();
        var stretches = new TreeMap<Integer, Integer>();
        var points = new TreeSet<Integer>();
        var count = 0;
        for (var fix : fixes) {
            var added = fix.edits().stream().filter(e -> !taken.contains(e)).toList();
            if (added.stream().noneMatch(e -> isInTheWay(e, stretches, points))) {
                for (var edit : added) {
                    taken.add(edit);
                    if (edit.length() == 0) {
                        points.add(edit.offset());
                    } else {
                        stretches.put(edit.offset(), edit.offset() + edit.length());
                    }
                }
                count++;
            }
        }
        return new Together(count, new ArrayList<>(taken));
    }

    /** Whether the edit touches what another replaces; several may add something at one point. */
    private static boolean isInTheWay(Edit edit, NavigableMap<Integer, Integer> stretches, NavigableSet<Integer> points) {
        var end = edit.offset() + edit.length();
        var before = stretches.lowerEntry(edit.length() == 0 ? edit.offset() : end);
        var inside = points.higher(edit.offset());
        return before != null && before.getValue() > edit.offset() || inside != null && inside < end;
    }
}
