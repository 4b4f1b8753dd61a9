// SPDX-License-Identifier: EPL-2.0
package advice.documents.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import advice.documents.word.TemplateFinding.Level;
import advice.documents.word.Vocabulary.Kind;
import advice.documents.word.Vocabulary.Reference;
import advice.documents.word.Vocabulary.Scopes;

/**
 * Turns the tags that a maintainer typed as text into elements of our own within the part's tree, once per template:
 *
 * <ul>
 * <li>{@code tag:value} in a run of its own, where words are put in;
 * <li>{@code tag:block} around the runs, paragraphs or rows that are repeated or left out.
 * </ul>
 *
 * Both carry the number of their {@link Reference} as {@code n}. What is filled in is never looked at again, so words
 * that look like a tag stay words.
 */
final class Tags {

    static final String VALUE = "tag:value";
    static final String BLOCK = "tag:block";
    /** Set on paragraphs and rows that hold tags, and so may end up with nothing to show. */
    static final String TAGGED = "tag:tagged";

    private static final String OPEN = "tag:open";
    private static final String CLOSE = "tag:close";

    private static final Pattern TAG = Pattern.compile("\\{\\{\\s*([#^?/!]?)\\s*([^{}]*?)\\s*\\}\\}");
    private static final Pattern WITHOUT = Pattern.compile("without\\s+(.*)");

    private final List<Reference> references = new ArrayList<>();
    private final List<TemplateFinding> findings = new ArrayList<>();
    /** What each element of the part at hand stands in. */
    private final Map<Element, Element> parents = new IdentityHashMap<>();
    private final Set<String> used = new TreeSet<>();
    private final Set<String> without = new TreeSet<>();

    /** What each {@code n} means. */
    List<Reference> references() {
        return references;
    }

    List<TemplateFinding> findings() {
        return findings;
    }

    /** Paths that are printed somewhere, or gone through as a list. */
    Set<String> used() {
        return used;
    }

    /** Paths that the template says it leaves out. */
    Set<String> without() {
        return without;
    }

    /** Reads the tags of one part; the tree is changed in place. */
    void read(Element root) {
        root.all("w:p").toList().forEach(this::paragraph);
        blocks(root);
        tidy(root);
        resolve(root, Scopes.form());
    }

    // ---- from text to elements

    /** A stretch of text in a paragraph, and what it becomes. */
    private static final class Leaf {
        final Element run;
        final Element text;
        final int start;
        final List<Node> pieces = new ArrayList<>();

        Leaf(Element run, Element text, int start) {
            this.run = run;
            this.text = text;
            this.start = start;
        }

        int end() {
            return start + text.text().length();
        }
    }

    /** Word splits what was typed in one go over several runs, so tags are looked for in the paragraph's whole text. */
    private void paragraph(Element paragraph) {
        List<Leaf> leaves = leaves(paragraph);
        var whole = new StringBuilder();
        leaves.forEach(leaf -> whole.append(leaf.text.text()));
        if (whole.indexOf("{{") < 0 && whole.indexOf("}}") < 0) {
            return;
        }
        paragraph.with(TAGGED, "yes");
        Matcher tag = TAG.matcher(whole);
        int at = 0;
        while (tag.find()) {
            literal(leaves, whole, at, tag.start());
            Element piece = element(tag, whole.toString());
            for (Leaf leaf : leaves) {
                if (piece != null && leaf.start <= tag.start() && tag.start() < leaf.end()) {
                    leaf.pieces.add(piece);
                    break;
                }
            }
            at = tag.end();
        }
        literal(leaves, whole, at, whole.length());
        String rest = TAG.matcher(whole).replaceAll("");
        if (rest.contains("{{") || rest.contains("}}")) {
            fault(whole.toString(), "A tag has only one of its pairs of braces",
                    "Write it as {{name}}, opening and closing with two braces each");
        }
        for (Element parent : parents(paragraph)) {
            split(parent, leaves);
        }
    }

    private static List<Element> parents(Element paragraph) {
        List<Element> parents = new ArrayList<>(List.of(paragraph));
        paragraph.elements("w:hyperlink").forEach(parents::add);
        return parents;
    }

