// SPDX-License-Identifier: EPL-2.0
package advice.dsl.ide.completion;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.lsp4j.CompletionItemKind;

import advice.dsl.facts.AgreedWording;
import advice.dsl.facts.WordingText.Kind;
import advice.dsl.facts.WordingText.Slot;
import advice.dsl.facts.WordingText.Stands;
import advice.dsl.model.Specification;

/** What may stand in the square brackets of an agreed wording's text. */
final class SlotKinds implements Proposals {

    private static final Set<String> TEXTS = Set.of("wording", "timing");

    /** The names that the document fills by itself. */
    private static final List<String> FILLED = List.of("date as start", "date as end", "date as review", "date as start-or-end");

    @Override
    public Stream<Proposal> at(Cursor cursor) {
        var specification = cursor.element().filter(Specification.class::isInstance).map(Specification.class::cast);
        var bracket = cursor.quoted().filter(quoted -> TEXTS.contains(cursor.key())).flatMap(quoted -> bracket(quoted, cursor));
        return specification.isEmpty() || bracket.isEmpty() ? Stream.empty() : offered(specification.get(), bracket.get(), cursor).stream();
    }

    /** Behind the bracket that is open at the cursor. */
    private static Optional<Integer> bracket(Quoted quoted, Cursor cursor) {
        var before = cursor.text().substring(quoted.from(), Math.max(quoted.from(), cursor.offset()));
        var open = before.lastIndexOf('[');
        return open < 0 || open < before.lastIndexOf(']') || before.indexOf('\n', open) >= 0 ? Optional.empty() : Optional.of(quoted.from() + open + 1);
    }

    private static List<Proposal> offered(Specification specification, int from, Cursor cursor) {
        var close = cursor.text().startsWith("]", cursor.offset()) ? "" : "]";
        var offered = new ArrayList<Proposal>();
        offered.add(proposal("child's name", "the name used throughout", from, close));
        var names = new LinkedHashSet<String>();
        AgreedWording.of(specification).slots().values().stream().filter(slot -> !slot.name().isBlank() && slot.kind() != Kind.TEXT)
                .map(SlotKinds::written).forEach(names::add);
        names.addAll(FILLED);
        names.forEach(name -> offered.add(proposal(name, FILLED.contains(name) ? "filled from the provision" : "stands here already", from, close)));
        for (var kind : Kind.values()) {
            offered.add(proposal(kind.words(), kind.takes(), from, close)
                    .inserting(kind.words() + close, () -> new Snippet().text(kind.words() + " as ").stop(List.of("name")).text(close)));
        }
        offered.add(proposal("one|other as name", "a choice", from, close).inserting(() -> new Snippet().stop(List.of("one")).text("|")
                .stop(List.of("other")).text(" as ").stop(List.of("name")).text(close)));
        for (var stands : Stands.values()) {
            offered.add(proposal("name" + stands.mark(), meaning(stands), from, close)
                    .inserting(() -> new Snippet().stop(List.of("name")).text(stands.mark() + close)));
        }
        return offered;
    }

    private static String written(Slot slot) {
        return slot.kind().words() + " as " + slot.name();
    }

    private static Proposal proposal(String words, String detail, int from, String close) {
        return Proposal.of(words, from, CompletionItemKind.Field, detail, Subject.NOTHING)
                .inserting(words + close, () -> new Snippet().text(words + close));
    }

    private static String meaning(Stands stands) {
        return switch (stands) {
            case WHEN_PUT_IN -> "the sentence after it is left out unless put in";
            case UNLESS_LEFT_OUT -> "the sentence after it prints unless left out";
            case AS_DECIDED -> "the writer decides on the sentence after it";
        };
    }
}
