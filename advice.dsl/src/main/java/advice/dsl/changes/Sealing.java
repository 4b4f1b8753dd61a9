// SPDX-License-Identifier: EPL-2.0
package advice.dsl.changes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import advice.dsl.facts.Elements;
import advice.dsl.facts.Facts;
import advice.dsl.facts.Party;
import advice.dsl.facts.Party.Change;
import advice.dsl.facts.Seal;
import advice.dsl.facts.SealBlock.Act;
import advice.dsl.facts.SealBlock.Line;
import advice.dsl.model.Element;
import advice.dsl.model.Seals;
import advice.dsl.rules.Fix.Edit;

/**
 * Writes down that somebody agrees to a document or signs it, as it stands now: a line of the block {@code seals}.
 * Each element stands once for each of them, on the line of the day on which it was agreed last.
 */
public final class Sealing {

    private static final int WIDTH = 120;

    private Sealing() {
    }

    /**
     * The changes to the text.
     *
     * @param elements what is agreed or signed; empty for the whole document
     */
    public static List<Edit> edits(Party party, LocalDate on, Optional<List<Element>> elements, Facts facts, Written written) {
        return elements.map(some -> ofSome(party, on, some, List.of(), facts, written)).orElseGet(() -> ofAll(party, on, facts, written));
    }

    /** The changes by which somebody takes a change as it stands now, where something was taken out too. */
    public static List<Edit> edits(Party party, LocalDate on, Change change, Facts facts, Written written) {
        return ofSome(party, on, change.element().stream().toList(), change.element().isPresent() ? List.of() : change.seal().stream().toList(), facts, written);
    }

    private static List<Edit> ofAll(Party party, LocalDate on, Facts facts, Written written) {
        var seals = party.elements().stream().map(party::seal).toList();
        var edits = new ArrayList<Edit>();
        var lines = party.lines();
        if (lines.isEmpty()) {
            edits.add(added(party, on, true, seals, facts, written));
        } else {
            var first = lines.get(0);
            edits.add(written.replacing(first.part(), line(party, Optional.of(on), true, seals, written.indentation(first.part()))));
            lines.subList(1, lines.size()).forEach(line -> edits.add(written.without(line.part())));
        }
        return edits;
    }

    private static List<Edit> ofSome(Party party, LocalDate on, List<Element> elements, List<Seal> forgotten, Facts facts, Written written) {
        Set<Element> anew = Collections.newSetFromMap(new IdentityHashMap<>());
        anew.addAll(elements);
        var seals = elements.stream().map(party::seal).toList();
        var home = party.lines().stream().filter(l -> l.on().filter(on::equals).isPresent()).findFirst();
        var edits = new ArrayList<Edit>();
        var all = false;
        for (var line : party.lines()) {
            var left = new ArrayList<>(party.left(line, anew, new HashSet<>(forgotten)));
            if (home.filter(h -> h == line).isPresent()) {
                left.addAll(seals);
            }
            if (left.isEmpty()) {
                all |= line.all();
                edits.add(written.without(line.part()));
            } else if (!left.equals(line.seals())) {
                edits.add(written.replacing(line.part(), line(party, line.on(), line.all(), left, written.indentation(line.part()))));
            }
        }
        if (home.isEmpty() && !seals.isEmpty()) {
            edits.add(added(party, on, all, seals, facts, written));
        }
        return edits;
    }

    private static Edit added(Party party, LocalDate on, boolean all, List<Seal> seals, Facts facts, Written written) {
        var block = Elements.first(facts.document(), Seals.class);
        var indentation = block.map(written::indentation).orElse(Written.STEP);
        var line = line(party, Optional.of(on), all, seals, indentation);
        return block.map(b -> written.lineUnder(b, line)).orElseGet(() -> written.elementAtTheEnd("seals\n" + indentation + line));
    }

    /** A line of the block, its seals below it over as many lines as they take, laid out as the formatter does it. */
    private static String line(Party party, Optional<LocalDate> on, boolean all, List<Seal> seals, String indentation) {
        var margin = "\n" + indentation + Written.STEP;
        var text = new StringBuilder(party.act().word()).append(" by ")
                .append(party.act() == Act.AGREED ? party.by() : Quoted.of(party.by(), indentation)).append(on.map(d -> " on " + d).orElse("")).append(all ? " all" : "")
                .append(margin).append('"');
        var column = margin.length();
        for (int i = 0; i < seals.size(); i++) {
            var written = (i == 0 ? "" : " ") + seals.get(i).written() + (i + 1 < seals.size() ? "," : "");
            if (i > 0 && column + written.length() > WIDTH) {
                text.append(margin);
                column = margin.length() - 1;
            }
            text.append(written);
            column += written.length();
        }
        return text.append('"').toString();
    }
}