    private static List<Leaf> leaves(Element paragraph) {
        List<Leaf> leaves = new ArrayList<>();
        int at = 0;
        for (Element run : paragraph.elements().flatMap(e -> e.is("w:hyperlink") ? e.elements() : Stream.of(e))
                .filter(e -> e.is("w:r")).toList()) {
            for (Element text : run.elements("w:t").toList()) {
                var leaf = new Leaf(run, text, at);
                leaves.add(leaf);
                at = leaf.end();
            }
        }
        return leaves;
    }

    private static void literal(List<Leaf> leaves, CharSequence whole, int from, int to) {
        for (Leaf leaf : leaves) {
            int start = Math.max(from, leaf.start);
            int end = Math.min(to, leaf.end());
            if (start < end) {
                leaf.pieces.add(text(whole.subSequence(start, end).toString()));
            }
        }
    }

    static Element text(String words) {
        return new Element("w:t").with("xml:space", "preserve").with(new Text(words));
    }

    /** The element for a tag; null for a remark, which leaves nothing. */
    private Element element(Matcher tag, String place) {
        String path = tag.group(2);
        return switch (tag.group(1)) {
            case "!" -> {
                Matcher left = WITHOUT.matcher(path);
                if (left.matches()) {
                    leaveOut(left.group(1), place);
                }
                yield null;
            }
            case "/" -> new Element(CLOSE).with("path", path);
            case "#", "^", "?" -> new Element(OPEN).with("kind", tag.group(1)).with("path", path);
            default -> new Element(VALUE).with("path", path);
        };
    }

    private void leaveOut(String paths, String place) {
        for (String path : paths.split("[,\\s]+")) {
            if (Vocabulary.field(path).isEmpty()) {
                unknown(path, Vocabulary.fields().stream().map(Vocabulary.Field::path).toList(), place);
            }
            without.add(path);
        }
    }

    /** Gives every tag a run of its own, formatted as the run it began in; markers stand beside the runs. */
    private static void split(Element parent, List<Leaf> leaves) {
        List<Node> changed = new ArrayList<>();
        for (Node node : parent.children()) {
            if (!(node instanceof Element run) || leaves.stream().noneMatch(leaf -> leaf.run == run)) {
                changed.add(node);
                continue;
            }
            Element current = like(run);
            for (Node child : run.children()) {
                if (child instanceof Element e && e.is("w:rPr")) {
                    continue;
                }
                Leaf leaf = leaves.stream().filter(l -> l.text == child).findFirst().orElse(null);
                for (Node piece : leaf == null ? List.of(child) : leaf.pieces) {
                    Element element = (Element) piece;
                    if (element.name().startsWith("tag:")) {
                        addFilled(changed, current);
                        changed.add(element.is(VALUE) ? like(run).with(element) : element);
                        current = like(run);
                    } else {
                        current.with(element);
                    }
                }
            }
            addFilled(changed, current);
        }
        parent.children().clear();
        parent.children().addAll(changed);
    }

    private static void addFilled(List<Node> list, Element run) {
        if (run.elements().anyMatch(e -> !e.is("w:rPr"))) {
            list.add(run);
        }
    }

    /** An empty run with the same formatting. */
    static Element like(Element run) {
        Element copy = run.shell();
        run.first("w:rPr").ifPresent(formatting -> copy.with(formatting.copy()));
        return copy;
    }

    // ---- from markers to blocks

    /** @param order which opening marker of the part it is */
    private record Pair(Element open, Element close, int order) {
    }

    private void blocks(Element root) {
        parents.clear();
        adopt(root);
        Deque<Element> open = new ArrayDeque<>();
        List<Pair> pairs = new ArrayList<>();
        Map<Element, Integer> order = new IdentityHashMap<>();
        for (Element marker : root.all().filter(e -> e.is(OPEN) || e.is(CLOSE)).toList()) {
            String path = marker.get("path");
            if (marker.is(OPEN)) {
                order.put(marker, order.size());
                open.push(marker);
            } else if (open.isEmpty()) {
                fault(place(marker), "{{/" + path + "}} closes what was not opened",
                        "Take it out, or put {{#" + path + "}} or {{?" + path + "}} before it");
            } else {
                Element opener = open.pop();
                if (!path.isEmpty() && !path.equals(opener.get("path"))) {
                    fault(place(marker), "{{/" + path + "}} stands where {{/" + opener.get("path")
                            + "}} is due", "Close first what was opened last");
                }
                pairs.add(new Pair(opener, marker, order.get(opener)));
            }
        }
        for (Element unclosed : open) {
            fault(place(unclosed), written(unclosed) + " is never closed",
                    "Put {{/" + unclosed.get("path") + "}} where it is to end");
        }
        // Outer pairs first: an inner one then finds its place inside what is already wrapped.
        pairs.sort(Comparator.comparingInt(Pair::order));
        pairs.forEach(this::wrap);
    }

