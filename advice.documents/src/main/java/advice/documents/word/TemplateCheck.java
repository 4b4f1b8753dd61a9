// SPDX-License-Identifier: EPL-2.0
package advice.documents.word;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import advice.documents.word.TemplateFinding.Level;
import advice.documents.word.Vocabulary.Field;

/**
 * What the maintainer of a template should know before a form is built from it: faults in its tags, what a form needs and
 * it lacks, and what page and PDF show otherwise than Word. Each finding names the place by the text that stands there.
 */
final class TemplateCheck {

    private static final String NOT_IN_PDF = " is not shown in the PDF and on the page as Word shows it";

    /** Elements in the text that only Word shows as they are: what to call them, and what to do. */
    private static final Map<String, String[]> ONLY_IN_WORD = new TreeMap<>(Map.ofEntries(
            shown("w:pict", "A shape or text box", "Use a paragraph or a table with a border instead"),
            shown("mc:AlternateContent", "A shape or text box", "Use a paragraph or a table with a border instead"),
            shown("w:object", "An embedded object", "Put it in as a picture"),
            shown("wp:anchor", "A floating picture", "Set its wrapping to \u201CIn line with text\u201D"),
            shown("w:footnoteReference", "A footnote", "Say it in the text"),
            shown("w:endnoteReference", "An endnote", "Say it in the text"),
            shown("w:framePr", "A frame", "Use a paragraph or a table with a border instead"),
            shown("c:chart", "A chart", "Put it in as a picture"),
            shown("dgm:relIds", "A diagram", "Put it in as a picture"),
            shown("m:oMath", "A formula", "Put it in as text or as a picture")));

    /** Marks of changes that somebody has still to accept or reject. */
    private static final Set<String> TRACKED = Set.of("w:ins", "w:del", "w:moveFrom", "w:moveTo", "w:rPrChange",
            "w:pPrChange", "w:tblPrChange", "w:trPrChange", "w:tcPrChange", "w:sectPrChange", "w:cellIns", "w:cellDel");

    private static final Set<String> PAGE_FIELDS = Set.of("PAGE", "NUMPAGES");

    /** Fields that fetch or run something; a form is only words. */
    private static final Set<String> FETCHING = Set.of("INCLUDETEXT", "INCLUDEPICTURE", "DDE", "DDEAUTO", "LINK", "IMPORT",
            "INCLUDE", "DATABASE", "MACROBUTTON", "GOTOBUTTON", "RD", "MERGEFIELD");

    private final Template template;
    private final List<TemplateFinding> findings = new ArrayList<>();

    private TemplateCheck(Template template) {
        this.template = template;
    }

    private static Map.Entry<String, String[]> shown(String element, String what, String fix) {
        return Map.entry(element, new String[] { what, fix });
    }

    static List<TemplateFinding> check(Template template) {
        var check = new TemplateCheck(template);
        check.findings.addAll(template.tags().findings());
        check.styles();
        check.header();
        template.parts().forEach(part -> check.part(template.file().trees().get(part)));
        check.headings(template.file().trees().get(template.file().main()));
        for (Field unused : template.unused()) {
            check.add(Level.REMARK, "", Template.unusedSentence(unused), Template.useOrLeaveOut(unused));
        }
        return check.findings.stream().distinct().sorted(Comparator.comparing(TemplateFinding::level)).toList();
    }

    private void add(Level level, String place, String message, String fix) {
        findings.add(new TemplateFinding(level, Tags.shortened(place), message, fix));
    }

    private void styles() {
        Styles styles = template.styles();
        Map.of(Styles.LIST_ITEM, styles.listItem(), Styles.SPEECH, styles.speech()).entrySet().stream()
                .sorted(Map.Entry.comparingByKey()).filter(style -> style.getValue().isEmpty())
                .forEach(style -> add(Level.FAULT, "", "The template has no paragraph style \u201C" + style.getKey()
                        + "\u201D, which writers' lists or direct speech are set in", "Add a style of that name"));
        if (styles.language().isEmpty()) {
            add(Level.REMARK, "", "The template does not say which language it is in",
                    "Set the proofing language of its text to English (United Kingdom)");
        }
    }

    private void header() {
        if (template.file().headers().isEmpty()) {
            add(Level.FAULT, "", "The template has no header, which a draft's watermark is put into",
                    "Insert a header, even an empty one");
        }
    }

    private void part(Element root) {
        List<Element> paragraphs = root.all("w:p").toList();
        paragraphs.forEach(this::paragraph);
        root.all("w:tbl").forEach(this::table);
        root.all("w:headerReference").filter(h -> !h.get("w:type").equals("default")).findFirst()
                .ifPresent(h -> add(Level.REMARK, "", "A header of its own for the first page, or for even pages," + NOT_IN_PDF,
                        "Use one header for all pages"));
        root.all("w:cols").filter(c -> !c.get("w:num").isEmpty() && !c.get("w:num").equals("1")).findFirst()
                .ifPresent(c -> add(Level.REMARK, "", "Text in columns" + NOT_IN_PDF, "Use one column, or a table"));
        if (root.all().anyMatch(e -> TRACKED.contains(e.name()))) {
            add(Level.FAULT, "", "The template holds tracked changes", "Accept or reject them in Word");
        }
    }

