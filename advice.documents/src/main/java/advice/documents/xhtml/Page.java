// SPDX-License-Identifier: EPL-2.0
package advice.documents.xhtml;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import advice.documents.DocumentRefused;
import advice.documents.word.Element;
import advice.documents.xhtml.Blocks.Place;
import advice.documents.xhtml.Parts.Part;
import advice.documents.xhtml.Styles.Fonts;

/** The whole page while it is being written, and what all its parts share. */
final class Page {

    private static final String LANGUAGE = "en-GB";
    private static final int A4_WIDTH = 11906;
    private static final int A4_HEIGHT = 16838;
    private static final int WORDS_MARGIN = 1440;
    private static final int WORDS_DISTANCE = 720;

    /** Borders of tables stand out by half their width; the PDF cuts off what stands out of the text's area. */
    private static final int RIM = 20;

    /** What every page of ours says, whatever the template. */
    private static final String BASE = """
            p, h1, h2, h3, h4, h5, h6, ul, ol, li, blockquote { margin: 0; padding: 0; font-size: inherit; font-weight: inherit }
            table { border-collapse: collapse; table-layout: fixed; width: 100%; -fs-table-paginate: paginate }
            td, th { padding: 0; text-align: left; font-weight: inherit; vertical-align: top; overflow-wrap: break-word }
            thead { display: table-header-group }
            sup, sub { line-height: 0; font-size: 65% }
            a { color: inherit; text-decoration: underline }
            .tab { padding-left: 2em }
            .tabs { display: table; width: 100%; table-layout: auto }
            .tabs > span { display: table-cell; vertical-align: top }
            .third { width: 33.33% }
            .centre { text-align: center }
            .right { text-align: right }
            .page:before { content: counter(page) }
            .pages:before { content: counter(pages) }
            html:not(.pdf) .paged { display: none }
            html.pdf main, html.pdf header, html.pdf footer { padding: 0 1pt }
            html.pdf .disc > li::marker { content: "\\2022" }
            html.pdf .circle > li::marker { content: "\\25E6" }
            html.pdf .square > li::marker { content: "\\25AA" }
            @media screen {
            body { max-width: %WIDTH%; margin: 0 auto; padding: 1.5em 1em; display: flex; flex-direction: column }
            header { margin-bottom: 1.5em }
            footer { order: 1; margin-top: 2em }
            header.first ~ header, footer.first ~ footer { display: none }
            img { max-width: 100%; height: auto !important }
            }
            @media screen and (max-width: 40em) {
            .stacks, .stacks tbody, .stacks tr, .stacks td, .stacks th, .tabs, .tabs > span { display: block; \
            width: auto !important; height: auto !important; text-align: left }
            .stacks colgroup, .stacks thead { position: absolute; left: -200vw }
            .stacks tr { margin-bottom: 0.75em }
            .stacks td + td, .stacks th + td { border-top: 0 }
            .stacks td:empty { display: none }
            .stacks td[data-label]:before { content: attr(data-label); display: block; font-weight: bold }
            }
            """;

    private static final String WATERMARK = """
            html:not(.pdf) body:before { content: attr(data-watermark); position: fixed; z-index: 1; top: 40%; left: 0; \
            width: 100%; text-align: center; font-size: 22vmin; font-weight: bold; color: #000; opacity: 0.08; \
            transform: rotate(-45deg); pointer-events: none }
            """;

    private final Parts parts;
    private final Problems problems = new Problems();
    private final Css css = new Css();
    private final Styles styles;
    private final Numbering numbering;
    private final Fonts fonts;
    private final RunLook look;
    private final String lineHeight;
    private final int lineTwips;
    private final String language;
    private final String settingsLanguage;
    private final Map<Element, Properties> formatting = new IdentityHashMap<>();
    private final Map<Properties, RunLook> looks = new IdentityHashMap<>();
    private final Map<CellLook, String> cells = new HashMap<>();
    private final Map<Element, String> ids = new IdentityHashMap<>();
    private final Map<String, String> targets = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private boolean inMargin;
    private String watermark = "";
    private String firstHeading = "";
    private int headings;
    private int lastHeading;
    private long tallest;

