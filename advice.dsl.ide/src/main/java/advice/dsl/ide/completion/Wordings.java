// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.completion;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.lsp4j.CompletionItemKind;

import com.google.inject.Inject;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Reading;
import advice.dsl.facts.Thread;
import advice.dsl.library.Library;
import advice.dsl.model.Element;
import advice.dsl.model.Provision;
import advice.dsl.model.Specification;
import advice.dsl.syntax.Shape.Kind;

/** The agreed wordings that the file sees: those of the provision's own section first, then the others. */
final class Wordings implements Proposals {

    private final Library library;

    @Inject
    Wordings(Library library) {
        this.library = library;
    }

    @Override
    public Stream<Proposal> at(Cursor cursor) {
        if (cursor.spot() != Cursor.Spot.IN_LINE || !cursor.awaited().take(Kind.NAME)
                || !cursor.awaited().names().contains("specification")) {
            return Stream.empty();
        }
        var section = cursor.element().filter(Provision.class::isInstance).map(p -> Thread.section((Provision) p)).orElse("");
        Comparator<Specification> ownSectionFirst = Comparator.comparing(s -> !Reading.of(s).has(section));
        return library.visible(cursor.resource(), Specification.class, "wording").values().stream()
                .filter(s -> !cursor.named().contains(s.getName()))
                .sorted(ownSectionFirst)
                .map(s -> new Proposal(s.getName(), cursor.start(), CompletionItemKind.Value, detail(s), () -> text(s), List.of()));
    }

    private static String detail(Element specification) {
        var reading = Reading.of(specification);
        return Stream.of(Stream.of("H1", "H2").filter(reading::has).findFirst().orElse(""),
                Elements.text(specification, "service"), Elements.text(specification, "provider"))
                .filter(words -> !words.isEmpty()).distinct().collect(Collectors.joining(", "));
    }

    private static String text(Element specification) {
        return Stream.of("wording", "timing").map(key -> Elements.text(specification, key))
                .filter(prose -> !prose.isEmpty()).collect(Collectors.joining("\n\n"));
    }
}