    private void paragraph(Element paragraph) {
        String place = Tags.typed(paragraph);
        Set<String> names = paragraph.all().map(Element::name).collect(Collectors.toSet());
        ONLY_IN_WORD.forEach((element, words) -> {
            if (names.contains(element)) {
                add(Level.REMARK, place, words[0] + NOT_IN_PDF, words[1]);
            }
        });
        if (names.contains("w:drawing")) {
            pictures(place, paragraph);
        }
        paragraph.elements("w:hyperlink").forEach(link -> link(place, link));
        if (names.contains("w:fldSimple") || names.contains("w:instrText")) {
            fields(place, paragraph);
        }
    }

    private void pictures(String place, Element paragraph) {
        paragraph.all("wp:inline").filter(picture -> picture.first("wp:docPr").map(p -> p.get("descr").isBlank()).orElse(true))
                .forEach(picture -> add(Level.REMARK, place, "A picture has no description, so those who cannot see it do not"
                        + " know what it shows", "Describe it (right-click, Edit Alt Text)"));
    }

    private void link(String place, Element link) {
        if (link.get("r:id").isEmpty()) {
            add(Level.REMARK, place, "A link within the document leads nowhere in a form", "Take the link off");
        } else if (link.get("w:tooltip").isBlank()) {
            add(Level.REMARK, place, "A link does not say where it leads", "Give it a ScreenTip (Edit Hyperlink, ScreenTip)");
        }
    }

    private void fields(String place, Element paragraph) {
        var instructions = new StringBuilder();
        List<String> codes = new ArrayList<>(paragraph.all("w:fldSimple").map(f -> f.get("w:instr")).toList());
        paragraph.all().forEach(e -> {
            if (e.is("w:instrText")) {
                instructions.append(e.text());
            } else if (e.is("w:fldChar") && !instructions.isEmpty()) {
                codes.add(instructions.toString());
                instructions.setLength(0);
            }
        });
        codes.add(instructions.toString());
        for (String code : codes) {
            String name = code.strip().split("[\\s\\\\]+", 2)[0].toUpperCase(Locale.ROOT);
            if (FETCHING.contains(name)) {
                add(Level.FAULT, place, "The field " + name + " fetches or starts something when a form is opened",
                        "Type the text instead");
            } else if (!name.isEmpty() && !PAGE_FIELDS.contains(name)) {
                add(Level.REMARK, place, "The field " + name + " keeps the result it had when the template was saved",
                        "Type the text instead");
            }
        }
    }

    private void table(Element table) {
        String place = table.all("w:p").map(Tags::typed).filter(t -> !t.isBlank()).findFirst().orElse("an empty table");
        if (table.all("w:tc").anyMatch(cell -> cell.all("w:tbl").findAny().isPresent())) {
            add(Level.REMARK, place, "A table within a table" + NOT_IN_PDF, "Put it below");
        }
        if (table.all().anyMatch(e -> e.is("w:gridSpan") || e.is("w:vMerge"))) {
            add(Level.REMARK, place, "A cell that spans columns or rows" + NOT_IN_PDF, "Give every row the same cells");
        }
        boolean headed = rows(table).stream().findFirst().filter(Filling::heading).isPresent();
        boolean labelled = table.first("w:tblPr").flatMap(p -> p.first("w:tblLook"))
                .filter(look -> look.get("w:firstColumn").equals("1")).isPresent();
        if (!headed && !labelled) {
            add(Level.REMARK, place, "A table does not say which of its cells are headings, so a screen reader cannot",
                    "Mark its first row \u201CRepeat as header row\u201D (Table Properties, Row), or tick \u201CFirst Column\u201D (Table Design)");
        }
        boolean splits = rows(table).stream().anyMatch(row -> row.first("w:trPr").flatMap(p -> p.first("w:cantSplit")).isEmpty());
        if (splits) {
            add(Level.REMARK, place, "Rows of a table may break across pages",
                    "Untick \u201CAllow row to break across pages\u201D (Table Properties, Row)");
        }
    }

    private static List<Element> rows(Element table) {
        return table.elements().flatMap(e -> e.is(Tags.BLOCK) ? rows(e).stream() : Stream.of(e))
                .filter(e -> e.is("w:tr")).toList();
    }

    /** Headings are what readers and screen readers find their way by: one title, and no level passed over. */
    private void headings(Element document) {
        int before = 0;
        int titles = 0;
        for (Element paragraph : document.all("w:p").toList()) {
            Optional<Integer> level = level(paragraph);
            if (level.isEmpty()) {
                continue;
            }
            int now = level.get();
            titles += now == 1 ? 1 : 0;
            if (now > before + 1) {
                add(Level.REMARK, Tags.typed(paragraph), "A heading of level " + now + " follows "
                        + (before == 0 ? "no heading" : "one of level " + before), "Use Heading " + (before + 1));
            }
            before = now;
        }
        if (titles != 1) {
            add(Level.REMARK, "", "The template has " + (titles == 0 ? "no heading" : titles + " headings") + " of level 1",
                    "Set the form's title, and only that, in Heading 1");
        }
    }

    private Optional<Integer> level(Element paragraph) {
        String style = paragraph.first("w:pPr").flatMap(p -> p.first("w:pStyle")).map(s -> s.get("w:val")).orElse("");
        return template.file().styles().stream().flatMap(s -> s.elements("w:style"))
                .filter(s -> s.get("w:styleId").equals(style)).map(Styles::name)
                .filter(name -> name.matches("heading [1-6]")).map(name -> name.charAt(8) - '0').findFirst();
    }
}
