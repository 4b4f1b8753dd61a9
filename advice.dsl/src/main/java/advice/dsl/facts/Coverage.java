// SPDX-License-Identifier: EPL-2.0
package advice.dsl.facts;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import advice.dsl.facts.Table.Example;

/**
 * What a table does with everything that may be said.
 *
 * @param gap  circumstances for which no row decides, as one reads them; empty where every case has its row
 * @param idle the rows that never decide, because a row before them always does
 */
public record Coverage(Optional<String> gap, List<Row> idle) {

    /** More cases than any table should tell apart; beyond them nothing is claimed. */
    private static final int MANY = 50_000;

    /**
     * Tries every case that the table tells apart.
     *
     * @param possible whether a value of a fact can be said at all: the purposes and kinds that the authority knows
     */
    static Coverage of(Table table, Map<Fact, List<String>> possible) {
        var search = new Search(table, possible);
        search.from(Circumstances.blank(), List.of());
        if (search.cases > MANY) {
            return new Coverage(Optional.empty(), List.of());
        }
        return new Coverage(search.gap, table.rows().stream().filter(r -> r.slips().isEmpty() && !search.reached.contains(r)).toList());
    }

    private static final class Search {

        private final Table table;
        private final Map<Fact, List<Example>> examples;
        private final Set<Row> reached = new LinkedHashSet<>();
        private Optional<String> gap = Optional.empty();
        private int cases;

        private Search(Table table, Map<Fact, List<String>> possible) {
            this.table = table;
            this.examples = table.examples();
            possible.forEach((fact, values) -> examples.computeIfPresent(fact, (f, all) -> all.stream()
                    .filter(e -> !(e.said().orElse(null) instanceof Said.Names names) || values.containsAll(names.names())).toList()));
        }

        /** Goes down the rows until one decides; where one hangs on a fact not settled yet, tries each case of that fact. */
        private void from(Circumstances circumstances, List<String> said) {
            for (var row : table.rows()) {
                var verdict = row.verdict(circumstances);
                if (verdict == Verdict.YES) {
                    reached.add(row);
                    cases++;
                    return;
                }
                var open = row.facts().stream().filter(circumstances::leavesOpen).findFirst();
                if (verdict == Verdict.NOT_SAID && open.isPresent()) {
                    for (var example : examples.get(open.get())) {
                        if (cases > MANY) {
                            return;
                        }
                        var further = new ArrayList<>(said);
                        further.add(example.line());
                        from(circumstances.with(open.get(), example.said()), further);
                    }
                    return;
                }
            }
            cases++;
            if (gap.isEmpty()) {
                gap = Optional.of(String.join(", ", said));
            }
        }
    }
}
