// SPDX-License-Identifier: EPL-2.0
package advice.dsl.inventory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import advice.dsl.checklist.Prompt;
import advice.dsl.inventory.Home.Held;
import advice.dsl.inventory.Home.NotOurs;
import advice.dsl.library.Entry;
import advice.dsl.rules.Rules;

/** Every row of both authorities' guidance, and where each lives. */
public final class Inventory {

    private static final Inventory SHIPPED = new Inventory(Entry.shipped("inventory/rows.txt"));
    private static final String SEPARATOR = " -- ";

    private final Map<String, GuidanceRow> rows = new LinkedHashMap<>();
    private final List<String> paragraphs = new ArrayList<>();
    private final Map<String, String> chapters = new LinkedHashMap<>();

    private Inventory(List<Entry> entries) {
        for (var entry : entries) {
            if (entry.lines().isEmpty()) {
                paragraphs.add(entry.head());
                continue;
            }
            var row = row(entry);
            var chapter = entry.chapter().split(SEPARATOR, 2);
            chapters.putIfAbsent(chapter[0], chapter[1]);
            if (rows.put(row.id(), row) != null) {
                throw new IllegalArgumentException(row.id() + " stands twice in the inventory");
            }
        }
    }

    public static Inventory shipped() {
        return SHIPPED;
    }

    private static GuidanceRow row(Entry entry) {
        var first = entry.columns().get(0).split(" ");
        var paragraphs = Stream.of(entry.columns().get(1).split(";")).map(String::strip).toList();
        var held = entry.after("held").map(line -> {
            var parts = line.split(SEPARATOR, 2);
            var where = parts[0].strip().split(" ", 2);
            return new Held(where[0], where[1], parts[1]);
        });
        var notOurs = entry.after("not ours --").map(NotOurs::new);
        return new GuidanceRow(first[0], first[1], first.length > 2, paragraphs, entry.lines().get(0), held, notOurs);
    }

    /** All rows, chapter by chapter. */
    public List<GuidanceRow> rows() {
        return List.copyOf(rows.values());
    }

    public Optional<GuidanceRow> row(String id) {
        return Optional.ofNullable(rows.get(id));
    }

    /** The paragraphs of the sources, in the order of each document. */
    public List<String> paragraphs() {
        return List.copyOf(paragraphs);
    }

    /** What each chapter is about, by its short name. */
    public Map<String, String> chapters() {
        return Map.copyOf(chapters);
    }

    /** Where a row lives: any number of standards, or one question, or one place where it is held, or the reason why it is not ours. */
    public List<Home> homes(GuidanceRow row) {
        var homes = new ArrayList<Home>();
        Rules.shipped().all().stream().filter(r -> List.of(r.standard().rows()).contains(row.id())).map(Home.Checked::new).forEach(homes::add);
        Prompt.all().stream().filter(p -> p.rows().contains(row.id())).map(Home.Asked::new).forEach(homes::add);
        row.held().ifPresent(homes::add);
        row.notOurs().ifPresent(homes::add);
        return List.copyOf(homes);
    }
}
