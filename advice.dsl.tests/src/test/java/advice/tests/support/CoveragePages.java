// SPDX-License-Identifier: EPL-2.0
package advice.tests.support;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import advice.dsl.checklist.Prompt;
import advice.dsl.inventory.GuidanceRow;
import advice.dsl.inventory.Home;
import advice.dsl.inventory.Home.Asked;
import advice.dsl.inventory.Home.Checked;
import advice.dsl.inventory.Home.Held;
import advice.dsl.inventory.Home.NotOurs;
import advice.dsl.inventory.Inventory;

/** The pages that are generated from the inventory: where each row lives, and the questions of the checklist. */
public final class CoveragePages {

    private static final Inventory INVENTORY = Inventory.shipped();
    private static final List<String> KINDS = List.of("checked", "asked", "computed or held", "not ours", "open");

    private CoveragePages() {
    }

    /** Paragraph by paragraph of each source, and how many of each kind. */
    public static String coverage() {
        var page = new StringBuilder("# Where each row of the guidance lives\n\n"
                + "Generated from the inventory, the standards and the checklist; `./verify -Dupdate` writes it anew.\n\n"
                + "A row is one thing that an authority's guidance asks, told here in our own words.\n"
                + "*Checked* is looked at by [a standard](standards.md), *asked* is [a question of the checklist](checklist.md) that a person answers, "
                + "*computed or held* is shown or kept as data, *not ours* happens outside the document.\n"
                + "A row that comes from several paragraphs stands under each of them.\n");
        page.append("\n## How many\n\n");
        table(page, "chapter", INVENTORY.rows().stream().map(GuidanceRow::chapter).distinct().toList(),
                row -> List.of(row.chapter()), chapter -> chapter + ": " + INVENTORY.chapters().get(chapter));
        page.append("\n");
        table(page, "source", List.of("Swindon 2022", "NCT"), GuidanceRow::sources, Function.identity());
        var source = "";
        for (var paragraph : INVENTORY.paragraphs()) {
            var comma = paragraph.indexOf(',');
            if (!source.equals(paragraph.substring(0, comma))) {
                source = paragraph.substring(0, comma);
                page.append("\n## ").append(source).append("\n");
            }
            var rows = INVENTORY.rows().stream().filter(r -> r.paragraphs().contains(paragraph)).toList();
            var title = paragraph.substring(comma + 2);
            page.append("\n### ").append(Character.toUpperCase(title.charAt(0))).append(title.substring(1)).append("\n\n");
            if (rows.isEmpty()) {
                page.append("No row of its own; its paragraphs follow.\n");
                continue;
            }
            page.append("| row | what it asks | where it lives |\n|---|---|---|\n");
            rows.forEach(r -> page.append("| ").append(r.id()).append(" | ").append(r.gist()).append(" | ").append(lives(r)).append(" |\n"));
        }
        return page.toString();
    }

    private static void table(StringBuilder page, String title, Collection<String> groups, Function<GuidanceRow, List<String>> groupsOf,
            Function<String, String> called) {
        page.append("| ").append(title).append(" | rows | ").append(String.join(" | ", KINDS)).append(" |\n|---|").append("---|".repeat(KINDS.size() + 1)).append("\n");
        groups.forEach(g -> line(page, called.apply(g), INVENTORY.rows().stream().filter(r -> groupsOf.apply(r).contains(g)).toList()));
        line(page, "all", INVENTORY.rows());
    }

    private static void line(StringBuilder page, String called, List<GuidanceRow> rows) {
        Map<String, Long> counts = rows.stream().collect(Collectors.groupingBy(CoveragePages::kind, TreeMap::new, Collectors.counting()));
        page.append("| ").append(called).append(" | ").append(rows.size());
        KINDS.forEach(k -> page.append(" | ").append(counts.getOrDefault(k, 0L)));
        page.append(" |\n");
    }

    private static String kind(GuidanceRow row) {
        return INVENTORY.homes(row).stream().findFirst().map(CoveragePages::kind).orElse("open");
    }

    private static String kind(Home home) {
        return home instanceof Checked ? "checked" : home instanceof Asked ? "asked" : home instanceof Held ? "computed or held" : "not ours";
    }

    private static String lives(GuidanceRow row) {
        var homes = INVENTORY.homes(row);
        if (homes.isEmpty()) {
            return "open";
        }
        var told = new ArrayList<String>();
        for (var home : homes) {
            if (home instanceof Checked checked) {
                told.add("`" + checked.rule().id() + "`");
            } else if (home instanceof Asked asked) {
                told.add("`" + asked.prompt().id() + "`, of the " + asked.prompt().asks().word());
            } else if (home instanceof Held held) {
                told.add(held.what() + " (" + place(held) + ")");
            } else if (home instanceof NotOurs elsewhere) {
                told.add(elsewhere.why());
            }
        }
        return kind(homes.get(0)) + ": " + String.join(", ", told);
    }

    private static String place(Held held) {
        return switch (held.kind()) {
            case "class" -> "`" + held.where().substring(held.where().lastIndexOf('.') + 1) + "`";
            case "word" -> "`" + held.where() + "`";
            default -> "`" + held.where().replaceFirst(" ", ".profile`, `") + "`";
        };
    }

    /** The questions of the checklist, chapter by chapter. */
    public static String checklist() {
        var page = new StringBuilder("# The questions of the checklist\n\n"
                + "Generated from the questions; `./verify -Dupdate` writes it anew.\n\n"
                + "Some things only a person can judge.\n"
                + "The writer answers under `checklist` in the document, which is never printed: the question's name, `yes`, `no because` or `na`, by whom and when.\n"
                + "Which questions must be answered before a document is final is said in the authority's profile, by `waits for`;"
                + " the others are for whoever signs and audits.\n\n"
                + "```advice\nchecklist\n    achievable              yes by \"R. Writer\" on 2026-03-26\n```\n\n"
                + "| question | in words | asked of | when | rows | source |\n|---|---|---|---|---|---|\n");
        for (var prompt : Prompt.all()) {
            var sources = prompt.rows().stream().flatMap(r -> INVENTORY.row(r).stream()).flatMap(r -> r.sources().stream()).distinct().toList();
            page.append("| `").append(prompt.id()).append("` | ").append(prompt.question()).append(" | the ").append(prompt.asks().word()).append(" | ")
                    .append(prompt.when().isEmpty() ? "always" : "`" + prompt.when() + "`").append(" | ").append(String.join(", ", prompt.rows())).append(" | ")
                    .append(String.join("; ", sources)).append(" |\n");
        }
        return page.toString();
    }
}
