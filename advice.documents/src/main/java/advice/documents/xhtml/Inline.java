// SPDX-License-Identifier: EPL-2.0
package advice.documents.xhtml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import advice.documents.word.Element;
import advice.documents.word.Node;
import advice.documents.word.Watermark;
import advice.documents.xhtml.Parts.Part;
import advice.documents.xhtml.Parts.Relation;

/** What stands inside one paragraph: text in its formatting, links, pictures, breaks and fields. */
final class Inline {

    /** A stretch of the paragraph. */
    sealed interface Piece permits Words, Mark, Break {
    }

    /** Text in one look. */
    record Words(String text, RunLook look) implements Piece {
    }

    /** Something that is markup already. */
    record Mark(String html) implements Piece {
    }

    /** Where the paragraph is cut. */
    enum Break implements Piece {
        TAB, PAGE
    }

    /** Fields of which Word prints the result, and so do we. */
    private static final Set<String> PAGE_NUMBERS = Set.of("PAGE", "NUMPAGES");

    private static final Pattern LINK_FIELD = Pattern.compile("^HYPERLINK\\s+\"([^\"]+)\".*");

    /** Elements that say nothing about what is seen. */
    private static final Set<String> UNSEEN = Set.of("w:pPr", "w:rPr", "w:proofErr", "w:bookmarkStart", "w:bookmarkEnd", "w:permStart",
            "w:permEnd", "w:lastRenderedPageBreak", "w:annotationRef", "w:sdtPr", "w:sdtEndPr", "w:smartTagPr",
            "w:customXmlPr", "w:moveFromRangeStart", "w:moveFromRangeEnd", "w:moveToRangeStart", "w:moveToRangeEnd",
            "w:commentRangeStart", "w:commentRangeEnd", "w:footnoteRef", "w:separator", "w:continuationSeparator");

    /** Elements that only wrap what they hold. */
    private static final Set<String> WRAPPERS = Set.of("w:sdt", "w:sdtContent", "w:smartTag", "w:customXml", "w:dir",
            "w:bdo");

    /** Formatting that neither page nor PDF has. */
    private static final Map<String, String> UNSHOWN = Map.of("w:emboss", "embossed text", "w:imprint",
            "engraved text", "w:outline", "outlined text", "w:shadow", "text with a shadow", "w:effect",
            "animated text", "w:em", "emphasis marks", "w:bdr", "a border around text", "w:position",
            "raised or lowered text", "w:w", "stretched text", "w:rtl", "text from right to left");

    /** The bullets and ticks that templates take from Word's symbol fonts, as the characters they look like. */
    private static final Map<Integer, String> SYMBOLS = Map.ofEntries(Map.entry(0xF0B7, "\u2022"),
            Map.entry(0xF0A7, "\u25AA"), Map.entry(0xF06F, "\u2610"), Map.entry(0xF0A8, "\u2610"),
            Map.entry(0xF071, "\u2751"), Map.entry(0xF06E, "\u25A0"), Map.entry(0xF0FC, "\u2713"),
            Map.entry(0xF0FB, "\u2717"), Map.entry(0xF0FE, "\u2612"), Map.entry(0xF0FD, "\u2612"),
            Map.entry(0xF052, "\u2611"), Map.entry(0xF0A3, "\u2610"), Map.entry(0xF0D8, "\u27A2"),
            Map.entry(0xF0E0, "\u2192"), Map.entry(0xF0E8, "\u2794"), Map.entry(0xF0AE, "\u2192"),
            Map.entry(0xF0B0, "\u00B0"), Map.entry(0xF0B3, "\u2265"), Map.entry(0xF0A3 + 0x10000, "\u2264"),
            Map.entry(0xF02D, "\u2013"), Map.entry(0xF0D7, "\u00D7"), Map.entry(0xF0B1, "\u00B1"));

    private final Page page;
    private final Part part;
    private final Properties base;
    private final List<Piece> pieces = new ArrayList<>();
    private final Deque<StringBuilder> fields = new ArrayDeque<>();
    private final Deque<Boolean> results = new ArrayDeque<>();
    private final Deque<String> closings = new ArrayDeque<>();
    private boolean pageField;
    private boolean linked;

    /** @param base the formatting of text that says nothing about itself */
    Inline(Page page, Part part, Properties base) {
        this.page = page;
        this.part = part;
        this.base = base;
    }

    void read(Element paragraph) {
        children(paragraph);
        while (!closings.isEmpty()) {
            close();
        }
    }

    List<Piece> pieces() {
        return pieces;
    }

