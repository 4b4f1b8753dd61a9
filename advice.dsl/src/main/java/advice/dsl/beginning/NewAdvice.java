// SPDX-License-Identifier: EPL-2.0
package advice.dsl.beginning;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import advice.dsl.AdviceLanguage;
import advice.dsl.facts.Deadline;
import advice.dsl.facts.Facts;
import advice.dsl.facts.Section;

/**
 * A document to begin with: its head, the child and the writer as far as they are known, and a remark for each section
 * that the authority's table of sections asks of this kind and purpose.
 * What stands in it is only what was said: a section is begun by its writer, not by an empty line of ours.
 */
public final class NewAdvice {

    /** The days that the head of an advice may give, in the order in which it does. */
    public static final List<String> DAYS = List.of("requested", "received", "notified", "agreed", "meeting", "closing", "ordered");

    private static final int COLUMN = 12;

    private NewAdvice() {
    }

    /**
     * What is known when a document is begun; {@code ""} for what is not.
     *
     * @param authority the authority's name in its profile
     * @param kind      {@code advice}, {@code information}, {@code holding advice}
     * @param purpose   {@code annual review}
     * @param child     the child's full name
     * @param knownAs   the name by which the child goes
     * @param born      the day of birth
     * @param writer    the writer's name
     * @param role      the writer's role
     * @param days      the days of the head by their words, {@link #DAYS}
     */
    public record Known(String authority, String kind, String purpose, String child, String knownAs, Optional<LocalDate> born, String writer,
            String role, Map<String, LocalDate> days) {
    }

    /**
     * A document that has been begun.
     *
     * @param text     the text, with a line break at its end
     * @param fileName a name for its file: {@code sam.advice}
     * @param deadline when it falls due; empty where the authority is not known or has no row for it
     */
    public record Begun(String text, String fileName, Optional<Deadline> deadline) {
    }

    /** @param folder where the document will stand, for profiles beside it */
    public static Begun begin(Known known, Path folder, AdviceLanguage language) {
        var fileName = name(known).toLowerCase(java.util.Locale.ROOT) + ".advice";
        var head = head(known);
        var desk = language.desk();
        var facts = desk.open(folder.resolve(fileName), head).facts();
        return new Begun(head + remarks(facts), fileName, facts.authority().flatMap(a -> a.deadline(facts)));
    }

    private static String head(Known known) {
        var name = name(known);
        var text = new StringBuilder("advice for ").append(name).append('\n');
        line(text, "authority", known.authority());
        line(text, "kind", known.kind());
        line(text, "purpose", known.purpose());
        line(text, "status", "draft");
        var days = new TreeMap<>(known.days());
        DAYS.forEach(key -> line(text, key, Optional.ofNullable(days.get(key)).map(LocalDate::toString).orElse("")));
        text.append("\nchild ").append(name).append('\n');
        line(text, "name", quoted(known.child()));
        line(text, "known as", quoted(known.knownAs()));
        line(text, "born", known.born().map(LocalDate::toString).orElse(""));
        if (!known.writer().isBlank()) {
            text.append("\nwriter ").append(quoted(known.writer())).append('\n');
            line(text, "role", quoted(known.role()));
        }
        return text.toString();
    }

    private static String remarks(Facts facts) {
        var plan = facts.authority().filter(a -> a.hasTable("sections")).map(a -> a.sections(facts));
        var sections = plan.map(p -> p.required()).orElseGet(() -> List.of(Section.values()).stream().filter(facts::requires).toList());
        var text = new StringBuilder();
        sections.stream().filter(section -> section != Section.HEADER).forEach(section -> text.append("\n// ").append(section.heading()).append('\n'));
        return text.toString();
    }

    /** A word for the child that the language takes as a name. */
    private static String name(Known known) {
        var called = (known.knownAs().isBlank() ? known.child() : known.knownAs()).strip().split("[\\s.]+", -1)[0]
                .replaceAll("[^\\p{L}\\p{M}\\d'\u2019_-]", "").replaceAll("^[^\\p{L}]+", "");
        return called.isEmpty() ? "Child" : called;
    }

    private static void line(StringBuilder text, String key, String value) {
        if (!value.isBlank()) {
            text.append("    ").append(key).append(" ".repeat(Math.max(1, COLUMN - key.length()))).append(value).append('\n');
        }
    }

    /** Prose in quotation marks; marks within it become curly, so that they close nothing. */
    private static String quoted(String words) {
        return words.isBlank() ? "" : "\"" + words.strip().replaceAll("\\s+", " ").replace('"', '\u201d') + "\"";
    }
}
