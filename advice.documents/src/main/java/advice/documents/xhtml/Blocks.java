// SPDX-License-Identifier: EPL-2.0
package advice.documents.xhtml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import advice.documents.word.Element;
import advice.documents.word.Node;
import advice.documents.xhtml.Inline.Break;
import advice.documents.xhtml.Inline.Mark;
import advice.documents.xhtml.Inline.Piece;
import advice.documents.xhtml.Inline.Words;
import advice.documents.xhtml.Numbering.Item;
import advice.documents.xhtml.Numbering.Level;
import advice.documents.xhtml.Parts.Part;

/** Paragraphs and tables of one place (the text, a cell, a header), as markup. */
final class Blocks {

    /**
     * Where the blocks stand.
     *
     * @param part       whose pictures and links they use
     * @param paragraph  formatting underneath that of paragraph styles
     * @param run        formatting underneath that of text
     * @param background six digits, or empty for the page's
     * @param width      twentieths of a point
     */
    record Place(Part part, Properties paragraph, Properties run, String background, int width) {
    }

    private static final Set<String> WRAPPERS = Set.of("w:sdt", "w:sdtContent", "w:customXml", "w:smartTag", "w:ins",
            "w:moveTo");

    private static final Set<String> UNSEEN = Set.of("w:sectPr", "w:bookmarkStart", "w:bookmarkEnd", "w:proofErr",
            "w:permStart", "w:permEnd", "w:sdtPr", "w:sdtEndPr", "w:customXmlPr", "w:smartTagPr", "w:tcPr",
            "w:commentRangeStart", "w:commentRangeEnd", "w:moveFromRangeStart", "w:moveFromRangeEnd",
            "w:moveToRangeStart", "w:moveToRangeEnd");

    /** What WCAG 2.2 asks for, and where it asks for less: text of 18 points, or of 14 in bold. */
    private static final double CONTRAST = 4.5;
    private static final double CONTRAST_OF_LARGE = 3.0;
    private static final int LARGE = 36;
    private static final int LARGE_BOLD = 28;

    private final Page page;
    private final Place place;
    private final StringBuilder out = new StringBuilder();

    Blocks(Page page, Place place) {
        this.page = page;
        this.place = place;
    }

    /** The markup of all blocks in an element. */
    String write(Element container) {
        List<Block> blocks = new ArrayList<>();
        read(container, blocks);
        settle(blocks);
        blocks.removeIf(b -> b instanceof Paragraph p && p.empty && p.box.isEmpty());
        write(blocks, false);
        return out.toString();
    }

    // Reading

    private void read(Element container, List<Block> blocks) {
        for (Node node : container.children()) {
            if (!(node instanceof Element element)) {
                continue;
            }
            if (element.is("w:p")) {
                page.problems().paragraph();
                paragraph(element, blocks);
            } else if (element.is("w:tbl")) {
                blocks.add(new Table(element));
            } else if (WRAPPERS.contains(element.name())) {
                read(element, blocks);
            } else if (!UNSEEN.contains(element.name())) {
                page.problems().add("Advice does not know what stands there (" + element.name()
                        + ") and leaves it out. Take it out of the template");
            }
        }
    }

