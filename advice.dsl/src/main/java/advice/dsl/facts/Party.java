// SPDX-License-Identifier: EPL-2.0
package advice.dsl.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

import advice.dsl.facts.SealBlock.Act;
import advice.dsl.facts.SealBlock.Line;
import advice.dsl.model.Element;

/**
 * Somebody who agreed to a document or signed it, and how far it still is what they had before their eyes.
 * An element is known again by its keyword and name, and where it has another name or none, by what it says.
 */
public final class Party {

    private final Facts facts;
    private final Act act;
    private final String by;
    private final List<Line> lines;
    private final Imprint imprint;
    private final Map<Element, Sealed> known = new IdentityHashMap<>();
    private final List<Sealed> gone = new ArrayList<>();
    private final Map<Element, Change.Kind> changed = new IdentityHashMap<>();
    private final List<Change> changes = new ArrayList<>();
    private boolean renamed;

    /** One seal with the line on which it stands. Two elements may say the same, so each is itself and no other. */
    private static final class Sealed {

        private final Seal seal;
        private final Line line;

        private Sealed(Seal seal, Line line) {
            this.seal = seal;
            this.line = line;
        }

        private Seal seal() {
            return seal;
        }

        private Line line() {
            return line;
        }
    }

    /**
     * What is not as it was.
     *
     * @param element the element; empty where it was taken out
     * @param seal    its seal; empty where it came later
     * @param line    the line that it is held against
     */
    public record Change(Kind kind, Optional<Element> element, Optional<Seal> seal, Line line) {

        /** How it is not as it was. */
        public enum Kind {
            CHANGED("was changed"), LINKED_OTHERWISE("was linked otherwise"), ADDED("was added"), TAKEN_OUT("was taken out");

            private final String words;

            Kind(String words) {
                this.words = words;
            }

            public String words() {
                return words;
            }
        }
    }

    /**
     * An element that is as it was and hangs from something that is not.
     *
     * @param because what it hangs from that has changed since; none where that has been taken out
     * @param line    the line that it is held against
     */
    public record Unsure(Element element, List<Element> because, Line line) {
    }

    Party(Facts facts, Act act, String by, List<Line> lines, Imprint imprint) {
        this.facts = facts;
        this.act = act;
        this.by = by;
        this.lines = lines;
        this.imprint = imprint;
        if (!lines.isEmpty()) {
            compare();
        }
    }

    public Act act() {
        return act;
    }

    /** The name of whoever it is, as the document gives it. */
    public String by() {
        return by;
    }

    /** Their lines in the block, in the order written. */
    public List<Line> lines() {
        return lines;
    }

    /** The last day of which a line tells. */
    public Optional<LocalDate> on() {
        return lines.stream().flatMap(l -> l.on().stream()).max(LocalDate::compareTo);
    }

    /** The elements that they are asked about, in the order written. */
    public List<Element> elements() {
        return imprint.elements();
    }

    // ---- what has changed

    private void compare() {
        var open = new LinkedHashSet<Sealed>();
        var named = new LinkedHashMap<List<String>, Sealed>();
        for (var line : lines) {
            for (var seal : line.seals()) {
                var sealed = new Sealed(seal, line);
                open.add(sealed);
                var before = seal.name().isEmpty() ? null : named.put(List.of(seal.keyword(), seal.name()), sealed);
                open.remove(before);
            }
        }
        var elements = imprint.elements();
        match(elements, open, (element, seal) -> seal.isOf(element));
        match(elements, open, (element, seal) -> seal.words().equals(imprint.words(element)));
        match(elements, open, (element, seal) -> seal.name().isEmpty() && element.getName() == null);
        gone.addAll(open);
        renamed = known.entrySet().stream().anyMatch(e -> e.getKey().getName() != null && !e.getKey().getName().equals(e.getValue().seal().name()));
        var all = lines.stream().filter(Line::all).findFirst();
        for (var element : elements) {
            var sealed = Optional.ofNullable(known.get(element));
            var kind = sealed.map(s -> kind(element, s.seal())).orElseGet(() -> all.map(l -> Change.Kind.ADDED));
            kind.ifPresent(k -> {
                changed.put(element, k);
                changes.add(new Change(k, Optional.of(element), sealed.map(Sealed::seal), sealed.map(Sealed::line).or(() -> all).orElseThrow()));
            });
        }
        gone.forEach(s -> changes.add(new Change(Change.Kind.TAKEN_OUT, Optional.empty(), Optional.of(s.seal()), s.line())));
    }

