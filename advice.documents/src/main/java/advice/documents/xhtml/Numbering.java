// SPDX-License-Identifier: EPL-2.0
package advice.documents.xhtml;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import advice.documents.word.Element;

/** The lists of a Word file: what stands before each item, counted in the order of the text. */
final class Numbering {

    private static final int LEVELS = 9;

    /**
     * One level of one list.
     *
     * @param format    "bullet", "decimal", "lowerLetter", ...
     * @param text      what stands before the item: a bullet, or "%1." with the number of each level
     * @param paragraph its indentation
     */
    record Level(String list, int depth, String format, String text, int start, Properties paragraph) {

        /** The marker that a browser draws by itself for this level, by its CSS name; empty when it has none. */
        String marker() {
            if (format.equals("bullet")) {
                return switch (text) {
                    case "\u2022", "\u00B7", "\uF0B7" -> "disc";
                    case "o", "\u25CB", "\u25E6" -> "circle";
                    case "\u25AA", "\u25A0", "\uF0A7" -> "square";
                    default -> "";
                };
            }
            if (!text.equals("%" + (depth + 1) + ".")) {
                return "";
            }
            return switch (format) {
                case "decimal" -> "decimal";
                case "lowerLetter" -> "lower-alpha";
                case "upperLetter" -> "upper-alpha";
                case "lowerRoman" -> "lower-roman";
                case "upperRoman" -> "upper-roman";
                default -> "";
            };
        }
    }

    /** @param number of the item within its level; @param label what stands before it, written out */
    record Item(Level level, int number, String label) {
    }

    private final Map<String, Element> lists = new HashMap<>();
    private final Map<String, Element> kinds = new HashMap<>();
    private final Map<String, int[]> counts = new HashMap<>();

    Numbering(Optional<Element> part) {
        part.stream().flatMap(p -> p.elements("w:num")).forEach(n -> lists.put(n.get("w:numId"), n));
        part.stream().flatMap(p -> p.elements("w:abstractNum")).forEach(n -> kinds.put(n.get("w:abstractNumId"), n));
    }

    /** The level of a list; none when the file has no such list. */
    Optional<Level> level(String list, int depth) {
        Element number = lists.get(list);
        if (number == null || depth < 0 || depth >= LEVELS) {
            return Optional.empty();
        }
        String kind = number.first("w:abstractNumId").map(k -> k.get("w:val")).orElse("");
        Optional<Element> own = number.elements("w:lvlOverride").filter(o -> at(o, depth)).findFirst();
        Optional<Element> level = own.flatMap(o -> o.first("w:lvl")).or(() -> Optional.ofNullable(kinds.get(kind))
                .flatMap(k -> k.elements("w:lvl").filter(l -> at(l, depth)).findFirst()));
        return level.map(l -> new Level(list, depth, value(l, "w:numFmt", "decimal"), value(l, "w:lvlText", ""),
                Units.number(own.flatMap(o -> o.first("w:startOverride")).map(s -> s.get("w:val"))
                        .orElse(value(l, "w:start", "1")), 1),
                Properties.of(l.first("w:pPr"))));
    }

    private static boolean at(Element element, int depth) {
        return element.get("w:ilvl").equals(Integer.toString(depth));
    }

    private static String value(Element level, String name, String otherwise) {
        return level.first(name).map(e -> e.get("w:val")).orElse(otherwise);
    }

    /** Counts one more item. */
    Item next(Level level) {
        int[] count = counts.computeIfAbsent(level.list(), list -> new int[LEVELS]);
        count[level.depth()] = count[level.depth()] == 0 ? level.start() : count[level.depth()] + 1;
        for (int deeper = level.depth() + 1; deeper < LEVELS; deeper++) {
            count[deeper] = 0;
        }
        String label = level.text();
        if (!level.format().equals("bullet")) {
            for (int depth = 0; depth <= level.depth(); depth++) {
                int shown = Math.max(count[depth], 1);
                String format = level(level.list(), depth).map(Level::format).orElse("decimal");
                label = label.replace("%" + (depth + 1), number(shown, format));
            }
        }
        return new Item(level, count[level.depth()], label);
    }

    private static String number(int number, String format) {
        return switch (format) {
            case "lowerLetter" -> letters(number).toLowerCase(Locale.ROOT);
            case "upperLetter" -> letters(number);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            case "upperRoman" -> roman(number);
            case "none" -> "";
            default -> Integer.toString(number);
        };
    }

    /** A, B, ... Z, AA, BB, as Word goes on. */
    private static String letters(int number) {
        return Character.toString('A' + (number - 1) % 26).repeat((number - 1) / 26 % 9 + 1);
    }

    private static String roman(int number) {
        int[] values = { 1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1 };
        String[] digits = { "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I" };
        var roman = new StringBuilder();
        int rest = number % 4000;
        for (int i = 0; i < values.length; i++) {
            for (; rest >= values[i]; rest -= values[i]) {
                roman.append(digits[i]);
            }
        }
        return roman.toString();
    }
}
