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
        return plainHolds(plain(text), plain(name));
    }

    /** The same for names that {@link #plain} has prepared, where one is compared with many. */
    static boolean plainHolds(String text, String name) {
        return !name.isBlank() && text.contains(name);
    }

    /** Words in lower case, one blank before and after each, marks other than letters and digits left out. */
    static String plain(String name) {
        var plain = new StringBuilder(name.length() + 2).append(' ');
        name.toLowerCase(Locale.ROOT).codePoints().filter(c -> c != '\'' && c != '\u2019').forEach(c -> {
            if (isOfAWord(c)) {
                plain.appendCodePoint(c);
            } else if (plain.charAt(plain.length() - 1) != ' ') {
                plain.append(' ');
            }
        });
        return plain.charAt(plain.length() - 1) == ' ' && plain.length() > 1 ? plain.toString() : plain.append(' ').toString();
    }

    private static boolean isOfAWord(int c) {
        var type = Character.getType(c);
        return Character.isLetter(c) || Character.isDigit(c) || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }
}
