// SPDX-License-Identifier: EPL-2.0
package advice.documents.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import advice.documents.Form;
import advice.documents.Printable;
import advice.documents.Prose;
import advice.documents.word.Vocabulary.Kind;
import advice.documents.word.Vocabulary.Reference;

/** Puts one form into the parts of one template. */
final class Filling {

    /** Formatting: nothing of a form goes into it and nobody changes it, so what is filled shares the template's. */
    private static final Set<String> SHARED = Set.of("w:tblPr", "w:tblGrid", "w:trPr", "w:tcPr", "w:sdtPr");

    /** Formatting of a paragraph that belongs to its place on the page, and that a list item or speech keeps. */
    private static final Set<String> KEPT_BY_OTHER_STYLES = Set.of("w:keepNext", "w:keepLines", "w:pageBreakBefore",
            "w:shd", "w:bidi");

    private final List<Reference> references;
    private final Styles styles;
    private Anchors anchors = Anchors.NONE;
    private int pictures;

    Filling(List<Reference> references, Styles styles) {
        this.references = references;
        this.styles = styles;
    }

    /**
     * A copy of the part's tree with the form's words in place of its tags.
     *
     * @param names the names of its paragraphs
     */
    Element fill(Element part, Form form, Anchors names) {
        anchors = names;
        Element filled = part.shell();
        filled.children().addAll(children(part.children(), List.of(form)));
        keepTablesApart(filled.first("w:body").orElse(filled));
        filled.all("wp:docPr").forEach(picture -> picture.with("id", Integer.toString(++pictures)));
        return filled;
    }

    private List<Node> children(List<Node> template, List<Object> around) {
        List<Node> filled = new ArrayList<>();
        for (Node node : template) {
            if (!(node instanceof Element element)) {
                filled.add(node);
            } else if (element.is(Tags.BLOCK)) {
                for (List<Object> inside : rounds(element, around)) {
                    filled.addAll(children(element.children(), inside));
                }
            } else if (SHARED.contains(element.name())) {
                filled.add(element);
            } else if (element.is("w:p")) {
                filled.addAll(new Lines(element, around).paragraphs());
            } else {
                Element copy = element.shell();
                copy.children().addAll(children(element.children(), around));
                if (!element.is("w:tbl") || worthShowing(element, copy)) {
                    filled.add(element.is("w:tc") ? neverEmpty(element, copy) : copy);
                }
            }
        }
        return filled;
    }

    /** The records around for each time a block is shown: once an item, once, or never. */
    private List<List<Object>> rounds(Element block, List<Object> around) {
        Object value = value(block, around);
        return switch (block.get("kind")) {
            case "#" -> {
                List<List<Object>> rounds = new ArrayList<>();
                for (Object item : (List<?>) value) {
                    List<Object> deeper = new ArrayList<>(around);
                    deeper.add(item);
                    rounds.add(deeper);
                }
                yield rounds;
            }
            case "?" -> Vocabulary.holds(value) ? List.of(around) : List.of();
            default -> Vocabulary.holds(value) ? List.of() : List.of(around);
        };
    }

    private Object value(Element tag, List<Object> around) {
        return references.get(Integer.parseInt(tag.get("n"))).value(around);
    }

    /** A table of which nothing, or only the heading row of a list without items, is left shows nothing. */
    private static boolean worthShowing(Element template, Element table) {
        boolean repeats = template.elements(Tags.BLOCK).findAny().isPresent();
        return table.elements("w:tr").anyMatch(row -> !(repeats && heading(row)));
    }

    static boolean heading(Element row) {
        return row.first("w:trPr").flatMap(properties -> properties.first("w:tblHeader")).isPresent();
    }

    /** Word wants a paragraph in every cell. */
    private static Element neverEmpty(Element template, Element cell) {
        if (cell.elements().noneMatch(e -> e.is("w:p"))) {
            Element empty = new Element("w:p");
            template.all("w:p").findFirst().flatMap(p -> p.first("w:pPr")).ifPresent(pPr -> empty.with(pPr));
            cell.with(empty);
        }
        return cell;
    }

    /** Word joins tables that touch, and wants a paragraph after the last. */
    private static void keepTablesApart(Element parent) {
        List<Node> apart = new ArrayList<>();
        boolean afterTable = false;
        for (Node node : parent.children()) {
            Element element = (Element) node;
            if (afterTable && !element.is("w:p")) {
                apart.add(hairline());
            }
            apart.add(element);
            afterTable = element.is("w:tbl");
        }
        if (afterTable) {
            apart.add(hairline());
        }
        if (apart.size() > parent.children().size()) {
            parent.children().clear();
            parent.children().addAll(apart);
        }
    }

    private static Element hairline() {
        return new Element("w:p").with(new Element("w:pPr").with(new Element("w:spacing").with("w:before", "0")
                .with("w:after", "0").with("w:line", "20").with("w:lineRule", "exact")));
    }

    /**
     * One paragraph of the template being filled. Prose may make several of it: the words before the tag stay with its
     * first paragraph, those after it with its last.
     */
    private final class Lines {

        private final Element template;
        private final Element properties;
        private final List<Element> done = new ArrayList<>();
        private Element current;
        private boolean holdsSomething;

        Lines(Element template, List<Object> around) {
            this.template = template;
            this.properties = template.first("w:pPr").orElse(null);
            start(properties);
            inline(template.children(), around, current);
        }

        /** None when all that was to be put in is empty. */
        List<Element> paragraphs() {
            boolean placeholder = template.attributes().containsKey(Tags.TAGGED);
            boolean ends = properties != null && properties.first("w:sectPr").isPresent();
            if (holdsSomething || !placeholder || ends) {
                done.add(current);
            }
            return done;
        }