    Page(Parts parts) throws DocumentRefused {
        this.parts = parts;
        this.styles = new Styles(parts.beside("styles"));
        this.numbering = new Numbering(parts.beside("numbering"));
        this.fonts = Fonts.of(parts.beside("theme"));
        Properties run = styles.paragraph("").run().over(styles.runDefaults());
        Properties paragraph = styles.paragraph("").paragraph().over(styles.paragraphDefaults());
        this.look = RunLook.of(run, fonts, "");
        var ordinary = new Paragraph("", paragraph, look, List.of(), false, "", 0, Optional.empty(), "");
        this.lineHeight = ordinary.lineHeightCss();
        this.lineTwips = ordinary.lineHeight();
        this.settingsLanguage = styles.runDefaults().value("w:lang");
        Optional<Element> properties = parts.properties();
        String said = property(properties, "dc:language");
        this.language = !said.isEmpty() ? said : !settingsLanguage.isEmpty() ? settingsLanguage : LANGUAGE;
    }

    private static String property(Optional<Element> properties, String name) {
        return properties.flatMap(p -> p.first(name)).map(Element::text).orElse("").strip();
    }

    // What the parts share

    Parts parts() {
        return parts;
    }

    Problems problems() {
        return problems;
    }

    Css css() {
        return css;
    }

    Styles styles() {
        return styles;
    }

    Numbering numbering() {
        return numbering;
    }

    Fonts fonts() {
        return fonts;
    }

    /** The formatting that an element holds; read once, since a filled form shares its template's. */
    Properties formatting(Optional<Element> holder) {
        return holder.map(known -> formatting.computeIfAbsent(known, h -> Properties.of(holder))).orElse(Properties.NONE);
    }

    /** How text in this formatting looks, all styles taken together. */
    RunLook look(Properties run) {
        return looks.computeIfAbsent(run, r -> RunLook.of(r, fonts, ""));
    }

    /** The class of the cells that look so. */
    String cellClass(CellLook look) {
        return cells.computeIfAbsent(look, l -> css.name("cell", l.css()));
    }

    /** How ordinary text looks. */
    RunLook look() {
        return look;
    }

    String lineHeight() {
        return lineHeight;
    }

    int lineTwips() {
        return lineTwips;
    }

    /** Whether a header or footer is being written. */
    boolean inMargin() {
        return inMargin;
    }

    void watermark(String word) {
        watermark = word.strip();
    }

    void pictureHeight(long emu) {
        tallest = Math.max(tallest, emu / 635);
    }

    /** The language as an attribute, when it is another than the page's. */
    String foreign(String said) {
        boolean same = said.isEmpty() || said.equals(settingsLanguage) || primary(said).equals(primary(language));
        return same ? "" : said;
    }

    private static String primary(String language) {
        return language.split("-", 2)[0];
    }

    /** The id of a paragraph, from its first bookmark; empty without one. */
    String id(Element paragraph) {
        return ids.getOrDefault(paragraph, "");
    }

    /** The id that a link to a bookmark leads to. */
    String target(String bookmark) {
        return targets.getOrDefault(bookmark, "");
    }

    /** The level that a heading is given: one that leaves levels out is raised, or the outline would have a gap. */
    int headingLevel(int level) {
        if (level > lastHeading + 1) {
            problems.add("a heading of level " + level + " follows " + (lastHeading == 0 ? "none" : "one of level "
                    + lastHeading) + ", so a level is missing. Use Heading " + (lastHeading + 1));
        }
        lastHeading = Math.min(level, lastHeading + 1);
        return lastHeading;
    }

    /** Notes a heading and answers its id. */
    String heading(int level, String id, String text) {
        if (level == 1 && firstHeading.isEmpty()) {
            firstHeading = text;
        }
        return id.isEmpty() ? unused("heading-" + ++headings) : id;
    }

    private String unused(String wanted) {
        String id = wanted;
        for (int i = 2; !taken.add(id); i++) {
            id = wanted + "-" + i;
        }
        return id;
    }

    // The page

