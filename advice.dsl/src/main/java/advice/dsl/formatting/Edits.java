// SPDX-License-Identifier: EPL-2.0
package advice.dsl.formatting;

import java.util.ArrayList;
import java.util.List;

import advice.dsl.rules.Fix.Edit;

/** Changes of blank space, gathered from the start of a text to its end, each as small as can be. */
final class Edits {

    private final String text;
    private final List<Edit> edits = new ArrayList<>();

    Edits(String text) {
        this.text = text;
    }

    /** The changes that make one text of another, where the two differ in blank space only. */
    static List<Edit> between(String one, String other) {
        var edits = new Edits(one);
        var there = 0;
        for (int here = 0; here < one.length() || there < other.length(); here++, there++) {
            var from = here;
            var wanted = there;
            while (here < one.length() && isSpace(one.charAt(here))) {
                here++;
            }
            while (there < other.length() && isSpace(other.charAt(there))) {
                there++;
            }
            edits.replace(from, here, other.substring(wanted, there));
        }
        return edits.all();
    }

    List<Edit> all() {
        return edits;
    }

    /** Puts {@code wanted} in place of what stands there; only what differs is touched. */
    void replace(int start, int end, String wanted) {
        var from = start;
        var to = end;
        var first = 0;
        var last = wanted.length();
        while (from < to && first < last && text.charAt(from) == wanted.charAt(first)) {
            from++;
            first++;
        }
        while (to > from && last > first && text.charAt(to - 1) == wanted.charAt(last - 1)) {
            to--;
            last--;
        }
        if (from < to || first < last) {
            edits.add(new Edit(from, to - from, wanted.substring(first, last)));
        }
    }

    /** Lets no blanks stand before {@code end}, down to {@code start}. */
    void trimBefore(int start, int end) {
        var from = end;
        while (from > start && isBlank(text.charAt(from - 1))) {
            from--;
        }
        replace(from, end, "");
    }

    /** Where the blanks that begin at {@code from} end. */
    int afterBlanks(int from) {
        var end = from;
        while (end < text.length() && isBlank(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isSpace(char c) {
        return isBlank(c) || c == '\n' || c == '\r';
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u00a0';
    }
}