        private void start(Element formatting) {
            current = template.shell();
            current.attributes().remove(Tags.TAGGED);
            if (formatting != null) {
                current.with(formatting);
            }
            holdsSomething = false;
        }

        private void next(Element formatting) {
            done.add(current);
            start(formatting);
        }

        private void inline(List<Node> nodes, List<Object> around, Element into) {
            for (Node node : nodes) {
                Element element = (Element) node;
                // Prose may have begun another paragraph since the last piece.
                Element target = into.is("w:hyperlink") ? into : current;
                switch (element.name()) {
                    case "w:pPr" -> {
                        // Already there.
                    }
                    case Tags.BLOCK -> rounds(element, around).forEach(r -> inline(element.children(), r, into));
                    case "w:hyperlink" -> {
                        Element link = element.shell();
                        inline(element.children(), around, link);
                        target.with(link);
                    }
                    case "w:r" -> {
                        if (element.first(Tags.VALUE).isPresent()) {
                            put(element, around, into);
                        } else {
                            target.with(element.copy());
                            holdsSomething |= !element.text().isBlank()
                                    || element.elements().anyMatch(e -> !e.is("w:t") && !e.is("w:rPr"));
                        }
                    }
                    default -> {
                        target.with(element.copy());
                        holdsSomething = true;
                    }
                }
            }
        }

        private void put(Element run, List<Object> around, Element into) {
            Element tag = run.first(Tags.VALUE).orElseThrow();
            Reference reference = references.get(Integer.parseInt(tag.get("n")));
            Object value = value(tag, around);
            if (!Vocabulary.holds(value)) {
                return;
            }
            if (reference.shape().kind() == Kind.PROSE && !into.is("w:hyperlink")) {
                prose(run, (Prose) value, () -> anchors.of(reference.inside(around), value));
            } else {
                anchor(() -> anchors.of(reference.inside(around), value));
                String text = value instanceof Prose prose ? prose.plain()
                        : value instanceof List<?> list ? join(list) : (String) value;
                (into.is("w:hyperlink") ? into : current).with(words(run, text));
            }
            holdsSomething = true;
        }

        private String join(List<?> texts) {
            return String.join("; ", texts.stream().map(String.class::cast).toList());
        }

        /** Names the paragraph, where it has no name yet. */
        private void anchor(Supplier<String> name) {
            boolean styled = current.first("w:pPr").isPresent();
            if (anchors != Anchors.NONE && current.first("w:bookmarkStart").isEmpty()) {
                String given = name.get();
                if (!given.isEmpty()) {
                    current.children().add(styled ? 1 : 0, new Element("w:bookmarkStart").with("w:name", given));
                }
            }
        }

        /** @param name for the first of its paragraphs */
        private void prose(Element run, Prose prose, Supplier<String> name) {
            boolean first = true;
            for (Prose.Block block : prose.blocks()) {
                boolean standsAlone = !first || !holdsSomething;
                for (String speech : block instanceof Prose.Speech ? Prose.lines(block) : List.of("")) {
                    Element formatting = standsAlone ? formatting(block) : properties;
                    if (first && !holdsSomething) {
                        start(formatting);
                    } else if (!first) {
                        next(formatting);
                    }
                    if (first) {
                        anchor(name);
                    }
                    first = false;
                    standsAlone = true;
                    if (block instanceof Prose.Speech) {
                        current.with(words(run, speech));
                    } else {
                        runs(block).forEach(piece -> current.with(piece instanceof Prose.Said said
                                ? spoken(run, said) : words(run, ((Prose.Words) piece).text())));
                    }
                    holdsSomething = true;
                }
            }
        }

        private List<Prose.Run> runs(Prose.Block block) {
            return block instanceof Prose.ListItem item ? item.runs() : ((Prose.Paragraph) block).runs();
        }

        /** The paragraph's own formatting for a paragraph; for a list item or speech, the template's style for it. */
        private Element formatting(Prose.Block block) {
            if (block instanceof Prose.Paragraph) {
                return properties;
            }
            var other = new Element("w:pPr").with(new Element("w:pStyle").with("w:val",
                    block instanceof Prose.Speech ? styles.speech() : styles.listItem()));
            if (properties != null) {
                properties.elements().filter(e -> KEPT_BY_OTHER_STYLES.contains(e.name()))
                        .forEach(other::with);
            }
            return other;
        }

        private Element spoken(Element run, Prose.Said said) {
            Element words = words(run, Prose.lines(new Prose.Speech(List.of(said.text()))).get(0));
            if (!styles.spoken().isEmpty()) {
                var formatting = new Element("w:rPr").with(new Element("w:rStyle").with("w:val", styles.spoken()));
                run.first("w:rPr").stream().flatMap(Element::elements).filter(e -> !e.is("w:rStyle")).forEach(formatting::with);
                words.children().removeIf(n -> n instanceof Element e && e.is("w:rPr"));
                words.children().add(0, formatting);
            }
            return words;
        }

        /** The text in a run formatted like the tag's, line breaks and tabs as Word has them. */
        private Element words(Element run, String text) {
            Element filled = Tags.like(run);
            StringBuilder piece = new StringBuilder();
            String printable = Printable.of(text);
            for (int i = 0; i < printable.length(); i++) {
                char c = printable.charAt(i);
                if (c == '\n' || c == '\t') {
                    flush(piece, filled);
                    filled.with(new Element(c == '\n' ? "w:br" : "w:tab"));
                } else {
                    piece.append(c);
                }
            }
            flush(piece, filled);
            return filled;
        }

        private void flush(StringBuilder piece, Element run) {
            if (piece.length() > 0) {
                run.with(Tags.text(piece.toString()));
                piece.setLength(0);
            }
        }
    }
}