    private void paragraph(Element element, List<Block> blocks) {
        Properties own = page.formatting(element.first("w:pPr"));
        Styles.Style style = page.styles().paragraph(own.value("w:pStyle"));
        Properties styled = style.paragraph().over(place.paragraph());
        Optional<Level> level = level(own.get("w:numPr").or(() -> styled.get("w:numPr")));
        // A list's indentation is stronger than a style's, unless it is the style that names the list.
        Properties properties = level.isEmpty() ? own.over(styled) : own.has("w:numPr")
                ? own.over(level.get().paragraph().over(styled))
                : own.over(style.paragraph().over(level.get().paragraph().over(place.paragraph())));
        Properties run = style.run().over(place.run());
        Properties mark = page.formatting(element.first("w:pPr").flatMap(p -> p.first("w:rPr")));
        var inline = new Inline(page, place.part(), run);
        inline.read(element);
        RunLook look = page.look(run);
        int heading = heading(style.name(), properties);
        if (style.name().equals("title")) {
            page.problems().add("the style Title is no heading to a screen reader. Use Heading 1");
        }
        if (properties.on("w:bidi")) {
            page.problems().add("a paragraph from right to left is shown from left to right. Advice cannot show it otherwise");
        }
        boolean sectionEnds = own.has("w:sectPr");
        if (sectionEnds) {
            page.problems().add("a section break is shown as a page break, with the margins, header and footer of the"
                    + " last section. Use one section for the whole form");
        }
        List<List<Piece>> stretches = cut(inline.pieces());
        for (int i = 0; i < stretches.size(); i++) {
            boolean counted = level.isPresent() && i == 0 && !stretches.get(i).isEmpty();
            Optional<Item> item = counted ? level.map(page.numbering()::next) : Optional.empty();
            boolean nothing = stretches.get(i).stream().allMatch(p -> p instanceof Words w && w.text().isBlank());
            var read = new Paragraph(style.name(), properties,
                    nothing ? page.look(mark.over(run)) : look, stretches.get(i),
                    inline.hasPageField(), i == 0 ? page.id(element) : "", heading, item, place.background());
            read.breakBefore |= i > 0;
            check(read);
            blocks.add(read);
        }
        if (sectionEnds) {
            var next = new Paragraph(style.name(), Properties.NONE, look, List.of(), false, "", 0, Optional.empty(), "");
            next.breakBefore = true;
            blocks.add(next);
        }
    }

    private Optional<Level> level(Optional<Element> numbering) {
        return numbering.flatMap(n -> page.numbering().level(n.first("w:numId").map(i -> i.get("w:val")).orElse(""),
                n.first("w:ilvl").map(l -> Units.number(l.get("w:val"), 0)).orElse(0)));
    }

    private static final Pattern HEADING = Pattern.compile("heading [1-6]");

    private static int heading(String style, Properties properties) {
        if (HEADING.matcher(style).matches()) {
            return style.charAt(style.length() - 1) - '0';
        }
        int outline = properties.number("w:outlineLvl", "w:val", 9);
        return outline >= 0 && outline < 6 ? outline + 1 : 0;
    }

    /** The pieces before, between and after page breaks. */
    private static List<List<Piece>> cut(List<Piece> pieces) {
        List<List<Piece>> stretches = new ArrayList<>(List.of(new ArrayList<>()));
        for (Piece piece : pieces) {
            if (piece == Break.PAGE) {
                stretches.add(new ArrayList<>());
            } else {
                stretches.get(stretches.size() - 1).add(piece);
            }
        }
        return stretches;
    }

    private void check(Paragraph paragraph) {
        for (Piece piece : paragraph.pieces) {
            if (piece instanceof Words words && !words.text().isBlank()) {
                RunLook look = words.look();
                if (Family.of(look.font()).isEmpty()) {
                    page.problems().add("the font \u201C" + look.font() + "\u201D is shown as Arial, since no font of its"
                            + " widths comes with Advice. Use Arial, Calibri, Cambria or Times New Roman");
                }
                String background = look.background().isEmpty() ? paragraph.background : look.background();
                String behind = background.isEmpty() ? Colours.WHITE : background;
                boolean large = look.halfPoints() >= LARGE || look.bold() && look.halfPoints() >= LARGE_BOLD;
                if (!look.colour().isEmpty()
                        && Colours.contrast(look.colour(), behind) < (large ? CONTRAST_OF_LARGE : CONTRAST)) {
                    page.problems().add("text in colour " + look.colour() + " on " + behind
                            + " is hard to read for many people. Choose colours further apart");
                }
            }
        }
    }

