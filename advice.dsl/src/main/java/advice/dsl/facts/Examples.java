// SPDX-License-Identifier: EPL-2.0
package advice.dsl.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

import advice.dsl.facts.Table.Example;

/** What may be said of a fact, one example for each case that a table's tests tell apart. */
final class Examples {

    private static final LocalDate SOME_DAY = LocalDate.of(2026, 5, 29);

    private Examples() {
    }

    static List<Example> of(Fact fact, List<Test> tests) {
        var said = said(fact, tests);
        if (tests.stream().noneMatch(t -> t.kind() == Test.Kind.SAID)) {
            return said;
        }
        var all = new ArrayList<>(said);
        all.add(new Example(Optional.empty(), "it is not said " + fact.question()));
        return all;
    }

    private static Example example(Said said, String line) {
        return new Example(Optional.of(said), line);
    }

    private static List<Example> said(Fact fact, List<Test> tests) {
        return switch (fact.shape()) {
            case FLAG -> List.of(example(Said.yes(), fact.meaning()), example(Said.no(), fact.denial()));
            case CHOICE -> choices(fact, tests);
            case NAMES -> names(fact, tests);
            case NUMBER -> numbers(fact, tests);
            case PERIOD -> periods(fact, tests);
        };
    }

    /** All values the language knows; where it knows none, those tested and one other. */
    private static List<Example> choices(Fact fact, List<Test> tests) {
        var values = fact.choices().isEmpty()
                ? Stream.concat(tests.stream().flatMap(t -> t.values().stream()), Stream.of("another")).distinct().toList() : fact.choices();
        return values.stream().map(v -> example(new Said.Names(List.of(v)), fact.words() + " is " + v)).toList();
    }

    private static List<Example> names(Fact fact, List<Test> tests) {
        var examples = new ArrayList<Example>();
        tests.stream().flatMap(t -> t.values().stream()).distinct()
                .forEach(n -> examples.add(example(new Said.Names(List.of(n)), fact.words() + " " + n)));
        examples.add(example(new Said.Names(List.of()), "not " + fact.words() + " any of them"));
        return examples;
    }

    /** One number between each two borders that the tests draw. */
    private static List<Example> numbers(Fact fact, List<Test> tests) {
        var starts = new TreeSet<Integer>();
        starts.add(0);
        for (var test : tests) {
            if (test.kind() == Test.Kind.RANGE) {
                starts.add(test.numbers().get(0));
                if (test.numbers().get(1) != Test.NO_LIMIT) {
                    starts.add(test.numbers().get(1) + 1);
                }
            } else {
                test.numbers().forEach(n -> {
                    starts.add(n);
                    starts.add(n + 1);
                });
            }
        }
        var sorted = List.copyOf(starts);
        var examples = new ArrayList<Example>();
        for (int i = 0; i < sorted.size(); i++) {
            var from = sorted.get(i);
            var to = i + 1 < sorted.size() ? sorted.get(i + 1) - 1 : Test.NO_LIMIT;
            var span = from == 0 && to != Test.NO_LIMIT ? "under " + (to + 1) : to == Test.NO_LIMIT ? from + " or over"
                    : from == to ? "" + from : from + " to " + to;
            examples.add(example(new Said.Number(from), fact == Fact.AGE ? "the age is " + span : "the " + fact.words() + " is " + span));
        }
        return examples;
    }

    private static List<Example> periods(Fact fact, List<Test> tests) {
        var days = new LinkedHashSet<LocalDate>();
        tests.stream().filter(t -> t.kind() == Test.Kind.WITHIN).forEach(t -> {
            var border = t.unit().before(SOME_DAY, t.numbers().get(0), WorkingDays.WEEKDAYS);
            days.add(border);
            days.add(border.minusDays(1));
        });
        var examples = new ArrayList<Example>();
        days.stream().sorted(Comparator.reverseOrder()).forEach(d -> examples.add(example(new Said.Period(Optional.of(d), SOME_DAY),
                fact.words() + " on " + When.print(d) + ", seen from " + When.print(SOME_DAY))));
        examples.add(example(new Said.Period(Optional.empty(), SOME_DAY), "never " + fact.words()));
        return examples;
    }
}