    Xhtml write() throws DocumentRefused {
        Element body = parts.main().root().first("w:body").orElse(new Element("w:body"));
        bookmarks(body);
        Element section = section(body);
        Properties layout = Properties.of(Optional.of(section));
        int width = layout.number("w:pgSz", "w:w", A4_WIDTH);
        int height = layout.number("w:pgSz", "w:h", A4_HEIGHT);
        int left = layout.number("w:pgMar", "w:left", WORDS_MARGIN);
        int right = layout.number("w:pgMar", "w:right", WORDS_MARGIN);
        int text = Math.max(1440, width - left - right);
        if (layout.number("w:cols", "w:num", 1) > 1) {
            problems.add("columns are shown as one. Use a table, or one column");
        }
        if (parts.beside("settings").flatMap(s -> s.first("w:evenAndOddHeaders")).isPresent()) {
            problems.add("headers that differ on even pages are left out. Use one for all pages");
        }
        boolean firstDiffers = layout.on("w:titlePg");
        inMargin = true;
        Margin head = new Margin(section, "header", text);
        Margin firstHead = firstDiffers ? head.first() : null;
        Margin foot = new Margin(section, "footer", text);
        Margin firstFoot = firstDiffers ? foot.first() : null;
        inMargin = false;
        problems.in("");
        String main = new Blocks(this, place(parts.main(), text)).write(body);

        int top = Math.max(Math.abs(layout.number("w:pgMar", "w:top", WORDS_MARGIN)), Math.max(
                head.reach(layout), firstHead == null ? 0 : firstHead.reach(layout)));
        int bottom = Math.max(Math.abs(layout.number("w:pgMar", "w:bottom", WORDS_MARGIN)), Math.max(
                foot.reach(layout), firstFoot == null ? 0 : firstFoot.reach(layout)));
        var style = new StringBuilder("@page { size: " + Units.twips(width) + " " + Units.twips(height) + "; margin: "
                + Units.twips(top) + " " + Units.twips(right - RIM) + " " + Units.twips(bottom) + " "
                + Units.twips(left - RIM) + " }\n");
        String headDistance = Units.twips(layout.number("w:pgMar", "w:header", WORDS_DISTANCE));
        String footDistance = Units.twips(layout.number("w:pgMar", "w:footer", WORDS_DISTANCE));
        style.append(head.css("", headDistance)).append(foot.css("", footDistance));
        if (firstDiffers) {
            style.append(firstHead.css(" :first", headDistance)).append(firstFoot.css(" :first", footDistance));
        }
        Map<String, String> ordinary = look.asBlock(RunLook.of(Properties.NONE, fonts, ""));
        ordinary.put("font-family", look.family().css());
        ordinary.put("line-height", lineHeight);
        style.append("body { margin: 0; orphans: 2; widows: 2");
        ordinary.forEach((property, value) -> style.append("; ").append(property).append(": ").append(value));
        style.append(" }\n").append(BASE.replace("%WIDTH%", Units.twips(text)));
        if (!watermark.isEmpty()) {
            style.append(WATERMARK);
        }
        style.append(css.rules());

        Optional<Element> properties = parts.properties();
        String title = property(properties, "dc:title");
        String html = """
                <!DOCTYPE html>
                <html xmlns="http://www.w3.org/1999/xhtml"%s>
                <head>
                <meta charset="utf-8"/>
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <title>%s</title>
                %s<style>
                %s</style>
                </head>
                <body%s>
                %s<main>
                %s</main>
                %s</body>
                </html>
                """.formatted(Markup.attribute("lang", language) + Markup.attribute("xml:lang", language),
                Markup.text(!title.isEmpty() ? title : !firstHeading.isEmpty() ? firstHeading : "Form"),
                author(properties), style,
                watermark.isEmpty() ? "" : " class=\"draft\"" + Markup.attribute("data-watermark", watermark),
                (firstHead == null ? "" : firstHead.html(" class=\"first\"")) + head.html(""), main,
                (firstFoot == null ? "" : firstFoot.html(" class=\"first\"")) + foot.html(""));
        return new Xhtml(html, problems.sentences());
    }

    private static String author(Optional<Element> properties) {
        String author = property(properties, "dc:creator");
        return author.isEmpty() ? "" : "<meta name=\"author\"" + Markup.attribute("content", author) + "/>\n";
    }

