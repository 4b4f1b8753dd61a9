// SPDX-License-Identifier: EPL-2.0
package advice.tests.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import advice.dsl.inventory.Inventory;
import advice.dsl.rules.Rule;
import advice.dsl.rules.Rules;
import advice.dsl.standards.StandardPage;
import advice.dsl.standards.StandardPage.Example;

/** The pages that are generated from the standards: one for each, an index, and the list of all in tables. */
public final class StandardPages {

    private static final Inventory INVENTORY = Inventory.shipped();
    private static final String GENERATED = "Generated from the rules; `./verify -Dupdate` writes it anew.\n";

    private StandardPages() {
    }

    /** Every page of {@code docs/standards} by its file's name. */
    public static Map<String, String> all() {
        var pages = new TreeMap<String, String>();
        Rules.shipped().all().forEach(rule -> pages.put(rule.id() + ".md", page(rule)));
        pages.put("index.md", index());
        return pages;
    }

    /** The chapters by name, the standards of each by id; the last word of a rule's package names its chapter. */
    private static Map<String, List<Rule<?>>> chapters() {
        var chapters = new TreeMap<String, List<Rule<?>>>();
        Rules.shipped().all().forEach(rule -> chapters.computeIfAbsent(chapter(rule), c -> new ArrayList<>()).add(rule));
        return chapters;
    }

    private static String chapter(Rule<?> rule) {
        var name = rule.getClass().getPackageName();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** All standards in tables, each leading to its page. */
    public static String list() {
        var page = new StringBuilder("# The standards\n\n" + GENERATED
                + "Each leads to its page: why it matters, what is wrong and right, and how to put it right; `advice explain ID` shows the same.\n"
                + "[By authority and paragraph](standards/index.md) they stand in the index.\n"
                + "Levels are those of a final document; what is missing weighs one step less in a draft.\n");
        chapters().forEach((chapter, rules) -> {
            page.append("\n## ").append(chapter).append("\n\n| standard | what it finds | level | source | rows |\n|---|---|---|---|---|\n");
            rules.forEach(rule -> page.append("| ").append(link(rule, "standards/")).append(" | ").append(rule.standard().summary()).append(" | ")
                    .append(rule.standard().level().word()).append(rule.standard().mayDepart() ? "" : ", no departure").append(" | ")
                    .append(String.join("; ", rule.standard().source())).append(" | ")
                    .append(String.join(", ", rule.standard().rows())).append(" |\n"));
        });
        return page.toString();
    }

    private static String index() {
        var page = new StringBuilder("# The standards by chapter, authority and paragraph\n\n" + GENERATED
                + "[In tables](../standards.md) they stand with their levels; [row by row](../coverage.md) of the guidance with whatever else holds it.\n\n## By chapter\n");
        chapters().forEach((chapter, rules) -> page.append("\n### ").append(chapter).append("\n\n").append(lines(rules)));
        var source = "";
        for (var paragraph : INVENTORY.paragraphs()) {
            var comma = paragraph.indexOf(',');
            if (!source.equals(paragraph.substring(0, comma))) {
                source = paragraph.substring(0, comma);
                page.append("\n## ").append(source).append("\n");
            }
            var citing = Rules.shipped().all().stream().filter(rule -> List.of(rule.standard().source()).contains(paragraph)).toList();
            if (!citing.isEmpty()) {
                var title = paragraph.substring(comma + 2);
                page.append("\n### ").append(Character.toUpperCase(title.charAt(0))).append(title.substring(1)).append("\n\n").append(lines(citing));
            }
        }
        page.append("\n## Of the language itself\n\n").append(lines(Rules.shipped().all().stream().filter(Rule::ofTheLanguage).toList()));
        return page.toString();
    }

    private static String lines(List<Rule<?>> rules) {
        return rules.stream().map(rule -> "- " + link(rule, "") + ": " + rule.standard().summary() + "\n").collect(Collectors.joining());
    }

    private static String link(Rule<?> rule, String folder) {
        return "[`" + rule.id() + "`](" + folder + rule.id() + ".md)";
    }

    private static String page(Rule<?> rule) {
        var standard = StandardPage.of(rule);
        var page = new StringBuilder("# " + rule.id() + "\n\n" + GENERATED + "\n**" + standard.summary() + ".**\n\n" + standard.why() + "\n");
        if (!standard.remedy().isBlank()) {
            page.append("\n## How to put it right\n\n").append(standard.remedy()).append("\n");
        }
        page.append("\n## How it weighs\n\n").append(standard.weight()).append("\n");
        if (standard.mayDepart()) {
            page.append("\nIn a document: ").append(StandardPage.departure(rule.id())).append(".\n");
        }
        page.append("\n## Where it comes from\n\n").append(standard.sources().isEmpty() ? "It is of the language itself, not of an authority's guidance.\n"
                : standard.sources().stream().map(s -> "- " + s + "\n").collect(Collectors.joining()));
        var rows = Stream.of(rule.standard().rows()).flatMap(id -> INVENTORY.row(id).stream()).map(row -> "- " + row.id() + ": " + row.gist() + "\n").toList();
        if (!rows.isEmpty()) {
            page.append("\nRow by row, in our own words:\n\n").append(String.join("", rows));
        }
        if (!standard.formerly().isEmpty()) {
            page.append("\nCalled before: ").append(standard.formerly().stream().map(f -> "`" + f + "`").collect(Collectors.joining(", "))).append(".\n");
        }
        standard.examples().forEach(example -> page.append(example(example)));
        return page.append("\n[All standards](index.md)\n").toString();
    }

    private static String example(Example example) {
        return "\n## " + switch (example.kind()) {
            case WRONG -> "Wrong: " + example.title();
            case RIGHT -> "Right: " + example.title();
            case FIX -> "After `" + example.title() + "`";
            case FILE -> "With `" + example.title() + "` beside it";
        } + "\n\n```text\n" + String.join("\n", example.lines()) + "\n```\n";
    }
}
