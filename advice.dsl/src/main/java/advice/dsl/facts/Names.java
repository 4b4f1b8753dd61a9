// SPDX-License-Identifier: EPL-2.0
package advice.dsl.facts;

import java.util.Locale;

/** Whether two written names of services or roles mean the same: one holds the other as whole words, letter case aside. */
final class Names {

    private Names() {
    }

    /** {@code Transitions} and {@code Transitions Service} do; {@code Step} and {@code Stepping Stones} do not. */
    static boolean alike(String one, String other) {
        return holds(one, other) || holds(other, one);
    }

    /** Whether {@code text} holds {@code name} as whole words; an empty name is held by nothing. */
    static boolean holds(String text, String name) {
        var plain = plain(name);
        return !plain.isBlank() && plain(text).contains(plain);
    }

    /** Words in lower case, one blank before and after each, marks other than letters and digits left out. */
    private static String plain(String name) {
        return " " + name.toLowerCase(Locale.ROOT).replaceAll("['\u2019]", "").replaceAll("[^\\p{L}\\p{M}\\d]+", " ").strip() + " ";
    }
}
