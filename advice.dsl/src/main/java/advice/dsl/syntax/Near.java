// SPDX-License-Identifier: EPL-2.0
package advice.dsl.syntax;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that was probably meant. */
public final class Near {

    private Near() {
    }

    /**
     * The candidate nearest to {@code word}: at most one slip in a word of four letters or fewer, two in a longer one.
     * A slip is a letter too many, missing, wrong, or changed with its neighbour; capitals do not count.
     * A word of three letters or more that only one candidate begins with is that one half typed.
     */
    public static Optional<String> to(String word, Collection<String> candidates) {
        String best = null;
        var least = word.length() <= 4 ? 2 : 3;
        if (word.length() < 3) {
            least = 1;
        }
        for (var candidate : candidates) {
            if (Math.abs(candidate.length() - word.length()) >= least || candidate.equals("*")) {
                continue;
            }
            var slips = slips(word.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
            if (slips < least) {
                least = slips;
                best = candidate;
            }
        }
        if (best == null && word.length() >= 3) {
            var begun = candidates.stream().filter(c -> c.startsWith(word)).toList();
            return begun.size() == 1 ? Optional.of(begun.get(0)) : Optional.empty();
        }
        return Optional.ofNullable(best);
    }

    /** The number of slips between two words (Damerau and Levenshtein, neighbours changed once). */
    public static int slips(String a, String b) {
        var rows = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            rows[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            rows[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                var same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                rows[i][j] = Math.min(Math.min(rows[i - 1][j] + 1, rows[i][j - 1] + 1), rows[i - 1][j - 1] + same);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    rows[i][j] = Math.min(rows[i][j], rows[i - 2][j - 2] + 1);
                }
            }
        }
        return rows[a.length()][b.length()];
    }
}
