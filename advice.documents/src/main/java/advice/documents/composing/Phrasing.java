// SPDX-License-Identifier: EPL-2.0
package advice.documents.composing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import advice.documents.Printable;
import advice.documents.Prose;
import advice.documents.Prose.Block;
import advice.documents.Prose.ListItem;
import advice.documents.Prose.Paragraph;
import advice.documents.Prose.Run;
import advice.documents.Prose.Said;
import advice.documents.Prose.Speech;
import advice.documents.Prose.Words;
import advice.dsl.facts.Elements;
import advice.dsl.facts.Reading;
import advice.dsl.facts.Titles;
import advice.dsl.facts.When;
import advice.dsl.model.Element;
import advice.dsl.model.Item;
import advice.dsl.model.Text;

/** How what stands in the model reads on paper. */
final class Phrasing {

    private static final Pattern PARAGRAPHS = Pattern.compile("\n\n+");
    private static final Pattern LINES = Pattern.compile("\n+");


    private static final char OPEN = '\u201C';
    private static final char CLOSE = '\u201D';

    private Phrasing() {
    }

    /** With a capital at the beginning. */
    static String capital(String words) {
        return Titles.capital(words);
    }

    /** With a capital at the beginning and a full stop at the end. */
    static String sentence(String words) {
        String begun = capital(words.strip());
        return begun.isEmpty() || ".!?\u2026:".indexOf(begun.charAt(begun.length() - 1)) >= 0 ? begun : begun + ".";
    }

    /** Those that are there, with something between them. */
    static String joined(String between, String... texts) {
        return String.join(between, Stream.of(texts).filter(t -> !t.isEmpty()).toList());
    }

    /** Sentences one after the other. */
    static String sentences(String... texts) {
        return joined(" ", Stream.of(texts).map(Phrasing::sentence).toArray(String[]::new));
    }

    /** The words before a text, where there is one. */
    static String before(String words, String text) {
        return text.isEmpty() ? "" : words + text;
    }

    static String day(Optional<When> date) {
        return date.map(When::written).orElse("");
    }

    /** What an element prints under. */
    static String title(Element element) {
        return Titles.of(element);
    }

    /** The first prose on a line, whatever introduces it. */
    static String anyText(Reading reading) {
        return texts(reading.items()).stream().findFirst().orElse("");
    }

    static List<String> texts(List<Item> items) {
        return items.stream().filter(Text.class::isInstance).map(i -> ((Text) i).getValue()).filter(t -> t != null).toList();
    }

    // ---- prose

    /** Prose of the language: paragraphs parted by an empty line, points on lines that begin with a dash. */
    static Prose prose(String written) {
        List<Block> blocks = new ArrayList<>();
        for (String paragraph : PARAGRAPHS.split(Printable.of(written).strip())) {
            var plain = new StringBuilder();
            for (String line : paragraph.split("\n")) {
                if (line.startsWith("- ")) {
                    end(plain, blocks);
                    blocks.add(new ListItem(runs(line.substring(2).strip())));
                } else if (!line.isBlank()) {
                    plain.append(plain.isEmpty() ? "" : " ").append(line.strip());
                }
            }
            end(plain, blocks);
        }
        return blocks.isEmpty() ? Prose.NONE : new Prose(blocks);
    }

    private static void end(StringBuilder plain, List<Block> blocks) {
        if (!plain.isEmpty()) {
            blocks.add(new Paragraph(runs(plain.toString())));
            plain.setLength(0);
        }
    }

    /** Words in curly quotation marks are somebody's own. */
    private static List<Run> runs(String line) {
        List<Run> runs = new ArrayList<>();
        int at = 0;
        for (int open = line.indexOf(OPEN); open >= 0; open = line.indexOf(OPEN, at)) {
            int close = line.indexOf(CLOSE, open);
            if (close < 0) {
                break;
            }
            if (open > at) {
                runs.add(new Words(line.substring(at, open)));
            }
            runs.add(new Said(line.substring(open + 1, close)));
            at = close + 1;
        }
        if (at < line.length()) {
            runs.add(new Words(line.substring(at)));
        }
        return runs;
    }

    /** Somebody's own words, never corrected; points and paragraphs in them are paragraphs of speech. */
    static Prose speech(String written) {
        List<String> paragraphs = Stream.of(LINES.split(Printable.of(written).strip())).map(String::strip)
                .filter(p -> !p.isEmpty()).toList();
        return paragraphs.isEmpty() ? Prose.NONE : new Prose(List.of(new Speech(paragraphs)));
    }

    static Prose together(List<Prose> parts) {
        List<Block> blocks = parts.stream().flatMap(p -> p.blocks().stream()).toList();
        return blocks.isEmpty() ? Prose.NONE : new Prose(blocks);
    }

    static Prose together(Prose... parts) {
        return together(List.of(parts));
    }

    /** An element's own prose. */
    static Prose statement(Element element) {
        return together(Elements.statements(element).map(t -> prose(t.getValue() == null ? "" : t.getValue())).toList());
    }

    /**
     * All that an element says, in the order written: its own prose, and under {@code says} somebody's words.
     *
     * @param observed whether what was seen belongs to it
     */
    static Prose told(Element element, boolean observed) {
        List<Prose> parts = new ArrayList<>();
        texts(Reading.of(element).bare()).forEach(t -> parts.add(prose(t)));
        for (var part : element.getParts()) {
            String key = Elements.key(part);
            if (part.getKey() == null) {
                texts(Reading.of(part).bare()).forEach(t -> parts.add(prose(t)));
            } else if (key.equals("says")) {
                texts(part.getItems()).forEach(t -> parts.add(speech(t)));
            } else if (key.equals("observed") && observed) {
                texts(part.getItems()).forEach(t -> parts.add(prose(t)));
            }
        }
        return together(parts);
    }

    /** The prose of a property; of all its lines where it is said several times. */
    static Prose prose(Element element, String key) {
        return together(Elements.parts(element, key).stream().map(p -> prose(anyText(Reading.of(p)))).toList());
    }
}
