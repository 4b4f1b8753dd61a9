// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.completion;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.lsp4j.CompletionItemKind;

import com.google.inject.Inject;

import advice.dsl.Findings;
import advice.dsl.facts.Elements;
import advice.dsl.facts.NameFit;
import advice.dsl.library.Library;
import advice.dsl.model.Element;
import advice.dsl.model.Profile;
import advice.dsl.model.Wording;
import advice.dsl.syntax.Shape.Kind;
import advice.dsl.syntax.Shape.Values;

/** The names that may stand where one is awaited: of this file, those that fit the thread best first, then authorities and wording files. */
final class Names implements Proposals {

    private static final int LONGEST = 60;

    private final Library library;
    private final Findings findings;

    @Inject
    Names(Library library, Findings findings) {
        this.library = library;
        this.findings = findings;
    }

    @Override
    public Stream<Proposal> at(Cursor cursor) {
        var awaited = cursor.spot() == Cursor.Spot.IN_LINE ? cursor.awaited() : Values.NONE;
        if (!awaited.take(Kind.NAME)) {
            return Stream.empty();
        }
        var here = cursor.document().getElements().stream()
                .filter(e -> e.getName() != null && awaited.names().contains(Elements.keyword(e)))
                .filter(e -> e != cursor.element().orElse(null));
        var candidates = new LinkedHashMap<String, Element>();
        Stream.concat(here, afar(cursor, awaited).stream()).forEach(e -> candidates.putIfAbsent(e.getName(), e));
        candidates.keySet().removeAll(cursor.named());
        return NameFit.ranked(candidates.values(), cursor.element().orElseThrow(), cursor.key(), findings.facts(cursor.document())).stream()
                .map(fit -> Proposal.of(fit.element().getName(), cursor.start(), CompletionItemKind.Reference, detail(fit),
                        Subject.element(fit.element())));
    }

    /** What it is called, and how it fits: {@code need: Going out safely (no outcome yet)}. */
    private static String detail(NameFit fit) {
        var heading = Stream.of(Elements.text(fit.element(), "title"), Elements.statementText(fit.element()), Elements.text(fit.element(), "name"))
                .filter(text -> !text.isEmpty()).findFirst().map(text -> shortened(text.replaceFirst("\\.$", ""))).orElse("");
        return Elements.keyword(fit.element()) + (heading.isEmpty() ? "" : ": " + heading) + (fit.words().isEmpty() ? "" : " (" + fit.words() + ")");
    }

    /** As much as stands beside a name: up to a word's end, with dots. */
    private static String shortened(String text) {
        var line = text.replace('\n', ' ');
        var end = line.length() <= LONGEST ? line.length() : Math.max(line.lastIndexOf(' ', LONGEST), line.offsetByCodePoints(0, 1));
        return end == line.length() ? line : line.substring(0, end) + " \u2026";
    }

    private Collection<Element> afar(Cursor cursor, Values awaited) {
        var found = new LinkedHashMap<String, Element>();
        Map<String, Class<? extends Element>> kinds = Map.of("profile", Profile.class, "wording", Wording.class);
        awaited.afar().stream().filter(kinds::containsKey).sorted()
                .forEach(kind -> library.visible(cursor.resource(), kinds.get(kind), kind).forEach(found::putIfAbsent));
        return found.values();
    }
}
