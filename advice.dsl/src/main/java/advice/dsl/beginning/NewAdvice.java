// SPDX-License-Identifier: EPL-2.0
package advice.dsl.beginning;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import advice.dsl.AdviceLanguage;
import advice.dsl.facts.Deadline;
import advice.dsl.facts.Facts;
import advice.dsl.facts.Section;
import advice.dsl.facts.Trigger;
import advice.dsl.facts.When;
import advice.dsl.formatting.AdviceFormatter;

/**
 * A document to begin with: its head, the child and the writer as far as they are known, and a remark for each section
 * that the authority's table of sections asks of this kind and purpose.
 * What stands in it is only what was said, and what it is for: a section is begun by its writer, not by an empty line of ours.
 */
public final class NewAdvice {

    /** The days that the head of an advice may give, each by the word that begins its line, in the order in which they stand there. */
    public static final List<String> DAYS = Stream.of(Trigger.values()).map(Trigger::property).filter(p -> !p.isEmpty()).map(NewAdvice::firstWord).toList();

    private NewAdvice() {
    }

    /**
     * What is known when a document is begun; {@code ""} for what is not.
     *
     * @param authority the authority's name in its profile
     * @param council   the council, where the authority has a form for each of several
     * @param kind      {@code advice}, {@code information}, {@code holding advice}
     * @param purpose   {@code annual review}
     * @param child     the child's full name
     * @param knownAs   the name by which the child goes
     * @param born      the day of birth
     * @param writer    the writer's name
     * @param role      the writer's role
     * @param days      the days of the head by their words, {@link #DAYS}
     */
    public record Known(String authority, String council, String kind, String purpose, String child, String knownAs, Optional<LocalDate> born,
            String writer, String role, Map<String, LocalDate> days) {
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
        var name = name(known);
        var called = known.knownAs().isBlank() && known.child().isBlank() ? "the child" : name;
        return begun(head(known, name) + child(known, name) + writer(known) + reason(known, called), name, folder, language);
    }

    /** The document that has come so far, with remarks on the sections that it still lacks. */
    static Begun begun(String soFar, String name, Path folder, AdviceLanguage language) {
        var fileName = name.toLowerCase(Locale.ROOT) + ".advice";
        var facts = language.desk().open(folder.resolve(fileName), soFar).facts();
        return new Begun(AdviceFormatter.format(soFar + remarks(facts, name)), fileName, facts.authority().flatMap(a -> a.deadline(facts)));
    }

    /** The document's own element. */
    static String head(Known known, String name) {
        var text = new StringBuilder("advice for ").append(name).append('\n');
        line(text, "authority", known.authority());
        line(text, "council", known.council());
        line(text, "kind", known.kind());
        line(text, "purpose", known.purpose());
        line(text, "status", "draft");
        text.append(days(known.days()));
        return text.toString();
    }

    private static String child(Known known, String name) {
        var text = new StringBuilder("\nchild ").append(name).append('\n');
        line(text, "name", quoted(known.child()));
        line(text, "known as", quoted(known.knownAs()));
        line(text, "born", known.born().map(LocalDate::toString).orElse(""));
        return text.toString();
    }

    /** Who writes; nothing where nobody is known. */
    static String writer(Known known) {
        var text = new StringBuilder();
        if (!known.writer().isBlank()) {
            text.append("\nwriter ").append(quoted(known.writer())).append('\n');
            line(text, "role", quoted(known.role()));
        }
        return text.toString();
    }

    /** The section that says what the document is for, as far as its purpose says it. */
    static String reason(Known known, String child) {
        var day = Optional.ofNullable(known.days().get(known.purpose().equals("closure") ? "closure" : "meeting")).map(d -> " on " + When.print(d)).orElse("");
        var what = switch (known.purpose()) {
            case "needs assessment" -> "for the assessment of " + child + "'s education, health and care needs";
            case "re-assessment" -> "for the re-assessment of " + child + "'s education, health and care needs";
            case "annual review" -> "for the annual review of " + child + "'s education, health and care plan" + day;
            case "closure" -> "on closing the work with " + child + day;
            case "tribunal" -> "for the tribunal about " + child + "'s education, health and care plan";
            default -> "";
        };
        return what.isEmpty() ? "" : "\nreason\n    \"" + (known.kind().equals("information") ? "Information" : "Advice") + " " + what + ".\"\n";
    }

    /** The lines of the head that give these days. */
    private static String days(Map<String, LocalDate> days) {
        var text = new StringBuilder();
        for (var trigger : Trigger.values()) {
            Optional.ofNullable(days.get(firstWord(trigger.property()))).ifPresent(day -> line(text, trigger.property(), day.toString()));
        }
        return text.toString();
    }

    private static String firstWord(String property) {
        return property.split(" ", 2)[0];
    }

    private static String remarks(Facts facts, String name) {
        var text = new StringBuilder();
        Stream.of(Section.values()).filter(section -> section != Section.HEADER && facts.requires(section) && !section.isIn(facts))
                .forEach(section -> text.append('\n').append(SectionHints.remark(section, name)).append('\n'));
        return text.toString();
    }

    /** A word for the child that the language takes as a name. */
    static String name(Known known) {
        var called = (known.knownAs().isBlank() ? known.child() : known.knownAs()).strip().split("[\\s.]+", -1)[0]
                .replaceAll("[^\\p{L}\\p{M}\\d'\u2019_-]", "").replaceAll("^[^\\p{L}]+", "");
        return called.isEmpty() ? "Child" : called;
    }

    private static void line(StringBuilder text, String key, String value) {
        if (!value.isBlank()) {
            text.append("    ").append(key).append(' ').append(value).append('\n');
        }
    }

    /** Prose in quotation marks; marks within it become curly, so that they close nothing. */
    static String quoted(String words) {
        return words.isBlank() ? "" : "\"" + words.strip().replaceAll("\\s+", " ").replace('"', '\u201d') + "\"";
    }
}
