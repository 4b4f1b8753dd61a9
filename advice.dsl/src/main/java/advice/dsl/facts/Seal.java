// SPDX-License-Identifier: EPL-2.0
package advice.dsl.facts;

import java.util.Optional;
import java.util.regex.Pattern;

import advice.dsl.model.Element;

/**
 * What one element said when somebody agreed to it or signed it: short sums by which a change is seen, never the words themselves.
 * It is written as {@code need GoingOut 7f3a9c1e-04ad5b-91c3d0}.
 *
 * @param keyword the element's keyword
 * @param name    its name then, {@code ""} where it had none
 * @param words   the sum of what it says
 * @param links   the sum of whom it names, {@code ""} where it names nobody
 * @param above   the sum of what it hangs from along the thread, {@code ""} where it hangs from nothing
 */
public record Seal(String keyword, String name, String words, String links, String above) {

    private static final Pattern WRITTEN = Pattern.compile("(\\p{L}+) (?:(\\S+) )?(\\p{XDigit}{8})(?:-(\\p{XDigit}{6}))?(?:-(\\p{XDigit}{6}))?");

    /** Reads the written form; empty for what somebody else wrote there. */
    static Optional<Seal> of(String written) {
        var seal = WRITTEN.matcher(written);
        return seal.matches() ? Optional.of(new Seal(seal.group(1), said(seal.group(2)), seal.group(3), said(seal.group(4)), said(seal.group(5))))
                : Optional.empty();
    }

    private static String said(String group) {
        return group == null ? "" : group;
    }

    /** As it stands in the document. */
    public String written() {
        return keyword + (name.isEmpty() ? "" : " " + name) + " " + words + (links.isEmpty() ? "" : "-" + links) + (above.isEmpty() ? "" : "-" + above);
    }

    boolean isOf(Element element) {
        return keyword.equals(Elements.keyword(element)) && !name.isEmpty() && name.equals(element.getName());
    }
}