    /** Gives the room of empty paragraphs to their neighbours, and closes up what Word closes up. */
    private static void settle(List<Block> blocks) {
        for (int i = 0; i + 1 < blocks.size(); i++) {
            if (blocks.get(i) instanceof Paragraph one && blocks.get(i + 1) instanceof Paragraph next) {
                boolean closes = one.closesUpTo(next);
                if (next.closesUpTo(one)) {
                    next.above = 0;
                }
                if (closes) {
                    one.below = 0;
                }
            }
        }
        Block before = null;
        int room = 0;
        boolean broken = false;
        for (Block block : blocks) {
            if (block instanceof Paragraph empty && empty.empty && empty.box.isEmpty()) {
                room = Math.max(room, empty.above) + empty.lineHeight() + empty.below;
                broken |= empty.breakBefore;
                continue;
            }
            if (block instanceof Paragraph paragraph) {
                paragraph.breakBefore |= broken;
                paragraph.above = part(before, Math.max(room, paragraph.above), paragraph.breakBefore);
                room = paragraph.below;
            } else if (block instanceof Table table) {
                table.breakBefore |= broken;
                table.above = part(before, room, table.breakBefore);
                room = 0;
            }
            broken = false;
            before = block;
        }
    }

    /**
     * Puts the room between two blocks below the first, so that the second has none above it when it begins a page; only
     * after a break that somebody asked for does Word leave it there. Answers what is to be above the second.
     */
    private static int part(Block before, int room, boolean broken) {
        if (before == null || broken) {
            return room;
        }
        if (before instanceof Paragraph paragraph) {
            paragraph.below = room;
        } else if (before instanceof Table table) {
            table.below = room;
        }
        return 0;
    }

    // Writing

    private void write(List<Block> blocks, boolean boxed) {
        int i = 0;
        while (i < blocks.size()) {
            if (blocks.get(i) instanceof Table table) {
                out.append(new Tables(page, place, table).write());
                i++;
                continue;
            }
            Paragraph first = (Paragraph) blocks.get(i);
            int end;
            if (!boxed && !first.box.isEmpty() && (end = run(blocks, i, p -> sameBox(p, first))) > i + 1) {
                box(first, blocks.subList(i, end));
            } else if (first.item.isPresent() && first.heading == 0) {
                end = run(blocks, i, p -> p.heading == 0 && p.item.isPresent()
                        && p.item.get().level().list().equals(first.item.get().level().list()));
                list(blocks.subList(i, end), boxed);
            } else if (first.isSpeech()) {
                end = run(blocks, i, p -> p.isSpeech() && p.item.isEmpty());
                out.append("<blockquote>\n");
                blocks.subList(i, end).forEach(b -> paragraph((Paragraph) b, boxed));
                out.append("</blockquote>\n");
            } else {
                end = i + 1;
                paragraph(first, boxed);
            }
            i = end;
        }
    }

    private static int run(List<Block> blocks, int from, Predicate<Paragraph> same) {
        int end = from;
        while (end < blocks.size() && blocks.get(end) instanceof Paragraph p && same.test(p)
                && (end == from || !p.breakBefore)) {
            end++;
        }
        return end;
    }

    /** Word draws one box round neighbours that have the same one. */
    private static boolean sameBox(Paragraph one, Paragraph other) {
        return one.box.equals(other.box) && one.left() == other.left() && one.right() == other.right();
    }

    private void box(Paragraph first, List<Block> inside) {
        Map<String, String> css = new LinkedHashMap<>(first.box);
        Paragraph.length(css, "margin-left", first.left() - Borders.reach(first.properties, "left"));
        Paragraph.length(css, "margin-right", first.right() - Borders.reach(first.properties, "right"));
        Paragraph last = (Paragraph) inside.get(inside.size() - 1);
        Paragraph.length(css, "margin-top", first.above);
        Paragraph.length(css, "margin-bottom", last.below);
        first.above = 0;
        last.below = 0;
        out.append("<div").append(Markup.attribute("class", page.css().name(first.style + " box", css))).append(">\n");
        write(inside, true);
        out.append("</div>\n");
    }

