// SPDX-License-Identifier: EPL-2.0
package advice.dsl.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

import advice.dsl.facts.Answer.Change;

/** The rows of one kind in a profile, in the order written, and how they decide. */
final class Table {

    private final List<Row> rows;

    Table(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    List<Row> rows() {
        return rows;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    Table only(Predicate<Row> which) {
        return new Table(rows.stream().filter(which).toList());
    }

    /**
     * The first row whose condition holds decides.
     * A row before it whose condition the document leaves open makes the answer uncertain where it would say something else.
     *
     * @param outcome what a row says, so far as it makes a difference
     */
    Answer first(Circumstances circumstances, Function<Row, ?> outcome) {
        var decided = decide(circumstances, outcome);
        return new Answer(decided.row(), decided.open(), decided.assumed(), () -> changes(circumstances, decided, outcome));
    }

    private Answer decide(Circumstances circumstances, Function<Row, ?> outcome) {
        var undecided = new ArrayList<Row>();
        for (var row : rows) {
            switch (row.verdict(circumstances)) {
                case YES -> {
                    var open = new LinkedHashSet<Fact>();
                    undecided.stream().filter(r -> !outcome.apply(r).equals(outcome.apply(row)))
                            .forEach(r -> open.addAll(unsaid(r, circumstances)));
                    open.removeAll(askedAsUnsaid(row));
                    return new Answer(Optional.of(row), open, assumed(row, circumstances), List::of);
                }
                case NOT_SAID -> undecided.add(row);
                case NO -> { }
            }
        }
        var open = new LinkedHashSet<Fact>();
        undecided.forEach(r -> open.addAll(unsaid(r, circumstances)));
        return new Answer(Optional.empty(), open, Set.of(), List::of);
    }

    /** Every row whose condition holds counts. */
    List<Row> all(Circumstances circumstances) {
        return rows.stream().filter(r -> r.verdict(circumstances) == Verdict.YES).toList();
    }

    private static Set<Fact> unsaid(Row row, Circumstances circumstances) {
        var unsaid = new LinkedHashSet<Fact>();
        row.tests().stream().filter(t -> t.verdict(circumstances) == Verdict.NOT_SAID).forEach(t -> unsaid.add(t.fact()));
        return unsaid;
    }

    /** Facts of which the row says what holds when they are not said. */
    private static Set<Fact> askedAsUnsaid(Row row) {
        var asked = new LinkedHashSet<Fact>();
        row.tests().stream().filter(Test::leavesUnsaid).forEach(t -> asked.add(t.fact()));
        return asked;
    }

    private static Set<Fact> assumed(Row row, Circumstances circumstances) {
        var assumed = new LinkedHashSet<Fact>();
        row.facts().stream().filter(circumstances::assumes).forEach(assumed::add);
        return assumed;
    }

    private List<Change> changes(Circumstances circumstances, Answer decided, Function<Row, ?> outcome) {
        if (decided.row().isEmpty()) {
            return List.of();
        }
        var now = outcome.apply(decided.row().get());
        var changes = new ArrayList<Change>();
        examples().forEach((fact, examples) -> {
            for (var example : examples) {
                var other = decide(circumstances.with(fact, example.said()), outcome).row();
                if (other.isPresent() && !outcome.apply(other.get()).equals(now)) {
                    changes.add(new Change(fact, example.line(), other.get()));
                }
            }
        });
        return List.copyOf(changes);
    }

    /** One thing that may be said of a fact, standing for all that the table does not tell apart. */
    record Example(Optional<Said> said, String line) {
    }

    /** For each fact that the table tests, one example of each case that it tells apart. */
    Map<Fact, List<Example>> examples() {
        var tests = new LinkedHashMap<Fact, List<Test>>();
        rows.forEach(r -> r.tests().forEach(t -> tests.computeIfAbsent(t.fact(), f -> new ArrayList<>()).add(t)));
        var examples = new LinkedHashMap<Fact, List<Example>>();
        tests.forEach((fact, all) -> examples.put(fact, Examples.of(fact, all)));
        return examples;
    }
}
