// SPDX-License-Identifier: EPL-2.0
package advice.dsl.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import advice.dsl.facts.Words.Word;

/** How a day falls due: {@code later of 4 weeks from requested and 11 working days before meeting}. */
sealed interface DateRule {

    /** The day itself. */
    record On(Trigger trigger) implements DateRule {
    }

    /** So long before or after a day. */
    record Counted(int count, Unit unit, boolean before, Trigger from) implements DateRule {
    }

    /** The later, or the earlier, of several. */
    record Chosen(boolean later, List<DateRule> among) implements DateRule {
    }

    /** No day by rule; a person enters one. */
    record ByPerson() implements DateRule {
    }

    /** Reads {@code 6 weeks from received}; empty where the words are no such rule, or go on after it. */
    static Optional<DateRule> of(List<Word> words) {
        var plain = words.stream().filter(w -> !w.is("the")).toList();
        var parser = new Parser(plain);
        var rule = parser.rule();
        return parser.at == plain.size() ? rule : Optional.empty();
    }

    /** Whether the words at a deadline's head go on as a rule here. */
    static boolean begins(Word word) {
        return word.isNumber() || Stream.of("later", "earlier", "as", "on", "none", "then", "the").anyMatch(word::is);
    }

    /**
     * The day on which it falls, empty where a day that it needs is not known.
     *
     * @param days gives the days it counts from
     */
    default Optional<LocalDate> day(Function<Trigger, Optional<LocalDate>> days, WorkingDays workingDays) {
        if (this instanceof On on) {
            return days.apply(on.trigger());
        }
        if (this instanceof Counted c) {
            return days.apply(c.from()).map(d -> c.before() ? c.unit().before(d, c.count(), workingDays) : c.unit().after(d, c.count(), workingDays));
        }
        if (this instanceof Chosen chosen) {
            var known = chosen.among().stream().map(r -> r.day(days, workingDays)).flatMap(Optional::stream).toList();
            if (known.isEmpty() || chosen.later() && known.size() < chosen.among().size()) {
                return Optional.empty();
            }
            return known.stream().reduce((a, b) -> a.isAfter(b) == chosen.later() ? a : b);
        }
        return Optional.empty();
    }

    /** The rules of which it chooses, else itself alone. */
    default List<DateRule> candidates() {
        return this instanceof Chosen chosen ? chosen.among() : List.of(this);
    }

    /** The days it counts from. */
    default Stream<Trigger> triggers() {
        return this instanceof On on ? Stream.of(on.trigger())
                : this instanceof Counted counted ? Stream.of(counted.from())
                : this instanceof Chosen chosen ? chosen.among().stream().flatMap(DateRule::triggers) : Stream.empty();
    }

    /** As one reads it: {@code 6 weeks from the day the request was received}. */
    default String line() {
        if (this instanceof On on) {
            return on.trigger().phrase();
        }
        if (this instanceof Counted c) {
            return c.before() && c.count() == 1 && c.unit() == Unit.DAYS ? "the day before " + c.from().phrase()
                    : c.unit().say(c.count()) + (c.before() ? " before " : " from ") + c.from().phrase();
        }
        if (this instanceof Chosen chosen) {
            return "the " + (chosen.later() ? "later" : "earlier") + " of "
                    + chosen.among().stream().map(DateRule::line).collect(Collectors.joining(" and "));
        }
        return "a day that a person enters";
    }

    /** Reads a rule word by word. */
    final class Parser {

        private final List<Word> words;
        private int at;

        private Parser(List<Word> words) {
            this.words = words;
        }

        private Optional<DateRule> rule() {
            if (here("then")) {
                at++;
            }
            if (here("none")) {
                at++;
                return Optional.of(new ByPerson());
            }
            if ((here("later") || here("earlier")) && at + 1 < words.size() && words.get(at + 1).is("of")) {
                var later = here("later");
                at += 2;
                var among = new ArrayList<DateRule>();
                for (var one = simple(); ; one = simple()) {
                    if (one.isEmpty()) {
                        return Optional.empty();
                    }
                    among.add(one.get());
                    if (!here("and")) {
                        return Optional.of(new Chosen(later, List.copyOf(among)));
                    }
                    at++;
                }
            }
            return simple();
        }

        private Optional<DateRule> simple() {
            if (here("on") || here("as")) {
                at++;
            }
            if (at < words.size() && words.get(at).isNumber()) {
                return counted();
            }
            return trigger().map(On::new);
        }

        private Optional<DateRule> counted() {
            var count = words.get(at++).number();
            var working = here("working");
            if (working || here("calendar")) {
                at++;
            }
            var unit = at < words.size() ? Unit.of(words.get(at).text()) : Optional.<Unit>empty();
            at++;
            var before = here("before");
            if (unit.isEmpty() || working && unit.get() != Unit.DAYS || !before && !here("from") && !here("after")) {
                return Optional.empty();
            }
            at++;
            return trigger().map(t -> new Counted(count, working ? Unit.WORKING_DAYS : unit.get(), before, t));
        }

        private Optional<Trigger> trigger() {
            var trigger = Trigger.at(words, at);
            trigger.ifPresent(t -> at += Words.count(t.words()));
            return trigger;
        }

        private boolean here(String word) {
            return at < words.size() && words.get(at).is(word);
        }
    }
}