    private void paragraph(Paragraph p, boolean boxed) {
        Map<String, String> css = p.css(page.look(), page.lineHeight(), false);
        if (boxed) {
            p.box.keySet().forEach(css::remove);
            css.remove("margin-left");
            css.remove("margin-right");
        }
        if (p.empty) {
            css.put("height", Units.twips(p.lineHeight()));
            css.remove("line-height");
            out.append("<div").append(Markup.attribute("class", page.css().name(p.style, css))).append("></div>\n");
            return;
        }
        if (page.inMargin() && p.pieces.contains(Break.TAB)) {
            tabbed(p, css);
            return;
        }
        String tag = "p";
        String id = p.id;
        if (p.heading > 0 && !page.inMargin()) {
            int level = page.headingLevel(p.heading);
            tag = "h" + level;
            id = page.heading(level, p.id, text(p.pieces));
        }
        String classes = page.css().name(p.style, css) + (p.paged ? " paged" : "");
        out.append('<').append(tag).append(Markup.attribute("id", id)).append(Markup.attribute("class", classes.strip()))
                .append('>');
        p.item.filter(item -> !item.label().isEmpty()).ifPresent(item -> out.append("<span class=\"number\">")
                .append(Markup.text(item.label())).append("</span> "));
        inline(p.pieces, p.look, p);
        out.append("</").append(tag).append(">\n");
    }

