// SPDX-License-Identifier: EPL-2.0

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.xtext.util.CancelIndicator;

import advice.dsl.AdviceLanguage;
import advice.dsl.rules.Rules;

/** All standards on a text of 1,000 lines in which one letter changes each time, and each of them by itself. */
final class Standards {

    private static final String HERE = "Sam needs help to become calm again";

    private final Path root;
    private final Table table;

    Standards(Path root, Table table) {
        this.root = root;
        this.table = table;
    }

    /** @param quick fewer rounds, for every run of the tests */
    void measure(boolean quick) throws Exception {
        var text = Documents.longOne(root, 1000);
        var file = root.resolve("examples/long.advice");
        var desk = AdviceLanguage.start().on(LocalDate.of(2026, 3, 27)).desk();
        var all = new ArrayList<Double>();
        Map<String, List<Double>> each = new HashMap<>();
        var warm = quick ? 30 : 150;
        for (int round = 0; round < 2 * warm; round++) {
            var opened = desk.open(file, text.replaceFirst(HERE, HERE + ", " + "really ".repeat(round % 7)));
            var start = System.nanoTime();
            desk.check(opened);
            if (round >= warm) {
                all.add((System.nanoTime() - start) / 1e6);
            }
            for (var rule : Rules.shipped().all()) {
                var alone = new Rules(List.of(rule));
                start = System.nanoTime();
                alone.check(opened.resource(), opened.facts(), CancelIndicator.NullImpl);
                if (round >= warm) {
                    each.computeIfAbsent(rule.id(), id -> new ArrayList<>()).add((System.nanoTime() - start) / 1e6);
                }
            }
        }
        table.head("standards, milliseconds", "half", "95 %", "longest", "at most");
        table.answers("all " + each.size() + " standards", all, 0);
        each.entrySet().stream().sorted(Comparator.comparingDouble((Map.Entry<String, List<Double>> e) -> -half(e.getValue()))).limit(quick ? 3 : 15)
                .forEach(slow -> table.answers("  " + slow.getKey(), slow.getValue(), 0));
    }

    private static double half(List<Double> of) {
        return of.stream().sorted().skip(of.size() / 2).findFirst().orElse(0.0);
    }
}
