// SPDX-License-Identifier: EPL-2.0
package advice.dsl.standards;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import advice.dsl.rules.Level;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Rule;
import advice.dsl.rules.Status;

/**
 * What there is to know about a standard; the command line and the editors show the same page.
 *
 * @param id        its name, {@code need-without-provision}
 * @param summary   the fact that it finds, in sentence case without full stop
 * @param why       why it matters, on one line
 * @param remedy    how to put it right, {@code ""} where the fact says it all
 * @param weight    how a breach weighs and whether a writer may depart, in sentences
 * @param mayDepart whether a writer may depart from it with a reason
 * @param sources   the paragraphs it comes from; none for a standard of the language itself
 * @param formerly  names it had before
 * @param examples  from its fixture, in the order written
 */
public record StandardPage(String id, String summary, String why, String remedy, String weight, boolean mayDepart,
        List<String> sources, List<String> formerly, List<Example> examples) {

    /** What an example shows. */
    public enum Kind {
        /** A text in which the standard is not met, carets under the place. */
        WRONG,
        /** A text in which it is met. */
        RIGHT,
        /** The wrong text before it after a fix. */
        FIX,
        /** A file that stands beside the texts that follow. */
        FILE
    }

    /**
     * One example.
     *
     * @param kind  what it shows
     * @param title a short sentence; for a fix its label, for a file its name
     * @param lines the text; a line of carets stands under the place it means
     */
    public record Example(Kind kind, String title, List<String> lines) {
    }

    public static StandardPage of(Rule<?> rule) {
        var standard = rule.standard();
        return new StandardPage(rule.id(), standard.summary(), oneLine(standard.why()), standard.remedy(), weight(standard),
                standard.mayDepart(), List.of(standard.source()), List.of(standard.formerly()), examples(rule));
    }

    /** The first example of a kind. */
    public Optional<Example> first(Kind kind) {
        return examples.stream().filter(example -> example.kind() == kind).findFirst();
    }

    /** The line with which a writer departs from a standard, in backquotes. */
    public static String departure(String id) {
        return "`departs from " + id + " because \"\u2026\"`";
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static String weight(PracticeStandard standard) {
        var weight = new StringBuilder(standard.level() == Level.ERROR ? "An " : "A ").append(standard.level().word());
        if (standard.missing()) {
            weight.append("; one step milder while the document is a draft");
        }
        if (standard.due() != Status.DRAFT) {
            weight.append("; asked from the status `").append(standard.due().words()).append("` on");
        }
        weight.append(". ");
        if (standard.source().length > 0) {
            weight.append("A profile may set another level. ");
        }
        weight.append(standard.mayDepart() ? "A writer may depart from it and says why: `departs from` it `because`."
                : "No departure from it is accepted.");
        return weight.toString();
    }

    // ---- examples

    private static final Pattern HEAD = Pattern.compile("//- (wrong|right|fix|file)(?: on \\d{4}-\\d\\d-\\d\\d)?: ?(.*)");
    private static final Pattern CARETS = Pattern.compile("//(\\s*\\^+.*)");

    /** The rule's fixture is its test and its examples at once; its carets stand here without the comment's slashes. */
    private static List<Example> examples(Rule<?> rule) {
        var examples = new ArrayList<Example>();
        for (var line : fixture(rule)) {
            var head = HEAD.matcher(line);
            var carets = CARETS.matcher(line);
            if (head.matches()) {
                examples.add(new Example(kind(head.group(1)), head.group(2).strip(), new ArrayList<>()));
            } else if (!examples.isEmpty()) {
                examples.get(examples.size() - 1).lines().add(carets.matches() ? "  " + carets.group(1) : line);
            }
        }
        return examples.stream().map(example -> new Example(example.kind(), example.title(), trimmed(example.lines()))).toList();
    }

    private static Kind kind(String word) {
        return switch (word) {
            case "wrong" -> Kind.WRONG;
            case "right" -> Kind.RIGHT;
            case "fix" -> Kind.FIX;
            default -> Kind.FILE;
        };
    }

    private static List<String> trimmed(List<String> lines) {
        var end = lines.size();
        while (end > 0 && lines.get(end - 1).isBlank()) {
            end--;
        }
        return List.copyOf(lines.subList(0, end));
    }

    private static List<String> fixture(Rule<?> rule) {
        var type = rule.getClass();
        try (var stream = type.getResourceAsStream(type.getSimpleName() + ".advice")) {
            return stream == null ? List.of() : new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