    /** A line of a header or footer with tab stops: left, centre and right. */
    private void tabbed(Paragraph p, Map<String, String> css) {
        List<List<Piece>> cells = new ArrayList<>(List.of(new ArrayList<>()));
        for (Piece piece : p.pieces) {
            if (piece == Break.TAB) {
                cells.add(new ArrayList<>());
            } else {
                cells.get(cells.size() - 1).add(piece);
            }
        }
        List<String> stops = p.properties.get("w:tabs").stream().flatMap(Element::elements)
                .map(stop -> stop.get("w:val")).toList();
        List<String> sides = new ArrayList<>(List.of("left"));
        for (int i = 1; i < cells.size(); i++) {
            sides.add(i > stops.size() || i == cells.size() - 1 && i > 1 ? "right"
                    : stops.get(i - 1).equals("center") ? "centre"
                    : stops.get(i - 1).equals("right") || stops.get(i - 1).equals("end") ? "right" : "left");
        }
        boolean centred = false;
        for (int i = 1; i < cells.size(); i++) {
            centred |= sides.get(i).equals("centre") && !cells.get(i).isEmpty();
        }
        out.append("<div").append(Markup.attribute("class", "tabs " + page.css().name(p.style, css))).append('>');
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).isEmpty() && !centred) {
                continue;
            }
            boolean paged = cells.get(i).stream().anyMatch(c -> c instanceof Mark m && m.html().contains("class=\"page"));
            out.append("<span class=\"").append(centred ? "third " : "").append(sides.get(i)).append(paged ? " paged" : "")
                    .append("\">");
            inline(cells.get(i), p.look, p);
            out.append("</span>");
        }
        out.append("</div>\n");
    }

    /** Items of one list, deeper ones inside the ones before them. */
    private void list(List<Block> items, boolean boxed) {
        int at = 0;
        while (at < items.size()) {
            at = level(items, at, item(items, at).level().depth(), 0, boxed);
        }
    }

    private static Item item(List<Block> items, int at) {
        return ((Paragraph) items.get(at)).item.orElseThrow();
    }

    /** Writes the items from here that are as deep or deeper, and answers where the next shallower one is. */
    private int level(List<Block> items, int from, int depth, int outer, boolean boxed) {
        Paragraph first = (Paragraph) items.get(from);
        Level level = item(items, from).level();
        String marker = level.marker();
        boolean numbered = !level.format().equals("bullet") && !marker.isEmpty();
        int hanging = Math.max(0, -first.firstLine());
        Map<String, String> css = new LinkedHashMap<>();
        css.put("list-style-type", marker.isEmpty() ? "none" : marker);
        Paragraph.length(css, "margin-left", Math.max(0, first.left() - hanging - outer));
        Paragraph.length(css, "padding-left", hanging);
        int start = item(items, from).number();
        String tag = numbered ? "ol" : "ul";
        String classes = (page.css().name("list", css) + (numbered ? "" : " " + marker)).strip();
        out.append('<').append(tag).append(Markup.attribute("class", classes))
                .append(numbered && start != 1 ? " start=\"" + start + "\"" : "")
                .append(marker.isEmpty() ? " role=\"list\"" : "").append(">\n");
        int at = from;
        while (at < items.size() && item(items, at).level().depth() >= depth) {
            item((Paragraph) items.get(at), marker.isEmpty() ? hanging : -1, boxed);
            at++;
            if (at < items.size() && item(items, at).level().depth() > depth) {
                out.append('\n');
                at = level(items, at, item(items, at).level().depth(), first.left(), boxed);
            }
            out.append("</li>\n");
        }
        out.append("</").append(tag).append(">\n");
        return at;
    }

    /** @param hanging room for a marker that browsers do not draw themselves; negative where they do */
    private void item(Paragraph p, int hanging, boolean boxed) {
        Map<String, String> css = p.css(page.look(), page.lineHeight(), true);
        if (boxed) {
            p.box.keySet().forEach(css::remove);
        }
        if (hanging > 0) {
            css.put("text-indent", Units.twips(-hanging));
        }
        out.append("<li").append(Markup.attribute("id", p.id))
                .append(Markup.attribute("class", page.css().name(p.style, css))).append('>');
        if (hanging >= 0) {
            Map<String, String> label = new LinkedHashMap<>();
            label.put("display", "inline-block");
            label.put("text-indent", "0");
            Paragraph.length(label, "min-width", hanging);
            out.append("<span").append(Markup.attribute("class", page.css().name("label", label))).append('>')
                    .append(Markup.text(Inline.symbol(p.item.orElseThrow().label()))).append(" </span>");
        }
        inline(p.pieces, p.look, p);
    }

    private void inline(List<Piece> pieces, RunLook around, Paragraph paragraph) {
        for (Piece piece : pieces) {
            if (piece instanceof Mark mark) {
                out.append(mark.html());
            } else if (piece instanceof Words words) {
                words(words, around);
            } else {
                if (paragraph.properties.has("w:tabs")) {
                    page.problems().add("a tab stop is shown as a gap of one width. Use a table without borders");
                }
                out.append("<span class=\"tab\"> </span>");
            }
        }
    }

    private void words(Words words, RunLook around) {
        RunLook look = words.look();
        String language = page.foreign(look.language());
        String classes = page.css().name(look.style().isEmpty() ? "text" : look.style(), look.within(around));
        boolean span = !classes.isEmpty() || !language.isEmpty();
        List<String> tags = new ArrayList<>();
        if (look.bold() && !around.bold()) {
            tags.add("strong");
        }
        if (look.italic() && !around.italic()) {
            tags.add("em");
        }
        if (look.struck()) {
            tags.add("s");
        }
        if (!look.position().isEmpty()) {
            tags.add(look.position().equals("super") ? "sup" : "sub");
        }
        if (span) {
            out.append("<span").append(Markup.attribute("class", classes)).append(Markup.attribute("lang", language))
                    .append(Markup.attribute("xml:lang", language)).append('>');
        }
        tags.forEach(tag -> out.append('<').append(tag).append('>'));
        out.append(Markup.text(words.text()));
        for (int i = tags.size() - 1; i >= 0; i--) {
            out.append("</").append(tags.get(i)).append('>');
        }
        if (span) {
            out.append("</span>");
        }
    }

    /** The bare words. */
    static String text(List<Piece> pieces) {
        var text = new StringBuilder();
        for (Piece piece : pieces) {
            text.append(piece instanceof Words words ? words.text() : " ");
        }
        return text.toString().strip().replaceAll("\\s+", " ");
    }
}
