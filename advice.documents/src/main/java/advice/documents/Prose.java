// SPDX-License-Identifier: EPL-2.0
package advice.documents;

import java.util.List;
import java.util.StringJoiner;
import java.util.stream.IntStream;

/**
 * What somebody wrote, with its paragraphs, list items and direct speech kept apart, so that every format can show each
 * as what it is. Words are the writer's own: no mark-up, no quotation marks round speech, no line breaks for layout.
 *
 * @param blocks in reading order; none when nothing was written
 */
public record Prose(List<Block> blocks) {

    private static final String OPEN = "\u201C";
    private static final String CLOSE = "\u201D";

    /** Nothing written. */
    public static final Prose NONE = new Prose(List.of());

    public Prose {
        blocks = List.copyOf(blocks);
    }

    /** A stretch that stands by itself on the page. */
    public sealed interface Block permits Paragraph, ListItem, Speech {
    }

    /** An ordinary paragraph. */
    public record Paragraph(List<Run> runs) implements Block {
        public Paragraph {
            runs = List.copyOf(runs);
        }
    }

    /** One point of a bulleted list; neighbours belong to the same list. */
    public record ListItem(List<Run> runs) implements Block {
        public ListItem {
            runs = List.copyOf(runs);
        }
    }

    /**
     * Somebody's own words, standing by themselves.
     *
     * @param paragraphs the words, a string a paragraph, without quotation marks
     */
    public record Speech(List<String> paragraphs) implements Block {
        public Speech {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /** A piece of a paragraph or list item. */
    public sealed interface Run permits Words, Said {
    }

    /** The writer's words. */
    public record Words(String text) implements Run {
    }

    /** Somebody's own words inside a paragraph, without quotation marks. */
    public record Said(String text) implements Run {
    }

    /** One paragraph of the writer's words; {@link #NONE} for an empty text. */
    public static Prose of(String text) {
        return text.isEmpty() ? NONE : new Prose(List.of(new Paragraph(List.of(new Words(text)))));
    }

    /** One paragraph of direct speech; {@link #NONE} for an empty text. */
    public static Prose speech(String words) {
        return words.isEmpty() ? NONE : new Prose(List.of(new Speech(List.of(words))));
    }

    /** Whether nothing was written. */
    public boolean isEmpty() {
        return blocks.isEmpty();
    }

    /**
     * The paragraphs as they are read: speech in quotation marks, list items without their bullet. Where speech runs
     * over several paragraphs each opens with a mark and only the last closes, as is usual in English.
     */
    public static List<String> lines(Block block) {
        if (block instanceof Speech speech) {
            int last = speech.paragraphs().size() - 1;
            return IntStream.rangeClosed(0, last)
                    .mapToObj(i -> OPEN + speech.paragraphs().get(i) + (i == last ? CLOSE : ""))
                    .toList();
        }
        var runs = block instanceof ListItem item ? item.runs() : ((Paragraph) block).runs();
        var line = new StringBuilder();
        for (Run run : runs) {
            line.append(run instanceof Said said ? OPEN + said.text() + CLOSE : ((Words) run).text());
        }
        return List.of(line.toString());
    }

    /** The whole as plain text, paragraphs parted by a line feed, list items led by {@code "- "}. */
    public String plain() {
        var text = new StringJoiner("\n");
        for (Block block : blocks) {
            String bullet = block instanceof ListItem ? "- " : "";
            lines(block).forEach(line -> text.add(bullet + line));
        }
        return text.toString();
    }
}
