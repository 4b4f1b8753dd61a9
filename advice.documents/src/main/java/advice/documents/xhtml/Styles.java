// SPDX-License-Identifier: EPL-2.0
package advice.documents.xhtml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import advice.documents.word.Element;

/** The styles of a Word file, each with those it is based on. */
final class Styles {

    /** The fonts of the theme, which styles may name by their part in it instead of by name. */
    record Fonts(String major, String minor) {

        static Fonts of(Optional<Element> theme) {
            return new Fonts(latin(theme, "a:majorFont"), latin(theme, "a:minorFont"));
        }

        private static String latin(Optional<Element> theme, String which) {
            return theme.stream().flatMap(t -> t.all(which)).flatMap(f -> f.elements("a:latin"))
                    .map(f -> f.get("typeface")).findFirst().orElse("");
        }

        /** The family for Latin text; Word's own default is Times New Roman. */
        String name(Properties run) {
            String theme = run.attribute("w:rFonts", "w:asciiTheme");
            String named = theme.startsWith("major") ? major : theme.startsWith("minor") ? minor
                    : run.attribute("w:rFonts", "w:ascii");
            return named.isEmpty() ? Family.TIMES.family() : named;
        }
    }

    /** A style with all that it is based on. */
    record Style(String name, Properties paragraph, Properties run) {
    }

    /**
     * A table style with all that it is based on.
     *
     * @param regions by name, such as "firstRow", with the formatting of cells there
     */
    record TableStyle(Properties table, Properties cell, Properties paragraph, Properties run,
            Map<String, Region> regions) {

        static final TableStyle PLAIN = new TableStyle(Properties.NONE, Properties.NONE, Properties.NONE, Properties.NONE,
                Map.of());
    }

    /** What a table style says of one region of its tables. */
    record Region(Properties cell, Properties paragraph, Properties run) {

        Region over(Region base) {
            return new Region(cell.over(base.cell), paragraph.over(base.paragraph), run.over(base.run));
        }
    }

    private final Map<String, Element> byId = new HashMap<>();
    private final Map<String, Style> resolved = new HashMap<>();
    private final Map<String, TableStyle> tables = new HashMap<>();
    private final Properties paragraphDefaults;
    private final Properties runDefaults;
    private final String ordinary;
    private final String ordinaryTable;

    Styles(Optional<Element> part) {
        part.stream().flatMap(p -> p.elements("w:style")).forEach(s -> byId.put(s.get("w:styleId"), s));
        Optional<Element> defaults = part.flatMap(p -> p.first("w:docDefaults"));
        paragraphDefaults = Properties.of(defaults.flatMap(d -> d.first("w:pPrDefault")).flatMap(d -> d.first("w:pPr")));
        runDefaults = Properties.of(defaults.flatMap(d -> d.first("w:rPrDefault")).flatMap(d -> d.first("w:rPr")));
        ordinary = ordinary(part, "paragraph");
        ordinaryTable = ordinary(part, "table");
    }

    private static String ordinary(Optional<Element> part, String type) {
        return part.stream().flatMap(p -> p.elements("w:style")).filter(s -> s.get("w:type").equals(type))
                .filter(s -> s.get("w:default").equals("1") || s.get("w:default").equals("true"))
                .map(s -> s.get("w:styleId")).findFirst().orElse("");
    }

    Properties paragraphDefaults() {
        return paragraphDefaults;
    }

    Properties runDefaults() {
        return runDefaults;
    }

    /** A paragraph style; the ordinary one when none is named or the named one is not there. */
    Style paragraph(String id) {
        return style(byId.containsKey(id) ? id : ordinary);
    }

    /** A character style; one that says nothing when it is not there. */
    Style character(String id) {
        return style(id);
    }

    /** Whether a style of that id is in the file. */
    boolean has(String id) {
        return byId.containsKey(id);
    }

    private Style style(String id) {
        Style known = resolved.get(id);
        if (known == null) {
            Properties paragraph = Properties.NONE;
            Properties run = Properties.NONE;
            for (Element style : lineage(id)) {
                paragraph = paragraph.over(Properties.of(style.first("w:pPr")));
                run = run.over(Properties.of(style.first("w:rPr")));
            }
            known = new Style(name(id), paragraph, run);
            resolved.put(id, known);
        }
        return known;
    }

    TableStyle table(String id) {
        return tables.computeIfAbsent(byId.containsKey(id) ? id : ordinaryTable, this::resolveTable);
    }

    private TableStyle resolveTable(String id) {
        TableStyle built = TableStyle.PLAIN;
        for (Element base : lineage(id)) {
            Map<String, Region> regions = new LinkedHashMap<>();
            base.elements("w:tblStylePr").forEach(region -> regions.put(region.get("w:type"), new Region(
                    Properties.of(region.first("w:tcPr")), Properties.of(region.first("w:pPr")),
                    Properties.of(region.first("w:rPr")))));
            built.regions().forEach((name, region) -> regions.merge(name, region, (under, own) -> own.over(under)));
            built = new TableStyle(built.table().over(Properties.of(base.first("w:tblPr"))),
                    built.cell().over(Properties.of(base.first("w:tcPr"))),
                    built.paragraph().over(Properties.of(base.first("w:pPr"))),
                    built.run().over(Properties.of(base.first("w:rPr"))), regions);
        }
        return built;
    }

    /** The style and those it is based on, nearest first; a style based on itself ends the row. */
    private List<Element> lineage(String id) {
        List<Element> lineage = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        String next = id;
        while (byId.containsKey(next) && seen.add(next)) {
            Element style = byId.get(next);
            lineage.add(style);
            next = style.first("w:basedOn").map(b -> b.get("w:val")).orElse("");
        }
        return lineage;
    }

    /** As people know it, in lower case: Word and LibreOffice differ in capitals. */
    private String name(String id) {
        return byId.containsKey(id)
                ? byId.get(id).first("w:name").map(n -> n.get("w:val")).orElse(id).toLowerCase(Locale.ROOT) : "";
    }
}
