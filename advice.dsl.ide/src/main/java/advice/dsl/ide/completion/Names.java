// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.completion;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.lsp4j.CompletionItemKind;

import com.google.inject.Inject;

import advice.dsl.facts.Elements;
import advice.dsl.library.Library;
import advice.dsl.model.Element;
import advice.dsl.model.Profile;
import advice.dsl.model.Wording;
import advice.dsl.syntax.Shape.Kind;
import advice.dsl.syntax.Shape.Values;

/** The names that may stand where one is awaited: of this file in the order written, then authorities and wording files. */
final class Names implements Proposals {

    private final Library library;

    @Inject
    Names(Library library) {
        this.library = library;
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
        return candidates.values().stream().map(e -> Proposal.of(e.getName(), cursor.start(), CompletionItemKind.Reference,
                Elements.keyword(e), Subject.element(e)));
    }

    private Collection<Element> afar(Cursor cursor, Values awaited) {
        var found = new LinkedHashMap<String, Element>();
        Map<String, Class<? extends Element>> kinds = Map.of("profile", Profile.class, "wording", Wording.class);
        awaited.afar().stream().filter(kinds::containsKey).sorted()
                .forEach(kind -> library.visible(cursor.resource(), kinds.get(kind), kind).forEach(found::putIfAbsent));
        return found.values();
    }
}
