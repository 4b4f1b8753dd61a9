// SPDX-License-Identifier: EPL-2.0
package advice.dsl.facts;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import advice.dsl.model.Element;
import advice.dsl.model.Method;
import advice.dsl.model.Provision;

/**
 * A day that a writer probably means where a date is awaited.
 *
 * @param day  the day
 * @param what what it is: {@code the meeting}, {@code due}
 */
public record DayAtHand(LocalDate day, String what) {

    /** After these a day to come is meant; after all others one that has been. */
    private static final Set<String> TO_COME = Set.of("by", "starts", "ends", "reviewed", "review", "until", "meeting", "tribunal", "court",
            "update", "due", "starting");

    private static final int WEEKS = 6;

    /**
     * The days at hand, each once, those that fit best first.
     *
     * @param element the element in which a date is awaited
     * @param key     the property's key, {@code ""} for the element's own line
     * @param word    the word that introduces the date, {@code ""} where none does
     */
    public static List<DayAtHand> of(Element element, String key, String word, Facts facts) {
        var toCome = TO_COME.contains(key.isEmpty() ? word : key) || word.equals("review") || word.equals("due");
        var days = new ArrayList<DayAtHand>();
        if (toCome) {
            fromTheStart(element, key, facts, days);
            ahead(facts, days);
            ofTheDocument(facts, days);
            days.add(today(facts));
            days.removeIf(d -> d.day().isBefore(facts.asOf()) && d.day().isBefore(facts.today()));
        } else {
            days.add(today(facts));
            ofMethods(facts, days);
            ofTheDocument(facts, days);
            due(facts, days);
        }
        var known = new ArrayList<LocalDate>();
        days.removeIf(d -> known.contains(d.day()) || !known.add(d.day()));
        return Collections.unmodifiableList(days);
    }

    private static DayAtHand today(Facts facts) {
        return new DayAtHand(facts.today(), "today");
    }

    /** How long a provision may run, counted from the day it starts. */
    private static void fromTheStart(Element element, String key, Facts facts, List<DayAtHand> days) {
        if (!(element instanceof Provision provision) || key.equals("starts")) {
            return;
        }
        Elements.reading(provision, "starts").date().map(When::first).ifPresent(start -> {
            if (key.equals("ends")) {
                facts.filled(provision).flatMap(f -> f.agreed().longestFrom(start))
                        .ifPresent(last -> days.add(new DayAtHand(last, "the longest that the agreed wording lasts")));
            }
            days.add(new DayAtHand(start.plusWeeks(WEEKS), "six weeks from the start"));
            days.add(new DayAtHand(start.plusMonths(6), "six months from the start"));
            days.add(new DayAtHand(start.plusYears(1), "a year from the start"));
        });
    }

    /** What lies ahead whatever the document says: the end of the school year, six weeks on, a birthday. */
    private static void ahead(Facts facts, List<DayAtHand> days) {
        var from = facts.asOf();
        var schoolYearEnds = next(from, Month.JULY, 31);
        days.add(new DayAtHand(schoolYearEnds, "the end of the school year"));
        days.add(new DayAtHand(schoolYearEnds.plusYears(1), "the end of the next school year"));
        days.add(new DayAtHand(next(from, Month.SEPTEMBER, 1), "the school year begins"));
        due(facts, days);
        days.add(new DayAtHand(from.plusWeeks(WEEKS), "six weeks from " + (facts.completed().isPresent() ? "completion" : "today")));
        days.add(new DayAtHand(from.plusMonths(6), "six months on"));
        days.add(new DayAtHand(from.plusYears(1), "a year on"));
        facts.child().stream().flatMap(c -> Elements.parts(c, "plans").stream()).map(Reading::of).forEach(line -> line.date("review")
                .filter(When::isDay).ifPresent(day -> days.add(new DayAtHand(day.first(), "the review of the " + line.text()))));
        facts.born().ifPresent(born -> Stream.of(16, 18).forEach(age -> days.add(new DayAtHand(Facts.reaches(born, age),
                (facts.childName().isBlank() ? "the child" : facts.childName()) + " turns " + age))));
    }

    private static LocalDate next(LocalDate from, Month month, int day) {
        var thisYear = LocalDate.of(from.getYear(), month, day);
        return thisYear.isAfter(from) ? thisYear : thisYear.plusYears(1);
    }

    /** The day on which the document falls due, by the authority's table, and the last working day before it. */
    private static void due(Facts facts, List<DayAtHand> days) {
        var deadline = facts.authority().flatMap(a -> a.deadline(facts));
        deadline.flatMap(Deadline::target).filter(t -> !Optional.of(t).equals(deadline.get().due()))
                .ifPresent(day -> days.add(new DayAtHand(day, "the last working day before it is due")));
        deadline.flatMap(Deadline::due).ifPresent(day -> days.add(new DayAtHand(day, "due: " + deadline.get().rule())));
    }

    /** When the child and the family were seen and asked. */
    private static void ofMethods(Facts facts, List<DayAtHand> days) {
        var seen = new ArrayList<DayAtHand>();
        for (var method : Elements.all(facts.document(), Method.class)) {
            var line = Reading.of(method);
            line.date("on").filter(When::isDay).ifPresent(day -> seen.add(new DayAtHand(day.first(), what(line))));
        }
        Collections.reverse(seen);
        days.addAll(seen);
    }

    private static String what(Reading method) {
        var how = method.has("direct") ? "direct work" : method.has("conversation") ? "conversation" : "method";
        var where = method.text("at");
        var whom = Stream.concat(method.references("with").stream().map(Elements::writtenName), method.texts("with").stream())
                .reduce((a, b) -> a + ", " + b).orElse("");
        return how + (whom.isEmpty() ? "" : " with " + whom) + (where.isEmpty() ? "" : " at " + where);
    }

    private static void ofTheDocument(Facts facts, List<DayAtHand> days) {
        for (var trigger : Trigger.values()) {
            if (trigger != Trigger.THAT) {
                trigger.given(facts).ifPresent(day -> days.add(new DayAtHand(day, trigger.phrase())));
            }
        }
        facts.day("opened").ifPresent(day -> days.add(new DayAtHand(day, "the day the form was opened")));
        facts.day("contacted").ifPresent(day -> days.add(new DayAtHand(day, "the day the setting was contacted")));
        facts.completed().ifPresent(day -> days.add(new DayAtHand(day, "the day of completion")));
    }
}
