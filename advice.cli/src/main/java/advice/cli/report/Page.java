// SPDX-License-Identifier: EPL-2.0
package advice.cli.report;

import java.util.List;

import advice.cli.input.Slip;
import advice.dsl.standards.StandardPage;
import advice.dsl.standards.StandardPage.Example;

/** A standard's page as a terminal shows it. */
public final class Page {

    private static final String INDENT = "    ";

    private final Colours colours;
    private final StringBuilder page = new StringBuilder();

    private Page(Colours colours) {
        this.colours = colours;
    }

    /** The page of a standard. */
    public static String of(StandardPage standard, boolean colour) {
        var page = new Page(new Colours(colour));
        page.title(standard.id(), standard.summary());
        page.section("Why it matters", standard.why());
        page.section("How to put it right", standard.remedy());
        page.section("How it weighs", standard.weight());
        page.list("Where it comes from", standard.sources());
        page.list("Called before", standard.formerly());
        standard.examples().forEach(page::example);
        page.section("In the documentation", "docs/standards/" + standard.id() + ".md");
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

    private void example(Example example) {
        head(switch (example.kind()) {
            case WRONG -> "Wrong: " + example.title();
            case RIGHT -> "Right: " + example.title();
            case FIX -> "After `" + example.title() + "`";
            case FILE -> "With `" + example.title() + "` beside it";
        });
        example.lines().forEach(line -> page.append(line.isBlank() ? "" : INDENT + line).append('\n'));
    }
}