    /** Whether a page number is in it, which only the PDF can show. */
    boolean hasPageField() {
        return pageField;
    }

    private void problem(String what) {
        page.problems().add(what);
    }

    private void children(Element parent) {
        for (Node child : parent.children()) {
            if (child instanceof Element element) {
                element(element);
            }
        }
    }

    private void element(Element element) {
        switch (element.name()) {
            case "w:r" -> run(element);
            case "w:hyperlink" -> hyperlink(element);
            case "w:fldSimple" -> {
                begin();
                fields.element().append(element.get("w:instr"));
                separate();
                children(element);
                end();
            }
            case "w:ins", "w:moveTo" -> {
                problem("a tracked change is shown as accepted. Accept or reject it in Word");
                children(element);
            }
            case "w:del", "w:moveFrom" -> problem("a tracked deletion is left out. Accept or reject it in Word");
            case "mc:AlternateContent" -> alternatives(element);
            default -> {
                if (WRAPPERS.contains(element.name())) {
                    children(element);
                } else if (!UNSEEN.contains(element.name())) {
                    unknown(element);
                }
            }
        }
    }

    private void unknown(Element element) {
        String text = element.text();
        problem("Advice does not know what stands there (" + element.name() + ")"
                + (text.isBlank() ? " and leaves it out" : " and shows only its text") + ". Take it out of the template");
        words(text, look(Properties.NONE, ""));
    }

    private RunLook look(Properties direct, String style) {
        return style.isEmpty() ? page.look(direct.over(base)) : RunLook.of(direct.over(base), page.fonts(), style);
    }

    private void run(Element run) {
        Properties own = page.formatting(run.first("w:rPr"));
        String id = own.value("w:rStyle");
        Styles.Style style = page.styles().character(id);
        RunLook look = look(own.over(style.run()), style.name());
        UNSHOWN.forEach((name, what) -> {
            if (own.on(name) && !Set.of("0", "100", "none").contains(own.value(name))) {
                problem(what + " is shown as ordinary text. Format it otherwise");
            }
        });
        if (look.hidden()) {
            if (run.elements().anyMatch(e -> !UNSEEN.contains(e.name()))) {
                problem("hidden text is left out. Delete it, or show it");
            }
            return;
        }
        for (Node child : run.children()) {
            if (child instanceof Element element) {
                inRun(element, look);
            }
        }
    }

    private void inRun(Element element, RunLook look) {
        boolean code = !results.isEmpty() && !results.element();
        switch (element.name()) {
            case "w:instrText" -> {
                if (!fields.isEmpty()) {
                    fields.element().append(element.text());
                }
            }
            case "w:fldChar" -> {
                switch (element.get("w:fldCharType")) {
                    case "begin" -> begin();
                    case "separate" -> separate();
                    default -> end();
                }
            }
            default -> {
                if (!code) {
                    shown(element, look);
                }
            }
        }
    }

    private void shown(Element element, RunLook look) {
        switch (element.name()) {
            case "w:t" -> words(element.get("xml:space").equals("preserve") ? element.text()
                    : element.text().strip(), look);
            case "w:tab", "w:ptab" -> add(Break.TAB);
            case "w:br" -> {
                switch (element.get("w:type")) {
                    case "page" -> add(Break.PAGE);
                    case "column" -> {
                        problem("a column break is shown as a page break. Put a page break there");
                        add(Break.PAGE);
                    }
                    default -> add(new Mark("<br/>"));
                }
            }
            case "w:cr" -> add(new Mark("<br/>"));
            case "w:noBreakHyphen" -> words("\u2011", look);
            case "w:softHyphen" -> words("\u00AD", look);
            case "w:sym" -> symbol(element, look);
            case "w:drawing" -> drawing(element);
            case "w:pict" -> shape(element);
            case "mc:AlternateContent" -> alternatives(element);
            case "w:delText" -> problem("a tracked deletion is left out. Accept or reject it in Word");
            case "w:commentReference" ->
                problem("a comment is left out. Delete it when the template is ready");
            case "w:footnoteReference", "w:endnoteReference" ->
                problem("a footnote or endnote is left out. Say it in the text");
            case "w:object" -> problem("an embedded object is left out. Put it in as a picture");
            default -> {
                if (!UNSEEN.contains(element.name())) {
                    unknown(element);
                }
            }
        }
    }

    private void add(Piece piece) {
        if (suppressed()) {
            return;
        }
        pieces.add(piece);
    }

