// SPDX-License-Identifier: EPL-2.0
package advice.dsl.facts;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import advice.dsl.model.Specification;

/**
 * Which of the wordings that replace one another is in force on a day.
 * What a wording replaces, and from when, stands with the newer one; a circle is walked once and no further.
 */
public final class WordingInForce {

    private static final Comparator<Specification> BY_NAME = Comparator.comparing(s -> s.getName() == null ? "" : s.getName());

    private final Map<Specification, List<Replacement>> replacements = new LinkedHashMap<>();
    private final Map<Specification, Specification> replaced = new LinkedHashMap<>();

    private record Replacement(Specification by, LocalDate from) {
    }

    private WordingInForce(Collection<Specification> specifications) {
        for (var newer : specifications.stream().filter(s -> Elements.says(s, "replaces")).sorted(BY_NAME).toList()) {
            for (var part : Elements.parts(newer, "replaces")) {
                var line = Reading.of(part);
                var from = line.date("from").map(When::first).or(() -> AgreedWording.of(newer).from()).orElse(LocalDate.MIN);
                for (var older : line.named(Specification.class)) {
                    replacements.merge(older, List.of(new Replacement(newer, from)), WordingInForce::both);
                    replaced.putIfAbsent(newer, older);
                }
            }
        }
    }

    private static List<Replacement> both(List<Replacement> one, List<Replacement> other) {
        return java.util.stream.Stream.concat(one.stream(), other.stream()).toList();
    }

    /** Reads who replaces whom among the wordings that a document sees. */
    public static WordingInForce among(Collection<Specification> specifications) {
        return new WordingInForce(specifications);
    }

    /**
     * The wording that stands on {@code day} for the one that is named: itself, the one that has replaced it by then,
     * or the one before it where it is not in force yet. Itself where wordings replace one another in a circle.
     */
    public Specification on(LocalDate day, Specification named) {
        if (isInCircle(named)) {
            return named;
        }
        var current = named;
        for (var earlier = replaced.get(current); earlier != null && startsAfter(day, current, earlier) && !isInCircle(earlier);
                earlier = replaced.get(current)) {
            current = earlier;
        }
        for (var next = successor(current, day); next.isPresent() && !isInCircle(next.get()); next = successor(current, day)) {
            current = next.get();
        }
        return current;
    }

    private boolean startsAfter(LocalDate day, Specification newer, Specification older) {
        return replacements.getOrDefault(older, List.of()).stream().anyMatch(r -> r.by() == newer && r.from().isAfter(day));
    }

    private Optional<Specification> successor(Specification of, LocalDate day) {
        return replacements.getOrDefault(of, List.of()).stream().filter(r -> !r.from().isAfter(day))
                .max(Comparator.comparing(Replacement::from)).map(Replacement::by);
    }

    /** The wordings that take the place of one, now or later, in the order of their names. */
    public List<Specification> replacing(Specification older) {
        return replacements.getOrDefault(older, List.of()).stream().map(Replacement::by).toList();
    }

    /** The day from which the wording is replaced by another, where it is. */
    public Optional<LocalDate> replacedFrom(Specification older, Specification by) {
        return replacements.getOrDefault(older, List.of()).stream().filter(r -> r.by() == by).map(Replacement::from)
                .filter(from -> !from.equals(LocalDate.MIN)).findFirst();
    }

    /** Whether a wording replaces, perhaps over others, itself. */
    public boolean isInCircle(Specification specification) {
        var seen = new HashSet<Specification>();
        for (var s = replaced.get(specification); s != null && seen.add(s); s = replaced.get(s)) {
            if (s == specification) {
                return true;
            }
        }
        return false;
    }
}