    /** Gives each element that has no seal yet the first open one of its kind that fits. */
    private void match(List<Element> elements, Set<Sealed> open, BiPredicate<Element, Seal> fits) {
        var byKeyword = new LinkedHashMap<String, List<Sealed>>();
        open.forEach(s -> byKeyword.computeIfAbsent(s.seal().keyword(), k -> new ArrayList<>()).add(s));
        for (var element : elements) {
            var candidates = known.containsKey(element) ? List.<Sealed>of() : byKeyword.getOrDefault(Elements.keyword(element), List.of());
            candidates.stream().filter(s -> fits.test(element, s.seal())).findFirst().ifPresent(s -> {
                known.put(element, s);
                open.remove(s);
                candidates.remove(s);
            });
        }
    }

    private Optional<Change.Kind> kind(Element element, Seal seal) {
        return !seal.words().equals(imprint.words(element)) ? Optional.of(Change.Kind.CHANGED)
                : !seal.links().equals(renamed ? imprint.links(element, this::sealedName) : imprint.links(element)) ? Optional.of(Change.Kind.LINKED_OTHERWISE) : Optional.empty();
    }

    /** What an element is called in the seals. */
    private String sealedName(Element element) {
        var sealed = known.get(element);
        return sealed != null ? sealed.seal().name() : element.getName() == null ? "" : element.getName();
    }

    /** What is not as they saw it, in the order written, what was taken out last. */
    public List<Change> changes() {
        return Collections.unmodifiableList(changes);
    }

    /** What hangs along the thread from something that has changed, and nobody has said since that it still holds. */
    public List<Unsure> toLookAtAgain() {
        var unsure = new ArrayList<Unsure>();
        for (var element : imprint.elements()) {
            var sealed = known.get(element);
            if (sealed != null && !changed.containsKey(element) && !sealed.seal().above().equals(imprint.above(element))) {
                unsure.add(new Unsure(element, because(element, sealed.line()), sealed.line()));
            }
        }
        return unsure;
    }

    private List<Element> because(Element element, Line line) {
        var all = new LinkedHashSet<Element>();
        over(element, all);
        var now = all.stream().filter(changed::containsKey).toList();
        return !now.isEmpty() ? now : all.stream().filter(e -> known.containsKey(e) && known.get(e).line() != line
                && known.get(e).line().on().filter(d -> line.on().filter(d::isBefore).isEmpty()).isPresent()).toList();
    }

    private void over(Element element, Set<Element> into) {
        facts.thread().above(element).forEach(e -> {
            if (into.add(e)) {
                over(e, into);
            }
        });
    }

    // ---- sealing anew

    /** The seal of an element as it is now. */
    public Seal seal(Element element) {
        return new Seal(Elements.keyword(element), element.getName() == null ? "" : element.getName(), imprint.words(element),
                imprint.links(element), imprint.above(element));
    }

    /**
     * What is left on a line once some elements have been sealed anew: the others, under the names that they have now.
     *
     * @param without   the elements that are sealed elsewhere
     * @param forgotten the seals of what is no longer there, and need not be remembered
     */
    public List<Seal> left(Line line, Set<Element> without, Set<Seal> forgotten) {
        var of = new IdentityHashMap<Seal, Element>();
        known.forEach((element, sealed) -> of.put(sealed.seal(), element));
        var left = new ArrayList<Seal>();
        for (var seal : line.seals()) {
            var element = of.get(seal);
            if (element != null && !without.contains(element)) {
                var now = seal(element);
                left.add(changed.containsKey(element) ? seal : new Seal(now.keyword(), now.name(), now.words(), now.links(), seal.above()));
            } else if (element == null && gone.stream().anyMatch(g -> g.seal() == seal) && !forgotten.contains(seal)) {
                left.add(seal);
            }
        }
        return left;
    }
}
