// SPDX-License-Identifier: EPL-2.0
package advice.dsl.formatting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import advice.dsl.rules.Fix;
import advice.dsl.rules.Fix.Edit;
import advice.dsl.syntax.Token;

/**
 * What a change adds to a text.
 *
 * @param change the change
 * @param start  where what it adds begins in the changed text
 */
record Added(Edit change, int start) {

    static List<Edit> laidOut(String text, List<Edit> changes) {
        var added = of(changes);
        var after = new Fix("", added.stream().map(Added::change).toList()).applyTo(text);
        var lines = text.lines().collect(Collectors.toSet());
        var tokens = Token.of(after);
        var layout = AdviceFormatter.kept(after, tokens, new Layout(after, tokens).edits().stream()
                .filter(edit -> added.stream().anyMatch(a -> a.holds(edit)) && !lines.contains(line(after, edit.offset()))).toList());
        return added.stream().map(a -> a.laidOut(layout)).toList();
    }

    /** In the order of the text; of several at one place in their own. */
    private static List<Added> of(List<Edit> changes) {
        var added = new ArrayList<Added>();
        var shift = 0;
        for (var change : changes.stream().sorted(Comparator.comparingInt(Edit::offset)).toList()) {
            added.add(new Added(change, change.offset() + shift));
            shift += change.text().length() - change.length();
        }
        return added;
    }

    private boolean holds(Edit layout) {
        return layout.offset() >= start && layout.offset() < end() && layout.offset() + layout.length() <= end();
    }

    private int end() {
        return start + change.text().length();
    }

    private Edit laidOut(List<Edit> layout) {
        var mine = layout.stream().filter(this::holds).map(edit -> new Edit(edit.offset() - start, edit.length(), edit.text())).toList();
        return new Edit(change.offset(), change.length(), new Fix("", mine).applyTo(change.text()));
    }

    private static String line(String text, int offset) {
        var end = text.indexOf('\n', offset);
        var line = text.substring(text.lastIndexOf('\n', offset - 1) + 1, end < 0 ? text.length() : end);
        return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    }
}