    /** Whether this is the result that Word last saw of a page number: ours is reckoned anew. */
    private boolean suppressed() {
        return results.stream().anyMatch(result -> result) && fields.stream()
                .anyMatch(field -> PAGE_NUMBERS.contains(name(field)));
    }

    private void words(String text, RunLook look) {
        if (text.isEmpty() || suppressed()) {
            return;
        }
        int last = pieces.size() - 1;
        if (last >= 0 && pieces.get(last) instanceof Words before && before.look().equals(look)) {
            pieces.set(last, new Words(before.text() + text, look));
        } else {
            pieces.add(new Words(text, look));
        }
    }

    private void symbol(Element element, RunLook look) {
        int code;
        try {
            code = Integer.parseInt(element.get("w:char"), 16);
        } catch (NumberFormatException noCode) {
            code = 0;
        }
        // Where the two symbol fonts differ, the first is Wingdings, which is what templates tick boxes with.
        int key = element.get("w:font").equals("Symbol") && code == 0xF0A3 ? code + 0x10000 : code;
        String known = SYMBOLS.getOrDefault(key, code > 0x20 && code < 0xE000 ? Character.toString(code) : "");
        if (known.isEmpty()) {
            problem("a symbol has no counterpart that every reader can show, so \u25A1 stands for it."
                    + " Insert it from the font of the text");
            words("\u25A1", look);
        } else {
            words(known, look);
        }
    }

    /** The character for a bullet of a symbol font. */
    static String symbol(String text) {
        var shown = new StringBuilder();
        text.codePoints().forEach(c -> shown.append(c >= 0xF000 && c < 0xF100 ? SYMBOLS.getOrDefault(c, "\u2022")
                : Character.toString(c)));
        return shown.toString();
    }

    private void begin() {
        fields.push(new StringBuilder());
        results.push(false);
        closings.push("");
    }

    private static String name(CharSequence instruction) {
        return instruction.toString().strip().split("\\s", 2)[0].toUpperCase(Locale.ROOT);
    }

    private void separate() {
        if (fields.isEmpty() || results.element()) {
            return;
        }
        String instruction = fields.element().toString().strip();
        String name = name(instruction);
        Matcher link = LINK_FIELD.matcher(instruction);
        if (PAGE_NUMBERS.contains(name)) {
            if (!page.inMargin()) {
                problem("a page number stands in the text, where only the PDF can show it. Put it into the footer");
            }
            pageField = true;
            add(new Mark(name.equals("PAGE") ? "<span class=\"page\"></span>" : "<span class=\"pages\"></span>"));
        } else if (link.matches()) {
            open(link.group(1), "");
        } else {
            problem("the field " + (name.matches("[A-Z]+") ? name : "there")
                    + " is shown with the result it had when the template was saved. Type the text instead");
        }
        results.pop();
        results.push(true);
    }

    private void end() {
        if (fields.isEmpty()) {
            return;
        }
        if (!results.element()) {
            separate();
        }
        close();
    }

    private void close() {
        fields.poll();
        results.poll();
        String closing = closings.pop();
        if (!closing.isEmpty()) {
            pieces.add(new Mark(closing));
            linked = false;
        }
    }

    private void hyperlink(Element element) {
        Relation relation = part.relations().get(element.get("r:id"));
        String anchor = element.get("w:anchor");
        begin();
        results.pop();
        results.push(true);
        if (relation != null && relation.external()) {
            open(relation.target() + (anchor.isEmpty() ? "" : "#" + anchor), element.get("w:tooltip"));
        } else if (!anchor.isEmpty()) {
            open("#" + anchor, element.get("w:tooltip"));
        }
        children(element);
        close();
    }

    /** Opens a link that a reader may follow; any other address is only text. */
    private void open(String address, String hint) {
        boolean inside = address.startsWith("#");
        String small = address.toLowerCase(Locale.ROOT);
        if (!inside && !small.startsWith("https://") && !small.startsWith("mailto:")) {
            problem("a link does not begin with https or mailto and is shown as text. Change or remove it");
            return;
        }
        if (linked) {
            return;
        }
        linked = true;
        String title = !hint.isEmpty() ? hint : inside ? "Go to the place in this document"
                : small.startsWith("mailto:") ? "Write to " + address.substring("mailto:".length()) : "Open " + address;
        pieces.add(new Mark("<a" + Markup.attribute("href", inside ? "#" + page.target(address.substring(1)) : address)
                + Markup.attribute("title", title) + ">"));
        closings.pop();
        closings.push("</a>");
    }

