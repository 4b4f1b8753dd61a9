// SPDX-License-Identifier: EPL-2.0
package advice.dsl.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What was changed from one text to another, word by word. */
public final class WordDifference {

    private static final Pattern WORD = Pattern.compile("\\S+");

    private WordDifference() {
    }

    /** Words that stayed, went or came, in a row; the words of one stretch are joined by one space. */
    public record Stretch(Change change, String words) {
    }

    public enum Change {
        STAYS, GOES, COMES
    }

    /** The stretches that turn {@code before} into {@code after}; in one place what goes stands before what comes. */
    public static List<Stretch> between(String before, String after) {
        var old = words(before);
        var now = words(after);
        var common = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(now.get(j)) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        var stretches = new ArrayList<Stretch>();
        var i = 0;
        var j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                add(stretches, Change.STAYS, old.get(i++));
                j++;
            } else if (j >= now.size() || i < old.size() && common[i + 1][j] >= common[i][j + 1]) {
                add(stretches, Change.GOES, old.get(i++));
            } else {
                add(stretches, Change.COMES, now.get(j++));
            }
        }
        return stretches;
    }

    /** What was changed, in one line: {@code “78” is now “80”}; what stays is not told. */
    public static String inWords(String before, String after) {
        var changes = new ArrayList<String>();
        var stretches = between(before, after);
        for (int i = 0; i < stretches.size(); i++) {
            var stretch = stretches.get(i);
            var next = i + 1 < stretches.size() ? stretches.get(i + 1) : null;
            if (stretch.change() == Change.GOES && next != null && next.change() == Change.COMES) {
                changes.add("\u201c" + stretch.words() + "\u201d is now \u201c" + next.words() + "\u201d");
                i++;
            } else if (stretch.change() == Change.GOES) {
                changes.add("\u201c" + stretch.words() + "\u201d is gone");
            } else if (stretch.change() == Change.COMES) {
                changes.add("\u201c" + stretch.words() + "\u201d is new");
            }
        }
        return String.join("; ", changes);
    }

    /** How much of two texts is the same, from 0 for nothing to 1 for everything: the words that stay, counted in both. */
    public static double likeness(String one, String other) {
        var all = words(one).size() + words(other).size();
        var stay = between(one, other).stream().filter(s -> s.change() == Change.STAYS).mapToInt(s -> words(s.words()).size()).sum();
        return all == 0 ? 1 : 2.0 * stay / all;
    }

    private static void add(List<Stretch> stretches, Change change, String word) {
        var last = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
        if (last != null && last.change() == change) {
            stretches.set(stretches.size() - 1, new Stretch(change, last.words() + " " + word));
        } else {
            stretches.add(new Stretch(change, word));
        }
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(r -> r.group()).toList();
    }
}
