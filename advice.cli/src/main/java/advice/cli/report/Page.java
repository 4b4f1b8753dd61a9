// SPDX-License-Identifier: EPL-2.0
package advice.cli.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import advice.cli.input.Slip;
import advice.dsl.rules.PracticeStandard;
import advice.dsl.rules.Rule;
import advice.dsl.rules.Status;

/** What there is to know about a standard: the fact, why it matters, how to put it right, where it comes from, examples. */
public final class Page {

    private static final Pattern HEAD = Pattern.compile("//- (wrong|right|fix|file)(?: on \\d{4}-\\d\\d-\\d\\d)?: ?(.*)");
    private static final Pattern CARETS = Pattern.compile("//(\\s*\\^+.*)");
    private static final String INDENT = "    ";

    private final Colours colours;
    private final StringBuilder page = new StringBuilder();

    private Page(Colours colours) {
        this.colours = colours;
    }

    /** The page of a standard. */
    public static String of(Rule<?> rule, boolean colour) {
        var page = new Page(new Colours(colour));
        var standard = rule.standard();
        page.title(rule.id(), standard.summary());
        page.section("Why it matters", standard.why());
        page.section("How to put it right", standard.remedy());
        page.section("How it weighs", weight(standard));
        page.list("Where it comes from", List.of(standard.source()));
        page.list("Called before", List.of(standard.formerly()));
        page.examples(fixture(rule));
        return page.page.toString();
    }

    /** The page of what can be wrong with a file before a word of it is read. */
    public static String of(Slip slip, boolean colour) {
        var page = new Page(new Colours(colour));
        page.title(slip.id(), slip.summary());
        page.section("Why it matters", slip.why());
        page.section("How to put it right", slip.remedy());
        page.section("How it weighs", "An error.");
        return page.page.toString();
    }

    private static String weight(PracticeStandard standard) {
        var weight = new StringBuilder("ERROR".equals(standard.level().name()) ? "An " : "A ").append(standard.level().word());
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
        weight.append(standard.mayDepart() ? "A writer may depart from it and says why: `departs from` it `because`." : "No departure from it is accepted.");
        return weight.toString();
    }

    private void title(String id, String summary) {
        page.append(colours.place(id)).append("\n\n").append(summary).append("\n");
    }

    private void section(String title, String text) {
        if (!text.isBlank()) {
            head(title);
            Lines.wrap(text, Excerpt.WIDTH - INDENT.length()).forEach(line -> page.append(INDENT).append(line).append('\n'));
        }
    }

    private void list(String title, List<String> entries) {
        if (!entries.isEmpty()) {
            head(title);
            entries.forEach(entry -> page.append(INDENT).append(entry).append('\n'));
        }
    }

    private void head(String title) {
        page.append('\n').append(colours.place(title)).append('\n');
    }

    /** The rule's fixture is its test and its examples at once; its carets stand here without the comment's slashes. */
    private void examples(List<String> lines) {
        var before = new ArrayList<String>();
        for (var line : lines) {
            var head = HEAD.matcher(line);
            var carets = CARETS.matcher(line);
            if (head.matches()) {
                before.clear();
                head(caseTitle(head.group(1), head.group(2).strip()));
            } else if (line.isBlank()) {
                before.add("");
            } else if (page.length() > 0) {
                before.forEach(blank -> page.append('\n'));
                before.clear();
                page.append(INDENT).append(carets.matches() ? "  " + carets.group(1) : line).append('\n');
            }
        }
    }

    private static String caseTitle(String kind, String words) {
        return switch (kind) {
            case "wrong" -> "Wrong: " + words;
            case "right" -> "Right: " + words;
            case "fix" -> "After `" + words + "`";
            default -> "With `" + words + "` beside it";
        };
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
