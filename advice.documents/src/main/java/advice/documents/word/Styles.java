// SPDX-License-Identifier: EPL-2.0
package advice.documents.word;

import java.util.Locale;
import java.util.Optional;

/**
 * The styles that prose needs, by their ids in the template; empty where the template lacks them.
 *
 * @param listItem paragraph style "List Bullet"
 * @param speech   paragraph style "Speech"
 * @param spoken   character style "Spoken", which a template may do without
 * @param language the document's language, from the styles' defaults: "en-GB"
 */
record Styles(String listItem, String speech, String spoken, String language) {

    static final String LIST_ITEM = "List Bullet";
    static final String SPEECH = "Speech";
    static final String SPOKEN = "Spoken";

    static Styles of(Optional<Element> part) {
        return new Styles(id(part, "paragraph", LIST_ITEM), id(part, "paragraph", SPEECH),
                id(part, "character", SPOKEN),
                part.flatMap(p -> p.first("w:docDefaults")).stream().flatMap(d -> d.all("w:lang"))
                        .map(lang -> lang.get("w:val")).findFirst().orElse(""));
    }

    private static String id(Optional<Element> part, String type, String name) {
        return part.stream().flatMap(p -> p.elements("w:style")).filter(s -> s.get("w:type").equals(type))
                .filter(s -> name(s).equals(name.toLowerCase(Locale.ROOT))).map(s -> s.get("w:styleId")).findFirst()
                .orElse("");
    }

    /** The style's name as people know it, in lower case: Word and LibreOffice differ in capitals. */
    static String name(Element style) {
        return style.first("w:name").map(n -> n.get("w:val").toLowerCase(Locale.ROOT)).orElse("");
    }
}