    /** Notes for everything below an element what it stands in. */
    private void adopt(Element parent) {
        parent.elements().forEach(child -> {
            parents.put(child, parent);
            adopt(child);
        });
    }

    private static String written(Element marker) {
        return "{{" + marker.get("kind") + marker.get("path") + "}}";
    }

    /** Puts a block around everything from the opening to the closing marker, at the level the two have in common. */
    private void wrap(Pair pair) {
        List<Element> toOpen = pathTo(pair.open());
        List<Element> toClose = pathTo(pair.close());
        int common = 0;
        while (common + 1 < toOpen.size() && common + 1 < toClose.size()
                && toOpen.get(common + 1) == toClose.get(common + 1)) {
            common++;
        }
        // Markers in different cells of a row mean the row.
        if (toOpen.get(common).is("w:tr")) {
            common--;
        }
        Element parent = toOpen.get(common);
        int from = parent.children().indexOf(toOpen.get(common + 1));
        int to = parent.children().indexOf(toClose.get(common + 1));
        if (!allowed(parent) || !atEdge(toOpen, common, true) || !atEdge(toClose, common, false)) {
            fault(place(pair.open()), written(pair.open()) + " and its closing tag part a paragraph or table",
                    "Put each in a paragraph of its own, or both into the same paragraph, or into the first and last"
                            + " cell of a row");
            return;
        }
        var block = new Element(BLOCK).with("kind", pair.open().get("kind")).with("path", pair.open().get("path"));
        List<Node> range = parent.children().subList(from, to + 1);
        block.children().addAll(range);
        range.clear();
        parent.children().add(from, block);
        parents.put(block, parent);
        block.elements().forEach(child -> parents.put(child, block));
        remove(pair.open());
        remove(pair.close());
    }

    private static boolean allowed(Element parent) {
        return Set.of("w:body", "w:tc", "w:tbl", "w:hdr", "w:ftr", "w:p", "w:hyperlink", BLOCK).contains(parent.name());
    }

    /** Whether nothing but other markers stands between the marker and the edge of what is to be wrapped. */
    private static boolean atEdge(List<Element> path, int common, boolean leading) {
        for (int level = common + 1; level < path.size() - 1; level++) {
            List<Node> children = path.get(level).children();
            int at = children.indexOf(path.get(level + 1));
            List<Node> beyond = leading ? children.subList(0, at) : children.subList(at + 1, children.size());
            for (Node node : beyond) {
                Element element = (Element) node;
                boolean nothing = element.is(OPEN) || element.is(CLOSE) || element.name().endsWith("Pr")
                        || element.is("w:r") && element.text().isBlank() && element.elements().allMatch(
                                e -> e.is("w:t") || e.is("w:rPr"));
                if (!nothing) {
                    return false;
                }
            }
        }
        return true;
    }

    /** From the part's root down to an element. */
    private List<Element> pathTo(Element element) {
        Deque<Element> path = new ArrayDeque<>();
        for (Element at = element; at != null; at = parents.get(at)) {
            path.push(at);
        }
        return List.copyOf(path);
    }

    private void remove(Element marker) {
        List<Node> among = parents.get(marker).children();
        for (int i = 0; i < among.size(); i++) {
            if (among.get(i) == marker) {
                among.remove(i);
                return;
            }
        }
    }

    /** Takes out paragraphs and rows in which only markers stood. */
    private static void tidy(Element element) {
        element.children().removeIf(node -> node instanceof Element e && (e.is(OPEN) || e.is(CLOSE)));
        for (Element child : element.elements().toList()) {
            tidy(child);
        }
        boolean cell = element.is("w:tc");
        List<Element> blocks = element.elements().filter(e -> !e.name().endsWith("Pr")).toList();
        element.children().removeIf(node -> node instanceof Element e && emptied(e) && !(cell && blocks.size() == 1));
    }

