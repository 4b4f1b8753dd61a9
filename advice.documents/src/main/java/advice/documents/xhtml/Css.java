// SPDX-License-Identifier: EPL-2.0
package advice.documents.xhtml;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The classes of one page: equal formatting shares one, named after the Word style it first came from. */
final class Css {

    private final Map<String, String> nameByRule = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private final StringBuilder rules = new StringBuilder();

    /**
     * The class for some formatting.
     *
     * @param wanted what to call it: the style's name, in any letters
     * @return its name; empty when there is nothing to say
     */
    String name(String wanted, Map<String, String> declarations) {
        if (declarations.isEmpty()) {
            return "";
        }
        var rule = new StringBuilder();
        declarations.forEach((property, value) -> rule.append(rule.isEmpty() ? "" : "; ").append(property).append(": ")
                .append(value));
        return nameByRule.computeIfAbsent(rule.toString(), text -> {
            String name = unused(slug(wanted));
            rules.append('.').append(name).append(" { ").append(text).append(" }\n");
            return name;
        });
    }

    private String unused(String wanted) {
        String name = wanted;
        for (int i = 2; !names.add(name); i++) {
            name = wanted + "-" + i;
        }
        return name;
    }

    /** Plain letters and digits only, so that no style's name can say anything to the page. */
    private static String slug(String name) {
        String slug = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^[-0-9]+|-+$", "");
        return "w-" + (slug.isEmpty() ? "style" : slug);
    }

    String rules() {
        return rules.toString();
    }
}