    /** Every bookmark leads to the paragraph it stands in, which goes by the name of the first. */
    private static final Pattern NO_ID = Pattern.compile("[^\\p{L}\\p{N}_.-]");

    private void bookmarks(Element body) {
        Element[] paragraph = { null };
        body.all().forEach(element -> {
            if (element.is("w:p")) {
                paragraph[0] = element;
            } else if (element.is("w:bookmarkStart") && paragraph[0] != null && !element.get("w:name").equals("_GoBack")) {
                String name = element.get("w:name");
                String id = ids.computeIfAbsent(paragraph[0],
                        p -> unused(NO_ID.matcher(name).replaceAll("_")));
                targets.putIfAbsent(name, id);
            }
        });
    }

    /** The last section's layout, which is that of the whole form. */
    private static Element section(Element body) {
        return body.elements("w:sectPr").reduce((first, last) -> last).orElse(new Element("w:sectPr"));
    }

    private Place place(Part part, int width) {
        return new Place(part, styles.paragraphDefaults(), styles.runDefaults(), "", width);
    }

    /** A header or footer. */
    private final class Margin {

        private final Element section;
        private final String kind;
        private final int width;
        private final boolean first;
        private final String content;
        private final long height;

        Margin(Element section, String kind, int width) throws DocumentRefused {
            this(section, kind, width, false);
        }

        private Margin(Element section, String kind, int width, boolean first) throws DocumentRefused {
            this.section = section;
            this.kind = kind;
            this.width = width;
            this.first = first;
            Optional<Element> reference = section.elements("w:" + kind + "Reference")
                    .filter(r -> r.get("w:type").equals(first ? "first" : "default")).findFirst();
            Optional<Part> part = reference.isPresent() ? parts.named(reference.get().get("r:id")) : Optional.empty();
            problems.in(kind);
            tallest = 0;
            this.content = part.isEmpty() ? "" : new Blocks(Page.this, place(part.get(), width)).write(part.get().root());
            this.height = part.isEmpty() ? 0 : height(part.get().root());
        }

        Margin first() throws DocumentRefused {
            return new Margin(section, kind, width, true);
        }

        String html(String classes) {
            return content.isEmpty() ? "" : "<" + kind + classes + ">\n" + content + "</" + kind + ">\n";
        }

        /** How far it reaches into the page: Word moves the text out of its way. */
        int reach(Properties layout) {
            return content.isEmpty() ? 0
                    : layout.number("w:pgMar", "w:" + kind, WORDS_DISTANCE) + (int) Math.min(height, 8000);
        }

        /** About as high as this, were each paragraph one line. */
        private long height(Element container) {
            long sum = 0;
            for (Element element : container.elements().toList()) {
                if (element.is("w:p")) {
                    sum += height(element, tallest);
                } else if (element.is("w:tbl")) {
                    sum += element.elements("w:tr").mapToLong(row -> row.elements("w:tc").mapToLong(this::height).max()
                            .orElse(0)).sum();
                }
            }
            return sum;
        }

        private long height(Element paragraph, long picture) {
            Properties own = formatting(paragraph.first("w:pPr"));
            Styles.Style style = styles.paragraph(own.value("w:pStyle"));
            var read = new Paragraph("", own.over(style.paragraph().over(styles.paragraphDefaults())),
                    look(style.run().over(styles.runDefaults())), List.of(), false, "", 0,
                    Optional.empty(), "");
            boolean pictured = paragraph.all("wp:inline").findAny().isPresent();
            return read.above + read.below + (pictured ? Math.max(picture, read.lineHeight()) : read.lineHeight());
        }

        /** Puts it into the margin of printed pages; browsers pass this over and show it once. */
        String css(String pages, String distance) {
            if (content.isEmpty()) {
                return "";
            }
            boolean header = kind.equals("header");
            String name = kind + (first ? "-first" : "");
            return kind + (first ? ".first" : "") + " { position: running(" + name + ") }\n"
                    + "@page" + pages + " { @" + (header ? "top" : "bottom") + "-center { content: element(" + name
                    + "); vertical-align: " + (header ? "top" : "bottom") + "; padding-" + (header ? "top" : "bottom")
                    + ": " + distance + " } }\n";
        }
    }
}
