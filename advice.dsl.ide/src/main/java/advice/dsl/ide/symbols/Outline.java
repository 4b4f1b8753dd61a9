// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.symbols;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.SymbolTag;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import com.google.inject.Inject;

import advice.dsl.Findings;
import advice.dsl.facts.Elements;
import advice.dsl.ide.names.Occurrences;
import advice.dsl.ide.protocol.Asked;
import advice.dsl.ide.protocol.Stretch;
import advice.dsl.ide.protocol.TextLines;
import advice.dsl.model.Comma;
import advice.dsl.model.Element;
import advice.dsl.model.Item;
import advice.dsl.model.Part;
import advice.dsl.model.Reference;
import advice.dsl.model.Seals;
import advice.dsl.model.Text;

/**
 * The elements of a file as an outline: keyword and name, or how the line begins; beside it the heading or what is stated, and how much is found there.
 * Under an element stands what it says; elements of one kind that follow each other stand in a group.
 */
public final class Outline {

    private static final int WORDS = 60;

    private final Findings findings;

    @Inject
    Outline(Findings findings) {
        this.findings = findings;
    }

    public List<DocumentSymbol> of(Asked about) {
        return new Tree(about, new Troubles(findings.shown(about.resource()))).groups(about.elements());
    }

    /** The elements alone, for an editor that shows no tree. */
    public List<SymbolInformation> flat(Asked about, String file) {
        var tree = new Tree(about, new Troubles(List.of()));
        return about.elements().stream().map(tree::element)
                .map(symbol -> new SymbolInformation(symbol.getName(), symbol.getKind(), new Location(file, symbol.getRange()))).toList();
    }

    private record Tree(TextLines lines, Troubles troubles, boolean tags) {

        Tree(Asked about, Troubles troubles) {
            this(TextLines.of(about.contents()), troubles, about.client().tagsSymbols());
        }

        List<DocumentSymbol> groups(List<Element> elements) {
            var outline = new ArrayList<DocumentSymbol>();
            for (int first = 0; first < elements.size();) {
                var next = first + 1;
                while (next < elements.size() && elements.get(next).eClass() == elements.get(first).eClass()) {
                    next++;
                }
                var members = elements.subList(first, next);
                outline.add(members.size() == 1 ? element(members.get(0)) : group(members));
                first = next;
            }
            return outline;
        }

        private DocumentSymbol group(List<Element> members) {
            var whole = new Stretch(Stretch.of(members.get(0)).start(), Stretch.of(members.get(members.size() - 1)).end());
            var keyword = Elements.keyword(members.get(0));
            var group = symbol(members.size() + " " + Kinds.several(keyword), SymbolKind.Namespace, whole, new Stretch(whole.start(), whole.start()), "");
            group.setChildren(members.stream().map(this::element).toList());
            return group;
        }

        private DocumentSymbol element(Element element) {
            var whole = Stretch.of(element);
            var name = Occurrences.declaration(element).map(use -> new Stretch(use.offset(), use.offset() + use.length()));
            var symbol = symbol(title(element), Kinds.symbol(element.eClass()), whole, name.orElse(new Stretch(whole.start(), whole.start())), detail(element));
            symbol.setChildren(Stream.concat(element.getItems().stream().filter(item -> isBelow(item, whole)).map(this::statement),
                    element.getParts().stream().filter(Tree::isShown).map(this::part)).toList());
            if (tags && troubles.isOutdated(whole)) {
                symbol.setTags(List.of(SymbolTag.Deprecated));
            }
            return symbol;
        }

        /** Prose on a line of its own, which belongs to the element all the same. */
        private boolean isBelow(Item item, Stretch element) {
            return item instanceof Text && lines.at(Stretch.of(item).start()) > lines.at(element.start());
        }

        private DocumentSymbol statement(Item prose) {
            var whole = Stretch.of(prose);
            return symbol(cut(value(prose)), SymbolKind.String, whole, whole, "");
        }

        /** What stands in the element's own line already is not told again. */
        private static boolean isShown(Part part) {
            return !List.of("title", "name").contains(Elements.key(part)) && !part.getItems().isEmpty();
        }

        private DocumentSymbol part(Part part) {
            var whole = Stretch.of(part);
            var items = part.getItems();
            var last = items.get(items.size() - 1);
            var key = Elements.key(part);
            if (key.isEmpty()) {
                return statement(items.get(0));
            }
            var names = items.stream().anyMatch(Reference.class::isInstance);
            return symbol(cut(key + line(last instanceof Text ? items.subList(0, items.size() - 1) : items)), names ? SymbolKind.Key : SymbolKind.Field, whole,
                    new Stretch(whole.start(), whole.start() + part.getKey().length()),
                    last instanceof Text && !(part.eContainer() instanceof Seals) ? cut(value(last)) : "");
        }

        private DocumentSymbol symbol(String name, SymbolKind kind, Stretch whole, Stretch shown, String detail) {
            var trouble = troubles.in(whole);
            return new DocumentSymbol(name.isBlank() ? "\u2026" : name, kind, lines.range(whole), lines.range(shown),
                    trouble.isEmpty() || detail.isEmpty() ? detail + trouble : detail + " (" + trouble + ")");
        }

        private static String title(Element element) {
            var keyword = Elements.keyword(element);
            return element.getName() != null ? keyword + " " + element.getName() : keyword + header(element);
        }

        /** What the element's own line says: {@code consent by Mum explicit on 2026-03-26}. */
        private static String header(Element element) {
            var prose = element.getItems().stream().filter(Text.class::isInstance).findFirst();
            var until = prose.map(element.getItems()::indexOf).orElse(element.getItems().size() - 1);
            return cut(line(element.getItems().subList(0, until + 1)));
        }

        private static String line(List<Item> items) {
            var words = new StringBuilder();
            items.forEach(item -> words.append(item instanceof Comma ? "" : " ").append(value(item)));
            return words.toString();
        }

        private static String value(Item item) {
            return item instanceof Text text ? String.valueOf(text.getValue()) : NodeModelUtils.getTokenText(NodeModelUtils.findActualNodeFor(item));
        }

        private static String detail(Element element) {
            var title = Elements.text(element, "title");
            var told = !title.isEmpty() ? title : !Elements.text(element, "name").isEmpty() ? Elements.text(element, "name")
                    : !Elements.text(element, "service").isEmpty() ? Elements.text(element, "service")
                    : element.getName() != null ? Elements.statementText(element) : "";
            return cut(told);
        }

        private static String cut(String words) {
            var line = words.replaceAll("\\s+", " ");
            var end = line.length() <= WORDS ? -1 : line.lastIndexOf(' ', WORDS);
            return line.length() <= WORDS ? line : line.substring(0, end < WORDS / 2 ? WORDS : end) + " \u2026";
        }
    }
}
