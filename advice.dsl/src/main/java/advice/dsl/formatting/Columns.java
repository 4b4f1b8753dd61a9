// SPDX-License-Identifier: EPL-2.0
package advice.dsl.formatting;

import java.util.List;
import java.util.Set;

import advice.dsl.syntax.Shape;
import advice.dsl.syntax.Vocabulary.ElementWord;

/** Where things stand in a line: how far in, and in which column the values of an element's properties begin. */
public final class Columns {

    /** How far a property stands in from its element, and a slot from its provision's {@code as}. */
    public static final int STEP = 4;

    /** Properties that read as a sentence, {@code wants change} or {@code impact on Sam}: nothing in them is lined up. */
    private static final Set<String> SENTENCES = Set.of("wants", "agrees", "does", "has", "impact", "evidence", "important", "met", "label");

    private Columns() {
    }

    /**
     * How many characters the keys of an element's properties take up, a blank after them included.
     * A longer one is followed by one blank, and its value stands out of line.
     */
    public static int width(ElementWord element) {
        return switch (element.keyword()) {
            case "seals" -> 0;
            case "wording" -> 7;
            case "term" -> 8;
            case "oversight", "profile", "sections" -> 9;
            case "specification" -> 10;
            case "checklist" -> 24; // Its keys are the ids of questions.
            default -> element.file().equals("profile") ? 7 : 12;
        };
    }

    /** Whether the value of a property stands in the element's column. */
    static boolean linesUp(String key) {
        return !SENTENCES.contains(key);
    }

    /** The words that always follow the key and belong to it, as {@code as} does in {@code known as}. */
    static List<String> phrase(Shape shape) {
        var lines = shape.lines();
        if (lines.size() != 1) {
            return List.of();
        }
        var words = List.of(lines.get(0).split(" "));
        var fixed = 0;
        while (fixed < words.size() && shape.connectors().containsKey(words.get(fixed))) {
            fixed++;
        }
        return words.subList(0, fixed);
    }
}
