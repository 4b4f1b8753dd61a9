// SPDX-License-Identifier: EPL-2.0
package advice.dsl.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One test of one fact.
 *
 * @param fact    what is tested
 * @param kind    how
 * @param values  the values or names of which one must be so
 * @param numbers the numbers of which one must be so; for a range its two ends; for a period its length
 * @param unit    the unit of a period, else {@code null}
 * @param negated whether it must not be so
 */
record Test(Fact fact, Kind kind, List<String> values, List<Integer> numbers, Unit unit, boolean negated) {

    /** A day without meaning of its own, from which an example of a period is seen. */
    private static final LocalDate SOME_DAY = LocalDate.of(2026, 5, 29);

    /** The upper end of a range that has none. */
    static final int NO_LIMIT = Integer.MAX_VALUE;

    /** How a fact is tested. */
    enum Kind {
        SAID, FLAG, VALUE, NUMBER, RANGE, NAME, WITHIN
    }

    static Test said(Fact fact, boolean said) {
        return new Test(fact, Kind.SAID, List.of(), List.of(), null, !said);
    }

    static Test flag(Fact fact, boolean negated) {
        return new Test(fact, Kind.FLAG, List.of(), List.of(), null, negated);
    }

    static Test oneOf(Fact fact, List<String> values, boolean negated) {
        return new Test(fact, Kind.VALUE, List.copyOf(values), List.of(), null, negated);
    }

    static Test among(Fact fact, List<Integer> numbers, boolean negated) {
        return new Test(fact, Kind.NUMBER, List.of(), List.copyOf(numbers), null, negated);
    }

    static Test range(Fact fact, int from, int to, boolean negated) {
        return new Test(fact, Kind.RANGE, List.of(), List.of(from, to), null, negated);
    }

    static Test named(Fact fact, List<String> names, boolean negated) {
        return new Test(fact, Kind.NAME, List.copyOf(names), List.of(), null, negated);
    }

    static Test within(Fact fact, int count, Unit unit, boolean negated) {
        return new Test(fact, Kind.WITHIN, List.of(), List.of(count), unit, negated);
    }

    Verdict verdict(Circumstances circumstances) {
        var said = circumstances.said(fact);
        if (kind == Kind.SAID) {
            return circumstances.leavesOpen(fact) ? Verdict.NOT_SAID
                    : Verdict.of((said.isPresent() && !circumstances.assumes(fact)) != negated);
        }
        if (said.isEmpty()) {
            return Verdict.NOT_SAID;
        }
        var so = Verdict.of(holds(said.get()));
        return negated ? so.not() : so;
    }

    private boolean holds(Said said) {
        if (said instanceof Said.Flag flag) {
            return flag.yes();
        }
        if (said instanceof Said.Number number) {
            return kind == Kind.RANGE ? number.number() >= numbers.get(0) && number.number() <= numbers.get(1)
                    : numbers.contains(number.number());
        }
        if (said instanceof Said.Names names) {
            return names.names().stream().anyMatch(n -> kind == Kind.NAME
                    ? values.stream().anyMatch(v -> Names.alike(v, n)) : values.contains(n));
        }
        var period = (Said.Period) said;
        return period.day().isPresent()
                && !period.day().get().isBefore(unit.before(period.seenFrom(), numbers.get(0), WorkingDays.WEEKDAYS));
    }

    /** Whether it asks that nothing is said. */
    boolean leavesUnsaid() {
        return kind == Kind.SAID && negated;
    }

    /** Something said of the fact for which the test holds. */
    Said example() {
        return switch (kind) {
            case SAID -> negated ? Said.no() : Said.yes();
            case FLAG -> new Said.Flag(!negated);
            case VALUE, NAME -> new Said.Names(negated ? List.of("") : values.subList(0, 1));
            case NUMBER -> new Said.Number(negated ? numbers.stream().mapToInt(n -> n).max().orElse(0) + 1 : numbers.get(0));
            case RANGE -> new Said.Number(negated ? numbers.get(0) > 0 ? numbers.get(0) - 1 : numbers.get(1) + 1
                    : numbers.get(1) == NO_LIMIT ? numbers.get(0) : numbers.get(1));
            case WITHIN -> {
                var border = unit.before(SOME_DAY, numbers.get(0), WorkingDays.WEEKDAYS);
                yield new Said.Period(Optional.of(negated ? border.minusDays(1) : border), SOME_DAY);
            }
        };
    }

    /** The test as a condition says it. */
    String line() {
        var not = negated && kind != Kind.SAID ? "not " : "";
        return not + switch (kind) {
            case SAID -> fact.words() + (negated ? " not said" : " said");
            case FLAG -> fact.words();
            case VALUE -> fact.words() + " " + String.join(", ", values);
            case NUMBER -> fact.words() + " " + numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
            case RANGE -> (fact == Fact.AGE ? "" : fact.words() + " ") + range();
            case NAME -> fact.words() + " " + values.stream().map(v -> "\"" + v + "\"").collect(Collectors.joining(", "));
            case WITHIN -> fact.words() + " within " + unit.say(numbers.get(0));
        };
    }

    private String range() {
        int from = numbers.get(0);
        int to = numbers.get(1);
        return to == NO_LIMIT ? from + " or over" : from == 0 ? "under " + (to + 1) : from + " to " + to;
    }
}
