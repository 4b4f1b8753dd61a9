// SPDX-License-Identifier: EPL-2.0
package advice.dsl.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Facts;
import advice.dsl.model.Element;
import advice.dsl.model.Need;
import advice.dsl.model.Part;
import advice.dsl.model.Reference;
import advice.dsl.rules.Fix.Edit;

/**
 * A need that holds two, made into two: the second statement, or what follows the first paragraph, becomes a need of its own.
 * Its links are those of the first, and whatever answers the first answers it too; evidence, frequency and impact stay with the first.
 */
public final class SplitNeed {

    private static final Set<String> BEFORE = Set.of("area", "limits", "from");
    private static final Set<String> AFTER = Set.of("arises", "basis");

    private SplitNeed() {
    }

    /** The changes; none where the need has one statement of one paragraph, or no name by which it could be linked. */
    public static List<Edit> edits(Need need, Written written, Facts facts) {
        var statements = Elements.statements(need).toList();
        if (need.getName() == null || statements.isEmpty()) {
            return List.of();
        }
        var first = statements.get(0);
        var text = first.getValue() == null ? "" : first.getValue();
        var paragraph = text.indexOf("\n\n");
        var second = new ArrayList<String>();
        var edits = new ArrayList<Edit>();
        if (statements.size() > 1) {
            for (var statement : statements.subList(1, statements.size())) {
                second.add(written.of(statement));
                edits.add(written.without(statement.eContainer() instanceof Part part && part.getItems().size() == 1 ? part : statement));
            }
        } else if (paragraph > 0) {
            second.add(Quoted.of(text.substring(paragraph + 2), written.indentation(need)));
            edits.add(written.replacing(first, paragraph - 1, text.length(), text.substring(paragraph - 1, paragraph)));
        } else {
            return List.of();
        }
        var name = FreeName.like(need.getName(), facts.document());
        edits.add(written.elementAfter(need, "need " + name + lines(need, second, written)));
        answers(need, facts).forEach(link -> edits.add(written.after(link, ", " + name)));
        return List.copyOf(edits);
    }

    private static String lines(Need need, List<String> statements, Written written) {
        var parts = need.getParts();
        return Stream.of(copied(parts, BEFORE, written), statements.stream(), copied(parts, AFTER, written)).flatMap(s -> s)
                .map(line -> "\n" + written.indentation(need) + line).collect(Collectors.joining());
    }

    private static Stream<String> copied(List<Part> parts, Set<String> keys, Written written) {
        return parts.stream().filter(p -> keys.contains(Elements.key(p))).map(written::of);
    }

    /** The links by which outcomes and provisions answer the need. */
    private static Stream<Reference> answers(Need need, Facts facts) {
        var outcomes = facts.thread().outcomesFor(need).stream().map(o -> Elements.references(o, "addresses"));
        var provisions = facts.thread().provisionsFor(need).stream().map(p -> Elements.references(p, "meets"));
        return Stream.concat(outcomes, provisions).flatMap(List::stream)
                .filter(link -> Elements.meant(link).filter((Element meant) -> meant == need).isPresent());
    }
}