    /** A newer way of saying something, and an older one for programs that do not know the newer. */
    private void alternatives(Element element) {
        Optional<Element> fallback = element.first("mc:Fallback").filter(f -> f.elements().findAny().isPresent());
        Optional<Element> choice = element.first("mc:Choice").filter(c -> c.elements().findAny().isPresent());
        Element chosen = choice.or(() -> fallback).orElse(element);
        RunLook look = look(Properties.NONE, "");
        chosen.elements().filter(e -> !e.name().startsWith("mc:")).forEach(e -> {
            if (e.is("w:r") || WRAPPERS.contains(e.name())) {
                element(e);
            } else {
                shown(e, look);
            }
        });
    }

    private void drawing(Element drawing) {
        Element place = drawing.elements().findFirst().orElse(drawing);
        Optional<Element> about = place.first("wp:docPr");
        Optional<Element> picture = drawing.all("a:blip").findFirst();
        if (picture.isEmpty()) {
            if (about.map(a -> a.get("name")).orElse("").contains("WaterMark")) {
                page.watermark(drawing.text());
                return;
            }
            box(drawing, "a shape, chart or text box");
            return;
        }
        if (place.is("wp:anchor")) {
            problem("a floating picture is shown in the line of the text. Set its wrapping to \u201CIn line with text\u201D");
        }
        if (drawing.all("a:srcRect").anyMatch(crop -> !crop.attributes().isEmpty())) {
            problem("a cropped picture is shown whole. Crop it outside Word");
        }
        Relation relation = part.relations().get(picture.get().get("r:embed"));
        Optional<byte[]> bytes = relation == null || relation.external() ? Optional.empty()
                : page.parts().bytes(relation.target());
        String alternative = about.map(a -> a.get("descr")).orElse("");
        Optional<Element> size = place.first("wp:extent");
        picture(bytes, alternative, size.map(s -> Units.number(s.get("cx"), 0)).orElse(0),
                size.map(s -> Units.number(s.get("cy"), 0)).orElse(0));
    }

    private void picture(Optional<byte[]> bytes, String alternative, long width, long height) {
        if (bytes.isEmpty() || Picture.type(bytes.get()).isEmpty() || Picture.tooLarge(bytes.get())) {
            problem("a picture is neither PNG nor JPEG, or is too large, and only its description is shown."
                    + " Put it in again as PNG");
            words(alternative, look(Properties.NONE, ""));
            return;
        }
        String size = width > 0 && height > 0
                ? "width: " + Units.emu(width) + "; height: " + Units.emu(height) : "";
        page.pictureHeight(height);
        if (alternative.isBlank() && !page.inMargin()) {
            problem("a picture has no description and is treated as decoration."
                    + " Describe it (Picture Format, Alt Text)");
        }
        if (alternative.isBlank()) {
            var css = new LinkedHashMap<String, String>();
            css.put("display", "inline-block");
            css.put("width", Units.emu(width));
            css.put("height", Units.emu(height));
            css.put("background", "url(" + Picture.data(bytes.get()) + ") no-repeat");
            css.put("background-size", "100% 100%");
            add(new Mark("<span" + Markup.attribute("class", page.css().name("picture", css)) + "></span>"));
        } else {
            add(new Mark("<img" + Markup.attribute("src", Picture.data(bytes.get()))
                    + Markup.attribute("alt", alternative) + Markup.attribute("style", size) + "/>"));
        }
    }

    private void shape(Element pict) {
        Optional<Element> watermark = pict.all("v:shape").filter(s -> s.get("id").startsWith(Watermark.SHAPE_ID))
                .findFirst();
        if (watermark.isPresent()) {
            page.watermark(watermark.get().all("v:textpath").map(t -> t.get("string")).filter(s -> !s.isBlank())
                    .findFirst().orElse(Watermark.WORD));
            return;
        }
        Optional<Element> picture = pict.all("v:imagedata").findFirst();
        if (picture.isPresent()) {
            Relation relation = part.relations().get(picture.get().get("r:id"));
            problem("a picture is of an old kind and is shown at a size of our choosing. Put it in again as PNG");
            picture(relation == null || relation.external() ? Optional.empty() : page.parts().bytes(relation.target()),
                    picture.get().get("o:title"), 1_800_000, 1_800_000);
            return;
        }
        box(pict, "a shape or text box");
    }

    private void box(Element holder, String what) {
        problem(what + (holder.text().isBlank() ? " is left out" : " is shown as plain text in the line")
                + ". Use a paragraph or a table with a border instead");
        holder.all("w:p").map(Element::text).filter(t -> !t.isBlank())
                .forEach(text -> words(text + " ", look(Properties.NONE, "")));
    }
}