    private static boolean emptied(Element element) {
        if (element.is("w:p")) {
            return element.attributes().containsKey(TAGGED) && element.elements().allMatch(e -> e.is("w:pPr"))
                    && element.all("w:sectPr").findAny().isEmpty();
        }
        return element.is("w:tr") && element.all("w:p").anyMatch(p -> p.attributes().containsKey(TAGGED))
                && element.all().noneMatch(e -> e.is("w:r") || e.is(BLOCK));
    }

    // ---- from paths to references

    private void resolve(Element element, Scopes scopes) {
        for (Element child : element.elements().toList()) {
            if (child.is(VALUE)) {
                value(child, scopes);
            } else if (child.is(BLOCK)) {
                resolve(child, block(child, scopes));
            } else {
                resolve(child, scopes);
            }
        }
    }

    private void value(Element tag, Scopes scopes) {
        String path = tag.get("path");
        var found = scopes.find(path);
        if (found.isEmpty()) {
            unknownHere(path, "{{" + path + "}}", scopes);
            return;
        }
        Reference reference = found.get();
        boolean printable = switch (reference.shape().kind()) {
            case TEXT, PROSE -> true;
            case LIST -> reference.shape().item().kind() == Kind.TEXT;
            case FLAG, GROUP -> false;
        };
        if (printable) {
            used.add(reference.path());
            number(tag, reference);
            return;
        }
        String fix = switch (reference.shape().kind()) {
            case LIST -> "Go through it with {{#" + path + "}} ... {{/" + path + "}}";
            case FLAG -> "Ask for it with {{?" + path + "}} ... {{/" + path + "}}";
            default -> "Name one of its parts, as in {{" + path + "."
                    + Vocabulary.components(reference.shape().type()).keySet().iterator().next() + "}}";
        };
        fault("{{" + path + "}}", path + " is not a text that can be put in", fix);
    }

    private Scopes block(Element tag, Scopes scopes) {
        String path = tag.get("path");
        String written = written(tag);
        var found = scopes.find(path);
        if (found.isEmpty()) {
            unknownHere(path, written, scopes);
            return scopes;
        }
        number(tag, found.get());
        if (!tag.get("kind").equals("#")) {
            return scopes;
        }
        if (found.get().shape().kind() != Kind.LIST) {
            fault(written, path + " is not a list", "Ask whether it is there with {{?" + path + "}} ... {{/" + path + "}}");
            return scopes;
        }
        used.add(found.get().path());
        return scopes.inside(found.get());
    }

    private void number(Element tag, Reference reference) {
        tag.with("n", Integer.toString(references.size()));
        references.add(reference);
    }

    private void unknownHere(String path, String written, Scopes scopes) {
        List<String> visible = scopes.visible();
        if (Vocabulary.field(path).isPresent() && !Vocabulary.field(path).get().list().isEmpty()) {
            String list = Vocabulary.field(path).get().list();
            fault(written, path + " is known only inside the list " + list, "Put it between {{#" + list + "}} and {{/"
                    + list + "}} and write " + path.substring(list.length() + 1));
            return;
        }
        unknown(path, visible, written);
    }

    private void unknown(String path, List<String> among, String place) {
        fault(place, "Nothing in a form is called " + path, Vocabulary.nearest(path, among)
                .map(near -> "Did you mean " + near + "?").orElse("See the list of tags in docs/templates.md"));
    }

    private void fault(String place, String message, String fix) {
        findings.add(new TemplateFinding(Level.FAULT, shortened(place), message, fix));
    }

    /** The text of the paragraph that holds a marker, as the maintainer typed it. */
    private String place(Element marker) {
        Element at = marker;
        while (at != null && !at.is("w:p")) {
            at = parents.get(at);
        }
        return at == null ? "" : typed(at);
    }

    /** The text of a paragraph with its tags as they were typed. */
    static String typed(Element element) {
        var words = new StringBuilder();
        for (Node node : element.children()) {
            if (node instanceof Text text) {
                words.append(text.value());
            } else if (node instanceof Element e) {
                words.append(switch (e.name()) {
                    case VALUE -> "{{" + e.get("path") + "}}";
                    case OPEN -> written(e);
                    case CLOSE -> "{{/" + e.get("path") + "}}";
                    case BLOCK -> written(e) + typed(e) + "{{/" + e.get("path") + "}}";
                    default -> typed(e);
                });
            }
        }
        return words.toString();
    }

    static String shortened(String place) {
        String line = place.strip().replaceAll("\\s+", " ");
        return line.length() <= 60 ? line : line.substring(0, 57).stripTrailing() + "...";
    }
}
